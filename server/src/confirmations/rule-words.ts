import type { ConfirmationRule } from '../councils/index.ts';
import { toPersianDigits } from '../kernel/persian/digits.ts';
import type { Language } from '../kernel/viewer.ts';
import { judge, type Tally } from './majority.ts';

/** The sum written out: «۹ از ۱۲ کرسی؛ لازم: ۷». */
export const sayResult = (rule: ConfirmationRule, tally: Tally, language: Language): string => {
  const { base, needed } = judge(rule, tally);
  const sum = `${tally.confirmed} ${language === 'fa' ? 'از' : 'of'} ${base}`;
  if (language === 'en') return `${sum} ${rule.base === 'SEATS' ? 'seats' : 'votes cast'}; needed: ${needed}`;
  return toPersianDigits(`${sum} ${rule.base === 'SEATS' ? 'کرسی' : 'رأی داده‌شده'}؛ لازم: ${needed}`);
};
