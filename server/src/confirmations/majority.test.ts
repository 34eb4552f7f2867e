import { describe, expect, test } from 'vitest';
import type { ConfirmationRule } from '../councils/index.ts';
import { isDecided, judge, neededOf } from './majority.ts';

const rule = (base: ConfirmationRule['base'], numerator: number, denominator: number, inclusive: boolean): ConfirmationRule => ({
  base, majority: { numerator, denominator, inclusive }, deadlineDays: 10,
});

/** Whether confirmed/base compares with numerator/denominator as the rule asks, as exact fractions. */
const isMajority = ({ numerator, denominator, inclusive }: ConfirmationRule['majority'], confirmed: number, base: number): boolean => {
  const left = BigInt(confirmed) * BigInt(denominator);
  const right = BigInt(numerator) * BigInt(base);
  return confirmed > 0 && (inclusive ? left >= right : left > right);
};

/** Mulberry32: the same numbers in every run, so that a failure can be seen again. */
const random = (seed: number) => (limit: number): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
};

describe('a majority', () => {
  test('agrees with exact fractions, whatever the fraction, base and votes', () => {
    const upTo = random(1393);
    for (let round = 0; round < 20_000; round += 1) {
      const denominator = 1 + upTo(1_000_000_007);
      const seats = upTo(500);
      const confirmed = upTo(seats + 1);
      const declined = upTo(seats - confirmed + 1);
      const given = rule(upTo(2) ? 'SEATS' : 'VOTES_CAST', upTo(denominator + 1), denominator, upTo(2) === 1);
      const base = given.base === 'SEATS' ? seats : confirmed + declined;
      const { isMet, needed } = judge(given, { seats, confirmed, declined });
      expect({ given, isMet }).toEqual({ given, isMet: isMajority(given.majority, confirmed, base) });
      expect(needed === 1 || !isMajority(given.majority, needed - 1, base)).toBe(true);
    }
  });

  test.each([
    [12, 1, 2, false, 7],
    [13, 1, 2, false, 7],
    [12, 2, 3, true, 8],
    [13, 2, 3, true, 9],
    [12, 2, 3, false, 9],
    [3, 1, 3, true, 1],
    [12, 1, 1, true, 12],
    [0, 1, 2, true, 1],
  ])('of %i seats by %i/%i (inclusive: %s) needs %i', (base, numerator, denominator, inclusive, needed) => {
    expect(neededOf({ numerator, denominator, inclusive }, base)).toBe(needed);
  });

  test('is not met by silence', () => {
    expect(judge(rule('VOTES_CAST', 1, 2, false), { seats: 12, confirmed: 0, declined: 0 }).isMet).toBe(false);
  });

  test('is decided early only when no silent seat can undo it', () => {
    const ofVotesCast = rule('VOTES_CAST', 1, 2, false);
    expect(judge(ofVotesCast, { seats: 12, confirmed: 3, declined: 1 }).isMet).toBe(true);
    expect(isDecided(ofVotesCast, { seats: 12, confirmed: 3, declined: 1 })).toBe(false);
    expect(isDecided(ofVotesCast, { seats: 12, confirmed: 7, declined: 0 })).toBe(true);
  });

  test('of a fraction without a meaning is an error', () => {
    expect(() => neededOf({ numerator: 1, denominator: 0, inclusive: true }, 12)).toThrow(RangeError);
  });
});
