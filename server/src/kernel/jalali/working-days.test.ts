import { expect, test } from 'vitest';
import { fromJalali } from './jalali-calendar.ts';
import type { WorkingCalendar } from './working-days.ts';
import { addWorkingDays, isWorkingDay, workingDayOnOrAfter, workingDaysBetween } from './working-days.ts';

const day = (month: number, dayOfMonth: number) => fromJalali({ year: 1405, month, day: dayOfMonth });
const calendar: WorkingCalendar = {
  weekend: new Set([5] as const),
  holidays: new Set([1, 2, 3, 4, 12, 13].map((d) => day(1, d))),
};

test('Fridays and listed days are free', () => {
  expect(isWorkingDay(day(1, 1), calendar)).toBe(false);
  expect(isWorkingDay(day(1, 7), calendar)).toBe(false);
  expect(isWorkingDay(day(1, 8), calendar)).toBe(true);
});

test('a deadline on a holiday moves to the next working day', () => {
  expect(workingDayOnOrAfter(day(1, 1), calendar)).toBe(day(1, 5));
  expect(workingDayOnOrAfter(day(1, 12), calendar)).toBe(day(1, 15));
  expect(workingDayOnOrAfter(day(1, 8), calendar)).toBe(day(1, 8));
});

test('working days are counted over Nowruz, forwards and backwards', () => {
  expect(addWorkingDays(day(1, 1), 1, calendar)).toBe(day(1, 5));
  expect(addWorkingDays(day(1, 6), 5, calendar)).toBe(day(1, 15));
  expect(addWorkingDays(day(1, 15), -5, calendar)).toBe(day(1, 6));
  expect(addWorkingDays(day(1, 1), 0, calendar)).toBe(day(1, 5));
  expect(workingDaysBetween(day(1, 6), day(1, 15), calendar)).toBe(5);
  expect(workingDaysBetween(day(1, 15), day(1, 6), calendar)).toBe(0);
});

test('a longer weekend is data', () => {
  const thursdayToo = { ...calendar, weekend: new Set([4, 5] as const) };
  expect(addWorkingDays(day(2, 1), 5, calendar)).not.toBe(addWorkingDays(day(2, 1), 5, thursdayToo));
});

test('a calendar without working days is refused, not searched for ever', () => {
  const never = { ...calendar, weekend: new Set([0, 1, 2, 3, 4, 5, 6] as const) };
  expect(() => workingDayOnOrAfter(day(1, 1), never)).toThrow(RangeError);
});
