import { expect, it } from 'vitest';
import { latinDigits, localDigits } from './digits.ts';
import { matches, searchKey } from './persian-text.ts';

it('finds words however they were typed', () => {
  expect(searchKey('می‌خواهيم')).toBe(searchKey('می خواهیم'));
  expect(matches('كميته ۱۴۰۵', 'کمیتهٔ استانی ـ سال 1405')).toBe(true);
  expect(matches('آيين نامه', 'آیین‌نامهٔ اجرایی')).toBe(true);
  expect(matches('یزد', 'اصفهان')).toBe(false);
});

it('reads digits of three scripts', () => {
  expect(latinDigits('۱۲٣4')).toBe('1234');
  expect(localDigits('1405/٩', 'fa')).toBe('۱۴۰۵/۹');
});
