import { expect, test } from 'vitest';
import { addDays, civilDate, dayNumber } from './civil-date.ts';
import {
  addJalaliMonths, fromJalali, isJalaliDate, isJalaliLeapYear, jalaliMonthLength, jalaliYear, toJalali,
} from './jalali-calendar.ts';

const DAY_MS = 86_400_000;
const unicode = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric',
});

function unicodeDate(day: number) {
  const parts = new Map(unicode.formatToParts(day * DAY_MS).map((part) => [part.type, part.value]));
  return { year: Number(parts.get('year')), month: Number(parts.get('month')), day: Number(parts.get('day')) };
}

test('every day from 1200 to 1600 agrees with Unicode, there and back', { timeout: 60_000 }, () => {
  const last = dayNumber(fromJalali({ year: 1600, month: 12, day: 29 }));
  const wrong: unknown[] = [];
  for (let day = dayNumber('1821-03-21'); day <= last; day += 1) {
    const expected = unicodeDate(day);
    const date = civilDate(day);
    const { year, month, day: dayOfMonth } = toJalali(date);
    const same = year === expected.year && month === expected.month && dayOfMonth === expected.day;
    if (!same || fromJalali(expected) !== date) wrong.push([date, expected]);
  }
  expect(wrong).toEqual([]);
});

test('the first and last day of every year from 1 to 3000 agree with Unicode', () => {
  for (let year = 1; year <= 3000; year += 1) {
    const first = dayNumber(fromJalali({ year, month: 1, day: 1 }));
    expect(unicodeDate(first)).toEqual({ year, month: 1, day: 1 });
    const lastDay = isJalaliLeapYear(year) ? 30 : 29;
    expect(unicodeDate(first + 335 + lastDay)).toEqual({ year, month: 12, day: lastDay });
  }
});

test('years go on before the first and past 3000', () => {
  for (const year of [-600, -1, 0, 3001, 5000, 9000]) {
    const first = fromJalali({ year, month: 1, day: 1 });
    expect(toJalali(first)).toEqual({ year, month: 1, day: 1 });
    expect(jalaliYear(addDays(first, -1))).toBe(year - 1);
  }
});

test('leap years of our time', () => {
  const leap = Array.from({ length: 30 }, (_, i) => 1399 + i).filter(isJalaliLeapYear);
  expect(leap).toEqual([1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428]);
});

test('months have 31, 30, 29 or 30 days', () => {
  expect([1, 6, 7, 11, 12].map((month) => jalaliMonthLength(1404, month))).toEqual([31, 31, 30, 30, 29]);
  expect(jalaliMonthLength(1403, 12)).toBe(30);
  expect(() => jalaliMonthLength(1404, 13)).toThrow(RangeError);
});

test('days that do not exist are refused', () => {
  expect(isJalaliDate({ year: 1404, month: 12, day: 30 })).toBe(false);
  expect(isJalaliDate({ year: 1403, month: 12, day: 30 })).toBe(true);
  expect(isJalaliDate({ year: 1404, month: 7, day: 31 })).toBe(false);
  expect(isJalaliDate({ year: 1404, month: 1.5, day: 1 })).toBe(false);
  expect(() => fromJalali({ year: 1404, month: 0, day: 1 })).toThrow(RangeError);
});

test('months are added and the day is kept where the month has it', () => {
  const of = (year: number, month: number, day: number) => fromJalali({ year, month, day });
  expect(addJalaliMonths(of(1404, 6, 31), 1)).toBe(of(1404, 7, 30));
  expect(addJalaliMonths(of(1403, 12, 30), 12)).toBe(of(1404, 12, 29));
  expect(addJalaliMonths(of(1405, 1, 15), -1)).toBe(of(1404, 12, 15));
  expect(addJalaliMonths(of(1405, 11, 3), 14)).toBe(of(1407, 1, 3));
});
