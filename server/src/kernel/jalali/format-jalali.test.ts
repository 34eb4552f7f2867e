import { expect, test } from 'vitest';
import { addDays } from './civil-date.ts';
import { formatJalali } from './format-jalali.ts';
import { readJalaliDate } from './read-jalali.ts';

test('a date is shown in three styles and two languages', () => {
  expect(formatJalali('2027-01-23', 'fa')).toBe('۳ بهمن ۱۴۰۵');
  expect(formatJalali('2027-01-23', 'fa', 'SHORT')).toBe('۱۴۰۵/۱۱/۰۳');
  expect(formatJalali('2027-01-23', 'fa', 'FULL')).toBe('شنبه ۳ بهمن ۱۴۰۵');
  expect(formatJalali('2027-01-23', 'en')).toBe('3 Bahman 1405');
  expect(formatJalali('2027-01-23', 'en', 'SHORT')).toBe('1405/11/03');
  expect(formatJalali('2027-01-23', 'en', 'FULL')).toBe('Saturday, 3 Bahman 1405');
});

test('what is shown can be typed back', () => {
  for (let i = 0, date = '2024-12-01'; i < 800; i += 1, date = addDays(date, 1)) {
    for (const language of ['fa', 'en'] as const) {
      expect(readJalaliDate(formatJalali(date, language))).toEqual({ ok: true, value: date });
      expect(readJalaliDate(formatJalali(date, language, 'SHORT'))).toEqual({ ok: true, value: date });
    }
  }
});

test('what is no date is not shown', () => {
  expect(() => formatJalali('2026-02-31', 'fa')).toThrow(RangeError);
});
