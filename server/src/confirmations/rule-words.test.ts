import { expect, test } from 'vitest';
import type { ConfirmationRule } from '../councils/index.ts';
import { sayResult } from './rule-words.ts';

const half: ConfirmationRule = { base: 'SEATS', majority: { numerator: 1, denominator: 2, inclusive: false }, deadlineDays: 10 };
const thirds: ConfirmationRule = { base: 'VOTES_CAST', majority: { numerator: 2, denominator: 3, inclusive: true }, deadlineDays: 3 };

test('a result is said with its sum written out', () => {
  expect(sayResult(half, { seats: 12, confirmed: 9, declined: 1 }, 'fa')).toBe('۹ از ۱۲ کرسی؛ لازم: ۷');
  expect(sayResult(thirds, { seats: 12, confirmed: 5, declined: 1 }, 'en')).toBe('5 of 6 votes cast; needed: 4');
});
