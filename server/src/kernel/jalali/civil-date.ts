/**
 * A day without a time, as an ISO string `YYYY-MM-DD` (Gregorian, years 0001 to 9999). Such strings compare
 * as days do, and are what the database, the API and the rules exchange; Jalali is only read and shown.
 */
export type CivilDate = string;

/** The day of the week as JavaScript counts it: 0 is Sunday, 5 Friday, 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
const FIRST_DAY = -719_162; // 0001-01-01
const LAST_DAY = 2_932_896; // 9999-12-31

/** Whether the text is a day that exists: `2026-02-31` is not one. */
export function isCivilDate(text: string): text is CivilDate {
  const parts = SHAPE.exec(text);
  if (!parts || parts[1] === '0000') return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Days since 1970-01-01.
 * @throws RangeError when the text is no civil date
 */
export function dayNumber(date: CivilDate): number {
  if (!isCivilDate(date)) throw new RangeError(`Not a civil date: ${date}`);
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/**
 * The civil date that many days after 1970-01-01.
 * @throws RangeError outside the years 0001 to 9999
 */
export function civilDate(day: number): CivilDate {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) {
    throw new RangeError(`No civil date is ${day} days from 1970-01-01`);
  }
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** @throws RangeError when the result leaves the years 0001 to 9999 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDate(dayNumber(date) + days);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekday(date: CivilDate): Weekday {
  return new Date(dayNumber(date) * DAY_MS).getUTCDay() as Weekday; // getUTCDay returns 0 to 6
}
