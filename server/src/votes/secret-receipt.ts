import { createHash } from 'node:crypto';
import { refuse } from './vote.refusals.ts';

const form = /^[0-9A-Z]{26,64}$/;

/** People copy it by hand: spaces and hyphens are no part of it, small letters are as good as capital ones. */
export const plainReceipt = (receipt: string): string => receipt.replaceAll(/[\s-]/g, '').toUpperCase();

/** What is kept of a receipt. It is bound to its vote, so that one receipt used twice is not seen to be one. */
export const receiptHash = (voteId: string, receipt: string): string => createHash('sha256').update(`${voteId} ${plainReceipt(receipt)}`).digest('hex');

export const acceptReceipt = (receipt: string): string => {
  const plain = plainReceipt(receipt);
  return form.test(plain) ? plain : refuse('RECEIPT_MALFORMED', { path: ['input', 'receipt'] });
};
