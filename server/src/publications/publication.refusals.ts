import { declareCodes, fill, refusals, unmetFrom, type Unmet, type Words } from '../kernel/refusal.ts';

const book = {
  EFFECTIVE_TOO_EARLY: {
    fa: 'تاریخ لازم‌الاجرا شدن نباید پیش از تاریخ تصویب باشد.',
    en: 'A text cannot apply before the day on which it was confirmed.',
  },
  UNKNOWN_UNIT: { fa: 'واحد صادرکننده‌ای با این کد نیست.', en: 'There is no issuing unit with this code.' },
  TOO_MANY_LINES: { fa: 'بیش از {limit} سطر پذیرفته نمی‌شود.', en: 'No more than {limit} lines are accepted.' },
  COPY_NEEDS_NO_ACKNOWLEDGEMENT: {
    fa: 'رونوشت برای اطلاع است و اعلام وصول ندارد.',
    en: 'A copy is for information and is not acknowledged.',
  },
} as const satisfies Record<string, Words>;

export const refuse = refusals(book);

/** Conditions of the acts of publication. */
const conditions = {
  NO_ISSUING_UNIT: { fa: 'هیچ واحد صادرکننده‌ای تعریف نشده است.', en: 'No issuing unit is defined.' },
  NO_ADDRESSEE_RULE: { fa: 'قاعدهٔ مخاطبان این متن تعریف نشده است.', en: 'No rule of addressees is defined for this text.' },
  NO_DEADLINE_RULE: { fa: 'آیین کاری که مهلت اعلام وصول را معین کند در جریان نیست.', en: 'No by-law in force sets the deadline for acknowledgement.' },
  SIGNATORY_VACANT: { fa: 'سمت امضاکننده امروز متصدی ندارد.', en: 'Nobody holds the signing office today.' },
  NOBODY_OWES: { fa: 'همهٔ مخاطبان وصول را اعلام کرده‌اند.', en: 'Every addressee has acknowledged.' },
} as const satisfies Record<string, Words>;

export const unmet = unmetFrom(conditions);

const withoutOffice = { fa: 'استان {name} سمتی برای دریافت ندارد.', en: 'The province {name} has no office to receive it.' };
const codes = declareCodes({ PROVINCE_WITHOUT_OFFICE: withoutOffice });

/** «۳۱ استان» means every one: a province that nobody could receive for is named. */
export const provinceWithoutOffice = ({ name, nameEn }: { readonly name: string; readonly nameEn: string }): Unmet => ({
  code: codes.PROVINCE_WITHOUT_OFFICE,
  words: { fa: fill(withoutOffice, 'fa', { name }), en: fill(withoutOffice, 'en', { name: nameEn }) },
});
