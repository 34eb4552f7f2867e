import { expect, test } from 'vitest';
import { addDays } from './civil-date.ts';
import { endOfTehranDay, startOfTehranDay, tehranDate, tehranInstant } from './tehran-time.ts';

test('a day in Tehran ends at 20:30 UTC, less a millisecond', () => {
  expect(endOfTehranDay('2026-11-22').toISOString()).toBe('2026-11-22T20:29:59.999Z');
  expect(startOfTehranDay('2026-11-22').toISOString()).toBe('2026-11-21T20:30:00.000Z');
});

test('today in Tehran changes at its own midnight', () => {
  expect(tehranDate(new Date('2026-11-22T20:29:59.999Z'))).toBe('2026-11-22');
  expect(tehranDate(new Date('2026-11-22T20:30:00.000Z'))).toBe('2026-11-23');
});

test('summer time of the past: 23 hours, 25 hours', () => {
  const hours = (date: string) =>
    (endOfTehranDay(date).getTime() + 1 - startOfTehranDay(date).getTime()) / 3_600_000;
  expect(endOfTehranDay('2021-07-01').toISOString()).toBe('2021-07-01T19:29:59.999Z');
  expect(hours('2021-03-22')).toBe(23);
  expect(hours('2021-09-21')).toBe(25);
  expect(startOfTehranDay('2021-03-22').toISOString()).toBe('2021-03-21T20:30:00.000Z');
});

test.each(['1915-12-30', '1945-12-30', '1977-03-01', '1979-01-01', '1991-04-01', '2008-03-15', '2022-03-10'])(
  'the days of half a year from %s join without gap or overlap',
  (first) => {
    for (let i = 0, date = first; i < 200; i += 1, date = addDays(date, 1)) {
      expect(tehranDate(startOfTehranDay(date))).toBe(date);
      expect(tehranDate(endOfTehranDay(date))).toBe(date);
      expect(tehranDate(new Date(startOfTehranDay(date).getTime() - 1))).toBe(addDays(date, -1));
    }
  },
);

test.each([
  ['2026-12-01', 570, '2026-12-01T06:00:00.000Z'],
  ['2015-03-22', 540, '2015-03-22T04:30:00.000Z'], // summer time began at midnight
  ['2015-03-22', 0, '2015-03-21T20:30:00.000Z'],
])('on %s the clock shows %i minutes at %s', (date, minutes, instant) => {
  expect(tehranInstant(date, minutes).toISOString()).toBe(instant);
});
