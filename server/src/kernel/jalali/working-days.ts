import type { CivilDate, Weekday } from './civil-date.ts';
import { addDays, daysBetween, weekday } from './civil-date.ts';

/** Which days are free. Decrees change both, so they are data and never written into a rule. */
export interface WorkingCalendar {
  readonly weekend: ReadonlySet<Weekday>;
  readonly holidays: ReadonlySet<CivilDate>;
}

/** No run of holidays is longer; a calendar without a working day in a year is a mistake in the data. */
const LONGEST_BREAK = 366;

export function isWorkingDay(date: CivilDate, calendar: WorkingCalendar): boolean {
  return !calendar.weekend.has(weekday(date)) && !calendar.holidays.has(date);
}

/**
 * The date itself when it is a working day, else the next one: where a deadline falls on a holiday.
 * @throws RangeError when a whole year has no working day
 */
export function workingDayOnOrAfter(date: CivilDate, calendar: WorkingCalendar): CivilDate {
  return seekWorkingDay(date, 1, calendar);
}

/**
 * The working day that many working days after the date (before it when negative). The day of the date
 * itself is not counted; with 0 it is `workingDayOnOrAfter`.
 * @throws RangeError when a whole year has no working day
 */
export function addWorkingDays(date: CivilDate, days: number, calendar: WorkingCalendar): CivilDate {
  if (days === 0) return workingDayOnOrAfter(date, calendar);
  const step = days > 0 ? 1 : -1;
  let current = date;
  for (let left = Math.abs(days); left > 0; left -= 1) {
    current = seekWorkingDay(addDays(current, step), step, calendar);
  }
  return current;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: CivilDate, to: CivilDate, calendar: WorkingCalendar): number {
  let count = 0;
  for (let shift = daysBetween(from, to); shift > 0; shift -= 1) {
    if (isWorkingDay(addDays(from, shift), calendar)) count += 1;
  }
  return count;
}

function seekWorkingDay(start: CivilDate, step: 1 | -1, calendar: WorkingCalendar): CivilDate {
  let current = start;
  for (let passed = 0; !isWorkingDay(current, calendar); passed += 1) {
    if (passed === LONGEST_BREAK) throw new RangeError(`No working day within a year of ${start}`);
    current = addDays(current, step);
  }
  return current;
}
