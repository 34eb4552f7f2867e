import { toPersianDigits } from '../persian/digits.ts';
import type { CivilDate } from './civil-date.ts';
import { weekday } from './civil-date.ts';
import { toJalali } from './jalali-calendar.ts';
import type { DateLanguage } from './month-names.ts';
import { jalaliMonthName } from './month-names.ts';

/** SHORT ۱۴۰۵/۱۱/۰۳ · LONG ۳ بهمن ۱۴۰۵ · FULL شنبه ۳ بهمن ۱۴۰۵ */
export type JalaliStyle = 'SHORT' | 'LONG' | 'FULL';

const WEEKDAYS = {
  fa: ['یکشنبه', 'دوشنبه', 'سه\u200cشنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const satisfies Record<DateLanguage, readonly string[]>;

/**
 * A civil date as people read it, in the Jalali calendar: Persian digits in Persian, Latin in English.
 * @throws RangeError when the text is no civil date
 */
export function formatJalali(date: CivilDate, language: DateLanguage, style: JalaliStyle = 'LONG'): string {
  const text = style === 'SHORT' ? shortDate(date) : longDate(date, language, style === 'FULL');
  return language === 'fa' ? toPersianDigits(text) : text;
}

function shortDate(date: CivilDate): string {
  const { year, month, day } = toJalali(date);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('/');
}

function longDate(date: CivilDate, language: DateLanguage, withWeekday: boolean): string {
  const { year, month, day } = toJalali(date);
  const text = `${day} ${jalaliMonthName(month, language)} ${year}`;
  if (!withWeekday) return text;
  return `${WEEKDAYS[language][weekday(date)]}${language === 'fa' ? '' : ','} ${text}`;
}
