import { refusals, unmetFrom, type Words } from '../kernel/refusal.ts';

/** What a rule of drafting says no to. */
const book = {
  STALE_REVISION: {
    fa: 'پس از آخرین بار که این متن را دیدید، دیگری آن را تغییر داده است. سه متن را کنار هم ببینید و یکی را برگزینید.',
    en: 'Somebody changed this after you last saw it. Compare the three texts and choose.',
  },
  TEXT_IS_FROZEN: {
    fa: 'متن در این وضعیت ویرایش نمی‌شود.',
    en: 'The text is not edited in this state.',
  },
  CLASSIFICATION_REFUSED: {
    fa: 'متن «سری» و بالاتر در این سامانه نگهداری نمی‌شود.',
    en: 'A text classified secret or higher is not kept in this system.',
  },
  COUNCIL_NOT_YOURS: {
    fa: 'تنها عضو این شورا، دبیرخانه و کارشناسان تدوین می‌توانند برای آن پیش‌نویس بنویسند.',
    en: 'Only members of this council, the secretariat and drafting offices draft for it.',
  },
  NO_WORKFLOW: {
    fa: 'برای این نوع متن گردش کاری تعریف نشده است؛ به مدیر سامانه بگویید.',
    en: 'No workflow is defined for this kind of text; tell the administrator.',
  },
  PROVISION_REMOVED: {
    fa: 'این حکم حذف شده است؛ نخست آن را بازگردانید.',
    en: 'This provision was removed; restore it first.',
  },
  PROVISION_NOT_REMOVED: { fa: 'این حکم حذف نشده است.', en: 'This provision is not removed.' },
  PROVISION_HAS_CHILDREN: {
    fa: 'زیر این حکم {count} حکم دیگر هست؛ نخست آن‌ها را جابه‌جا کنید یا حذف همه را بخواهید.',
    en: '{count} provisions stand under this one; move them first or ask to remove all.',
  },
  NOTHING_BEFORE: { fa: 'پیش از این حکم، حکمی نیست که با آن ادغام شود.', en: 'There is no provision before this one to merge with.' },
  SPLIT_OUTSIDE_TEXT: { fa: 'جای تفکیک بیرون از متن یا درون یک ارجاع است.', en: 'The place of the split is outside the text or inside a reference.' },
  OTHER_DIRECTIVE: { fa: 'این حکم از متن دیگری است.', en: 'This provision belongs to another text.' },
  VERSION_UNCHANGED: {
    fa: 'متن از نسخهٔ {number} تاکنون تغییری نکرده است.',
    en: 'The text has not changed since version {number}.',
  },
  IMPORT_TOO_LARGE: { fa: 'متن از {limit} مگابایت بزرگ‌تر است؛ آن را در چند بخش وارد کنید.', en: 'The text is larger than {limit} MB; import it in parts.' },
  IMPORT_TOO_MANY_LINES: { fa: 'متن بیش از {limit} سطر دارد؛ آن را در چند بخش وارد کنید.', en: 'The text has more than {limit} lines; import it in parts.' },
  STRUCTURE_REFUSED: {
    fa: 'ساختار متن پذیرفتنی نیست؛ موارد زیر را اصلاح کنید.',
    en: 'The structure of the text is not acceptable; correct what is listed.',
  },
  SEARCH_TOO_SHORT: { fa: 'برای جست‌وجو دست‌کم دو نویسه بنویسید.', en: 'Write at least two characters to search.' },
} as const satisfies Record<string, Words>;

export const refuse = refusals(book);

/** Conditions of the acts on a directive. */
const conditions = {
  NO_PROVISIONS: { fa: 'متن هنوز حکمی ندارد.', en: 'The text has no provision yet.' },
  REFERENCES_BROKEN: {
    fa: '{count} ارجاع به حکمی است که حذف شده است.',
    en: '{count} references lead to a provision that was removed.',
  },
  NO_CONFIRMING_COUNCIL: { fa: 'شورای تأییدکننده معین نیست.', en: 'No confirming council is set.' },
} as const satisfies Record<string, Words>;

export const unmet = unmetFrom(conditions);
