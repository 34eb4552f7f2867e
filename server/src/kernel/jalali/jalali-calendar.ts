import type { CivilDate } from './civil-date.ts';
import { civilDate, dayNumber } from './civil-date.ts';

/** A day of the Iranian solar calendar. Month 1 is Farvardin, 12 is Esfand. */
export interface JalaliDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 1 Farvardin of the year 1, in days since 1970-01-01. */
const FIRST_NOWRUZ = -492_268;
const LONG_MONTHS = 6;

/**
 * Years that the cycle of 33 years calls leap although the equinox falls after noon of the year's last
 * day; the leap day moves to the next year. The list is the one of Unicode's calendars (ICU), which
 * reaches to the year 3000; later years follow the cycle.
 */
const POSTPONED = new Set([
  1502, 1601, 1634, 1667, 1700, 1733, 1766, 1799, 1832, 1865, 1898, 1931, 1964, 1997, 2030, 2059, 2063, 2096,
  2129, 2158, 2162, 2191, 2195, 2224, 2228, 2257, 2261, 2290, 2294, 2323, 2327, 2356, 2360, 2389, 2393, 2422,
  2426, 2455, 2459, 2488, 2492, 2521, 2525, 2554, 2558, 2587, 2591, 2620, 2624, 2653, 2657, 2686, 2690, 2719,
  2723, 2748, 2752, 2756, 2781, 2785, 2789, 2818, 2822, 2847, 2851, 2855, 2880, 2884, 2888, 2913, 2917, 2921,
  2946, 2950, 2954, 2979, 2983, 2987,
]);

/** Whether Esfand of the year has 30 days. */
export function isJalaliLeapYear(year: number): boolean {
  if (POSTPONED.has(year)) return false;
  if (POSTPONED.has(year - 1)) return true;
  return positiveRemainder(25 * year + 11, 33) < 8;
}

/**
 * Days in a month of a Jalali year.
 * @throws RangeError when the month is not 1 to 12
 */
export function jalaliMonthLength(year: number, month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) throw new RangeError(`No Jalali month is ${month}`);
  if (month <= LONG_MONTHS) return 31;
  return month < 12 || isJalaliLeapYear(year) ? 30 : 29;
}

export function isJalaliDate({ year, month, day }: JalaliDate): boolean {
  return [year, month, day].every(Number.isInteger) && month >= 1 && month <= 12 && day >= 1 &&
    day <= jalaliMonthLength(year, month);
}

/** @throws RangeError when the text is no civil date */
export function toJalali(date: CivilDate): JalaliDate {
  const day = dayNumber(date);
  let year = Math.floor((day - FIRST_NOWRUZ) / 365.2422) + 1;
  while (nowruz(year) > day) year -= 1;
  while (nowruz(year + 1) <= day) year += 1;
  const dayOfYear = day - nowruz(year);
  const inLongMonths = dayOfYear < LONG_MONTHS * 31;
  const month = inLongMonths ? Math.floor(dayOfYear / 31) + 1 : Math.floor((dayOfYear - 186) / 30) + 7;
  return { year, month, day: dayOfYear - daysBefore(month) + 1 };
}

/** @throws RangeError when there is no such day, or its Gregorian year is not 0001 to 9999 */
export function fromJalali(date: JalaliDate): CivilDate {
  if (!isJalaliDate(date)) throw new RangeError(`No Jalali date is ${date.year}/${date.month}/${date.day}`);
  return civilDate(nowruz(date.year) + daysBefore(date.month) + date.day - 1);
}

/** The Jalali year in which a civil date lies: the year of plans and of number series. */
export function jalaliYear(date: CivilDate): number {
  return toJalali(date).year;
}

/** The same day that many months later; where that month is shorter, its last day. */
export function addJalaliMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = toJalali(date);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: positiveRemainder(index, 12) + 1 };
  return fromJalali({ ...target, day: Math.min(day, jalaliMonthLength(target.year, target.month)) });
}

/** 1 Farvardin of a year, in days since 1970-01-01. */
function nowruz(year: number): number {
  const leapDays = Math.floor((8 * year + 21) / 33) - (POSTPONED.has(year - 1) ? 1 : 0);
  return FIRST_NOWRUZ + 365 * (year - 1) + leapDays;
}

function daysBefore(month: number): number {
  return month <= LONG_MONTHS + 1 ? (month - 1) * 31 : LONG_MONTHS * 31 + (month - 7) * 30;
}

function positiveRemainder(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
