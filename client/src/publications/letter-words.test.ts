import { expect, test } from 'vitest';
import { dateOnPaper, numberOnPaper } from './letter-words.ts';

test('dates and numbers stand on paper in Jalali and in Persian digits', () => {
  expect(dateOnPaper('2026-11-22')).toBe('۱۴۰۵/۰۹/۰۱');
  expect(numberOnPaper('29112/88/700')).toBe('۲۹۱۱۲/۸۸/۷۰۰');
});
