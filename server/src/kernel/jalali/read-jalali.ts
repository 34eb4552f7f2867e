import { toAsciiDigits } from '../persian/digits.ts';
import type { Reading } from '../reading.ts';
import type { CivilDate } from './civil-date.ts';
import { fromJalali, jalaliMonthLength } from './jalali-calendar.ts';
import { findJalaliMonth } from './month-names.ts';

export type JalaliDateFault =
  /** Not three parts, or a year of two digits, whose century nobody can know. */
  | 'JALALI_DATE_UNREADABLE'
  | 'JALALI_MONTH_UNKNOWN'
  /** 31 Mehr, 32 Tir, day 0. */
  | 'JALALI_DAY_NOT_IN_MONTH'
  /** 30 Esfand of a common year. */
  | 'JALALI_DAY_NOT_IN_YEAR'
  /** A year that no ISO date can hold. */
  | 'JALALI_YEAR_OUT_OF_RANGE';

const INVISIBLE = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
const YEAR_FIRST = /^(\d{3,5})\s*[/\-–.٫،\s]\s*(\d{1,2})\s*[/\-–.٫،\s]\s*(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})\s*[/\-–.٫،\s]\s*(\d{1,2})\s*[/\-–.٫،\s]\s*(\d{3,5})$/;
const NAMED_MONTH = /^(\d{1,2})\s*([^\d/]+?)\s*(\d{3,5})$/;

/** Years 1 to this one have Gregorian years of four digits. */
const LAST_YEAR = 9377;

/**
 * Reads a Jalali date as people type it, in any digit script: «۱۴۰۵/۱/۳», «1405-01-03», «۳/۱/۱۴۰۵»,
 * «۳ بهمن ۱۴۰۵». The value is the civil date.
 */
export function readJalaliDate(typed: string): Reading<CivilDate, JalaliDateFault> {
  const parts = splitDate(toAsciiDigits(typed.replace(INVISIBLE, '')).trim());
  if (!parts) return { ok: false, fault: 'JALALI_DATE_UNREADABLE' };
  const [year, month, day] = parts;
  if (month === null || month < 1 || month > 12) return { ok: false, fault: 'JALALI_MONTH_UNKNOWN' };
  if (year < 1 || year > LAST_YEAR) return { ok: false, fault: 'JALALI_YEAR_OUT_OF_RANGE' };
  if (day < 1 || day > longestLength(month)) return { ok: false, fault: 'JALALI_DAY_NOT_IN_MONTH' };
  if (day > jalaliMonthLength(year, month)) return { ok: false, fault: 'JALALI_DAY_NOT_IN_YEAR' };
  return { ok: true, value: fromJalali({ year, month, day }) };
}

/** The days a month has in the longest of years: Esfand 30. */
export function longestLength(month: number): number {
  return month <= 6 ? 31 : 30;
}

type YearMonthDay = readonly [year: number, month: number | null, day: number];

function splitDate(text: string): YearMonthDay | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])];
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return [Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])];
  const named = NAMED_MONTH.exec(text);
  if (named) return [Number(named[3]), findJalaliMonth(named[2] ?? ''), Number(named[1])];
  return null;
}
