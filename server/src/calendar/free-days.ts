import type { CivilDate } from '../kernel/jalali/civil-date.ts';
import type { WorkingCalendar } from '../kernel/jalali/working-days.ts';
import type { Language } from '../kernel/viewer.ts';

/** One day as the register of weeks and holidays knows it. */
export interface DayOfCalendar {
  readonly date: CivilDate;
  readonly isWeekend: boolean;
  readonly isWorkingDay: boolean;
  /** What the day is free for, beside the weekend; empty when for nothing. */
  readonly holidays: Readonly<Record<Language, readonly string[]>>;
}

/** Those of the days on which nobody is expected to work: what a meeting's planner is warned of. */
export const freeDaysAmong = (days: readonly CivilDate[], calendar: readonly DayOfCalendar[]): DayOfCalendar[] =>
  calendar.filter(({ date, isWorkingDay }) => !isWorkingDay && days.includes(date));

/**
 * The calendar as the rules of the kernel count by it (`addWorkingDays`). The week may change within the stretch, so
 * each free day is told by its date.
 */
export const workingCalendar = (calendar: readonly DayOfCalendar[]): WorkingCalendar => ({
  weekend: new Set(),
  holidays: new Set(calendar.filter(({ isWorkingDay }) => !isWorkingDay).map(({ date }) => date)),
});
