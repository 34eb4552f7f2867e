import { toPersianDigits } from '../kernel/persian/digits.ts';
import type { Language } from '../kernel/viewer.ts';
import type { ConfirmationRule, VoteBase } from './by-law.entity.ts';

const bases: Readonly<Record<VoteBase, Readonly<Record<Language, string>>>> = {
  SEATS: { fa: 'کرسی‌های دارای رأی', en: 'the voting seats' },
  VOTES_CAST: { fa: 'آرای داده‌شده', en: 'the votes cast' },
};

/** The rule of a by-law as people say it: «بیش از ۱/۲ کرسی‌های دارای رأی، ظرف ۱۰ روز». */
export const confirmationSentence = ({ base, majority, deadlineDays }: ConfirmationRule, language: Language): string => {
  const fraction = `${majority.numerator}/${majority.denominator}`;
  if (language === 'en') {
    return `${majority.inclusive ? 'At least' : 'More than'} ${fraction} of ${bases[base].en}, within ${deadlineDays} days`;
  }
  const share = `${majority.inclusive ? 'دست‌کم' : 'بیش از'} ${fraction} ${bases[base].fa}`;
  return toPersianDigits(`${share}، ظرف ${deadlineDays} روز`);
};
