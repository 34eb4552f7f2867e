import { expect, test } from 'vitest';
import { readPersonnelNumber } from './personnel-number.ts';

test.each(['۰۰۱۲۳۴۵', '٠٠١٢٣٤٥', '0012345', ' 00\u200f12-345 ', '۰۰١٢345'])('%j is 0012345', (typed) => {
  expect(readPersonnelNumber(typed)).toEqual({ ok: true, value: '0012345' });
});

test.each(['12a45', '۱۲٫۵', '12/45', 'یک'])('%j is not made of digits', (typed) => {
  expect(readPersonnelNumber(typed)).toEqual({ ok: false, fault: 'PERSONNEL_NUMBER_NOT_DIGITS' });
});

test.each(['', '  ', '12', '1234567890123'])('%j has the wrong length', (typed) => {
  expect(readPersonnelNumber(typed)).toEqual({ ok: false, fault: 'PERSONNEL_NUMBER_LENGTH' });
});
