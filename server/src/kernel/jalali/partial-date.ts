import { toAsciiDigits, toPersianDigits } from '../persian/digits.ts';
import type { Reading } from '../reading.ts';
import type { CivilDate } from './civil-date.ts';
import { fromJalali, isJalaliDate } from './jalali-calendar.ts';
import type { DateLanguage } from './month-names.ts';
import { findJalaliMonth, jalaliMonthName } from './month-names.ts';
import type { JalaliDateFault } from './read-jalali.ts';
import { longestLength } from './read-jalali.ts';

/** A month, or a day of a month, whose year is not known or does not matter («۲۶ دی»). */
export interface PartialJalaliDate {
  readonly month: number;
  readonly day: number | null;
}

const INVISIBLE = /[\u200e\u200f\u061c\ufeff]/g;
const NUMBERS = /^(\d{1,2})\s*[/\-–]\s*(\d{1,2})$/;
const NAMED = /^(\d{0,2})\s*(\D+)$/;

/** Whether such a day exists in at least one year: 30 Esfand does, 31 Mehr does not. */
export function isPartialJalaliDate({ month, day }: PartialJalaliDate): boolean {
  if (!Number.isInteger(month) || month < 1 || month > 12) return false;
  return day === null || (Number.isInteger(day) && day >= 1 && day <= longestLength(month));
}

/** Reads «۲۶ دی», «دی» or month/day «۱۰/۲۶», in any digit script. */
export function readPartialJalaliDate(typed: string): Reading<PartialJalaliDate, JalaliDateFault> {
  const text = toAsciiDigits(typed.replace(INVISIBLE, '')).trim();
  const numbers = NUMBERS.exec(text);
  const named = numbers ? null : NAMED.exec(text);
  if (!numbers && !named) return { ok: false, fault: 'JALALI_DATE_UNREADABLE' };
  const month = numbers ? Number(numbers[1]) : findJalaliMonth(named?.[2] ?? '');
  const typedDay = numbers ? numbers[2] : named?.[1];
  if (month === null || month < 1 || month > 12) return { ok: false, fault: 'JALALI_MONTH_UNKNOWN' };
  const value = { month, day: typedDay ? Number(typedDay) : null };
  return isPartialJalaliDate(value) ? { ok: true, value } : { ok: false, fault: 'JALALI_DAY_NOT_IN_MONTH' };
}

/** «۲۶ دی», "26 Dey", or the month alone. @throws RangeError for a month that is not 1 to 12 */
export function formatPartialJalaliDate(date: PartialJalaliDate, language: DateLanguage): string {
  const name = jalaliMonthName(date.month, language);
  if (date.day === null) return name;
  return `${language === 'fa' ? toPersianDigits(date.day) : date.day} ${name}`;
}

/** The civil date of that day in a year; null for a month alone and for 30 Esfand of a common year. */
export function inJalaliYear({ month, day }: PartialJalaliDate, year: number): CivilDate | null {
  if (day === null || !isJalaliDate({ year, month, day })) return null;
  return fromJalali({ year, month, day });
}
