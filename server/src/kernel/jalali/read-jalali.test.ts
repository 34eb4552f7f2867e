import { expect, test } from 'vitest';
import { workTime } from '../../../test/work-time.ts';
import { fromJalali } from './jalali-calendar.ts';
import { readJalaliDate } from './read-jalali.ts';

test.each(['۱۴۰۵/۱/۳', '1405-01-03', '١٤٠٥/٠١/٠٣', ' \u200f۱۴۰۵ / ۱ / ۳\u200e', '۳/۱/۱۴۰۵', '1405.1.3', '۱۴۰۵–۰۱–۰۳',
  '۳ فروردین ۱۴۰۵', '3 Farvardin 1405', '۳فروردين۱۴۰۵'])('%j is 3 Farvardin 1405', (typed) => {
  expect(readJalaliDate(typed)).toEqual({ ok: true, value: '2026-03-23' });
});

test('Mordad has two spellings', () => {
  expect(readJalaliDate('۵ امرداد ۱۲۸۵')).toEqual({ ok: true, value: fromJalali({ year: 1285, month: 5, day: 5 }) });
});

test.each([
  ['', 'JALALI_DATE_UNREADABLE'],
  ['فردا', 'JALALI_DATE_UNREADABLE'],
  ['۱۴۰۵/۱', 'JALALI_DATE_UNREADABLE'],
  ['۹۱/۱۲/۱', 'JALALI_DATE_UNREADABLE'],
  ['۱۴۰۵/۱/۳/۴', 'JALALI_DATE_UNREADABLE'],
  ['۱۴۰۵/۱۳/۱', 'JALALI_MONTH_UNKNOWN'],
  ['۳ رمضان ۱۴۰۵', 'JALALI_MONTH_UNKNOWN'],
  ['۱۴۰۵/۷/۳۱', 'JALALI_DAY_NOT_IN_MONTH'],
  ['۱۴۰۵/۱/۳۲', 'JALALI_DAY_NOT_IN_MONTH'],
  ['۱۴۰۵/۱/۰', 'JALALI_DAY_NOT_IN_MONTH'],
  ['۱۴۰۴/۱۲/۳۱', 'JALALI_DAY_NOT_IN_MONTH'],
  ['۱۴۰۴/۱۲/۳۰', 'JALALI_DAY_NOT_IN_YEAR'],
  ['00000/1/1', 'JALALI_YEAR_OUT_OF_RANGE'],
  ['99999/1/1', 'JALALI_YEAR_OUT_OF_RANGE'],
])('%j is refused: %s', (typed, fault) => {
  expect(readJalaliDate(typed)).toEqual({ ok: false, fault });
});

test('30 Esfand of a leap year and the last year that has an ISO date are read', () => {
  expect(readJalaliDate('۱۴۰۳/۱۲/۳۰')).toEqual({ ok: true, value: '2025-03-20' });
  expect(readJalaliDate('9377/12/29').ok).toBe(true);
});

test('a long text of digits is refused at once', () => {
  expect(workTime(() => expect(readJalaliDate('1 '.repeat(200_000)).ok).toBe(false))).toBeLessThan(500);
});
