import { expect, test } from 'vitest';
import {
  formatPartialJalaliDate, inJalaliYear, isPartialJalaliDate, readPartialJalaliDate,
} from './partial-date.ts';

test.each([
  ['۲۶ دی', 10, 26], ['٢٦ دي', 10, 26], ['26 Dey', 10, 26], ['۱۰/۲۶', 10, 26], ['دی', 10, null], ['۳۰ اسفند', 12, 30],
])('%j is read', (typed, month, day) => {
  expect(readPartialJalaliDate(typed)).toEqual({ ok: true, value: { month, day } });
});

test.each([
  ['', 'JALALI_DATE_UNREADABLE'], ['۲۶', 'JALALI_DATE_UNREADABLE'], ['۲۶ رجب', 'JALALI_MONTH_UNKNOWN'],
  ['۱۳/۱', 'JALALI_MONTH_UNKNOWN'], ['۳۱ مهر', 'JALALI_DAY_NOT_IN_MONTH'], ['۰ دی', 'JALALI_DAY_NOT_IN_MONTH'],
])('%j is refused: %s', (typed, fault) => {
  expect(readPartialJalaliDate(typed)).toEqual({ ok: false, fault });
});

test('a partial date is shown, and placed in a year where that year has it', () => {
  expect(formatPartialJalaliDate({ month: 10, day: 26 }, 'fa')).toBe('۲۶ دی');
  expect(formatPartialJalaliDate({ month: 10, day: null }, 'en')).toBe('Dey');
  expect(inJalaliYear({ month: 10, day: 26 }, 1404)).toBe('2026-01-16');
  expect(inJalaliYear({ month: 12, day: 30 }, 1404)).toBeNull();
  expect(inJalaliYear({ month: 12, day: 30 }, 1403)).toBe('2025-03-20');
  expect(inJalaliYear({ month: 12, day: null }, 1403)).toBeNull();
  expect(isPartialJalaliDate({ month: 7, day: 31 })).toBe(false);
});
