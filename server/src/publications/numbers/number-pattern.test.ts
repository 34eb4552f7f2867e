import { expect, test } from 'vitest';
import { formatNumber, isNumberPattern } from './number-pattern.ts';

test.each([
  ['{serial}/{yy}/{unit}', '29112/88/700'],
  ['{unit}-{yyyy}-{serial:6}', '700-1388-029112'],
])('the pattern %s gives %s', (pattern, number) => {
  expect(formatNumber(pattern, { serial: 29112, jalaliYear: 1388, unit: '700' })).toBe(number);
});

test('the year has two digits also at the turn of the century', () => {
  expect(formatNumber('{serial}/{yy}/{unit}', { serial: 1, jalaliYear: 1404, unit: '700' })).toBe('1/04/700');
});

test.each([
  ['{serial}/{yy}/{unit}', true],
  ['{serial}/{unit}', false],
  ['{yy}/{unit}', false],
  ['{serial}{yy}/{unit}', false],
  ['{serial}/{yy}/{unit}/شماره', false],
])('the pattern %s tells numbers apart: %s', (pattern, fit) => {
  expect(isNumberPattern(pattern)).toBe(fit);
});
