import { expect, test } from 'vitest';
import { toAsciiDigits, toPersianDigits } from './digits.ts';

test('every digit script is read as 0-9', () => {
  expect(toAsciiDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ 0123456789')).toBe('0123456789 0123456789 0123456789');
});

test('digits are written in Persian and the rest is kept', () => {
  expect(toPersianDigits('29112/88/٧٠٠ الف')).toBe('۲۹۱۱۲/۸۸/۷۰۰ الف');
  expect(toPersianDigits(-1405)).toBe('-۱۴۰۵');
});
