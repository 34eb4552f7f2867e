import { randomInt } from 'node:crypto';
import { toAsciiDigits } from '../../kernel/persian/digits.ts';

/** No letters or digits that people take for one another (0/O, 1/I/L, U/V). */
const alphabet = '23456789ABCDEFGHJKMNPQRSTWXYZ';
const groups = 3;
const groupLength = 4;

/** Printed on the letter; says nothing of the number or the day, and cannot be guessed (58 bits). */
export const newVerificationCode = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: groupLength }, () => alphabet.charAt(randomInt(alphabet.length))).join(''),
  ).join('-');

/** As typed by a person: lower case, Persian digits, without or with other dashes and blanks. Null when it is no code. */
export const readVerificationCode = (typed: string): string | null => {
  const plain = toAsciiDigits(typed).toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (plain.length !== groups * groupLength) return null;
  return plain.match(/.{4}/g)?.join('-') ?? null;
};
