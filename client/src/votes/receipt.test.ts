import { expect, test } from 'vitest';
import { newReceipt } from './receipt.ts';

test('a receipt is 140 random bits in groups that can be copied by hand', () => {
  const receipts = Array.from({ length: 200 }, newReceipt);
  for (const receipt of receipts) expect(receipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(new Set(receipts).size).toBe(receipts.length);
});
