import { expect, test } from 'vitest';
import { addDays, monthsFrom, monthsOf } from './time-scale.ts';

test('a year has twelve months with their own lengths, and its last has 29 or 30 days', () => {
  expect(monthsFrom(1394, 12).map(({ days }) => days)).toEqual([31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29]);
  expect(monthsFrom(1395, 12).at(-1)).toEqual({ month: 12, year: 1395, startsOn: '2017-02-19', days: 30 });
});

test('what slips into the next year brings its months', () => {
  expect(monthsOf(1394, '2016-03-19')).toHaveLength(12);
  expect(monthsOf(1394, '2016-04-25').at(-1)).toMatchObject({ year: 1395, month: 2 });
  expect(addDays('2016-02-28', 2)).toBe('2016-03-01');
});
