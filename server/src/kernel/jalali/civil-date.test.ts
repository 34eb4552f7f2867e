import { expect, test } from 'vitest';
import { addDays, civilDate, dayNumber, daysBetween, isCivilDate, weekday } from './civil-date.ts';

test.each(['2026-02-28', '2024-02-29', '0001-01-01', '9999-12-31', '1979-02-11'])('%s is a day', (text) => {
  expect(isCivilDate(text)).toBe(true);
  expect(civilDate(dayNumber(text))).toBe(text);
});

test.each(['2026-02-31', '2025-02-29', '0000-01-01', '2026-13-01', '2026-00-10', '2026-1-3', '2026-01-03T00:00:00Z',
  '۲۰۲۶-۰۱-۰۳', '', '1405/01/03'])('%j is no day', (text) => {
  expect(isCivilDate(text)).toBe(false);
  expect(() => dayNumber(text)).toThrow(RangeError);
});

test('days are added across months, years and leap days', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysBetween('2026-03-21', '2027-03-21')).toBe(365);
  expect(daysBetween('2027-03-21', '2026-03-21')).toBe(-365);
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
});

test('the Jalali year 1405 begins on a Saturday', () => {
  expect(weekday('2026-03-21')).toBe(6);
  expect(weekday('0001-01-01')).toBe(1);
});
