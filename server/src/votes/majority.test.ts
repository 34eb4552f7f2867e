import { describe, expect, test } from 'vitest';
import type { VoteRule } from '../councils/index.ts';
import { decide, isDecided, isTie, judge, type MajorityRule, neededOf, type Tally } from './majority.ts';

const rule = (base: VoteRule['base'], numerator: number, denominator: number, inclusive: boolean): MajorityRule => ({
  base, majority: { numerator, denominator, inclusive },
});

const tally = (more: Partial<Tally>): Tally => ({ seats: 12, eligible: 12, inFavour: 0, against: 0, abstained: 0, ...more });

/** An exact fraction; the arithmetic of school, without a shortcut of the code that it is held against. */
class Fraction {
  readonly over: bigint;
  readonly under: bigint;
  constructor(over: number, under: number) {
    this.over = BigInt(over);
    this.under = BigInt(under);
  }
  compare(other: Fraction): number {
    const [left, right] = [this.over * other.under, other.over * this.under];
    return left < right ? -1 : Number(left > right);
  }
}

const isMajority = ({ numerator, denominator, inclusive }: MajorityRule['majority'], inFavour: number, base: number): boolean => {
  if (inFavour === 0) return false;
  const compared = new Fraction(inFavour, base).compare(new Fraction(numerator, denominator));
  return compared > 0 || (inclusive && compared === 0);
};

/** Mulberry32: the same numbers in every run, so that a failure can be seen again. */
const random = (seed: number) => (limit: number): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
};

const bases = ['SEATS', 'PRESENT', 'VOTES_CAST'] as const;
const ties = ['REJECTED', 'CHAIR_DECIDES', 'REPEAT'] as const;
const chairs = ['FOR', 'AGAINST', null] as const;
const rules = bases.flatMap((base) => ties.flatMap((tie) => chairs.map((chair) => ({ base, tie, chair }))));

const baseOf = (base: VoteRule['base'], { seats, eligible, inFavour, against }: Tally): number =>
  ({ SEATS: seats, PRESENT: eligible, VOTES_CAST: inFavour + against })[base];

/** What a person with pencil and paper makes of it. */
const byHand = (given: MajorityRule & { tie: VoteRule['tie'] }, counted: Tally, chair: 'FOR' | 'AGAINST' | null): string => {
  const base = baseOf(given.base, counted);
  if (isMajority(given.majority, counted.inFavour, base)) return 'CARRIED';
  const oneMoreIsEnough = base > 0 && isMajority(given.majority, counted.inFavour + 1, base);
  if (counted.inFavour !== counted.against || counted.inFavour === 0 || !oneMoreIsEnough || given.tie === 'REJECTED') return 'REJECTED';
  if (given.tie === 'REPEAT') return 'TIE_TO_REPEAT';
  return chair === null ? 'CHAIR_TO_DECIDE' : chair === 'FOR' ? 'CARRIED' : 'REJECTED';
};

interface Case {
  readonly majority: MajorityRule['majority'];
  readonly counted: Tally;
}

/** Small fractions, in which ties are common, and ones that no double can hold. */
const draw = (upTo: (limit: number) => number): Case => {
  const isBig = upTo(2) === 1;
  const denominator = 1 + upTo(isBig ? 1_000_000_007 : 4);
  const seats = 1 + upTo(isBig ? 500 : 14);
  const eligible = upTo(seats + 1);
  const inFavour = upTo(eligible + 1);
  const against = upTo(4) === 0 ? Math.min(inFavour, eligible - inFavour) : upTo(eligible - inFavour + 1);
  const abstained = upTo(eligible - inFavour - against + 1);
  return { counted: { seats, eligible, inFavour, against, abstained }, majority: { numerator: upTo(denominator + 1), denominator, inclusive: upTo(2) === 1 } };
};

const isJudgedRight = ({ majority, counted }: Case, base: VoteRule['base']): boolean => {
  const { isMet, needed } = judge({ base, majority }, counted);
  const out = baseOf(base, counted);
  return isMet === isMajority(majority, counted.inFavour, out) && (needed === 1 || !isMajority(majority, needed - 1, out));
};

describe('a majority', () => {
  test('agrees with exact fractions over every base, tie rule and word of the chair, whatever the fraction and the votes', () => {
    const upTo = random(1393);
    const wrong: unknown[] = [];
    const seen = new Set<string>();
    for (let round = 0; round < 20_000; round += 1) {
      const drawn = draw(upTo);
      for (const base of bases) if (!isJudgedRight(drawn, base)) wrong.push({ ...drawn, base });
      for (const { base, tie, chair } of rules) {
        const given = { base, majority: drawn.majority, tie };
        const decided = decide(given, drawn.counted, chair);
        seen.add(`${base} ${tie} ${decided}`);
        if (decided !== byHand(given, drawn.counted, chair)) wrong.push({ ...drawn, base, tie, chair, decided });
      }
    }
    expect(wrong).toEqual([]);
    for (const base of bases) {
      for (const outcome of ['REJECTED CARRIED', 'REJECTED REJECTED', 'REPEAT TIE_TO_REPEAT', 'CHAIR_DECIDES CHAIR_TO_DECIDE', 'CHAIR_DECIDES CARRIED']) {
        expect(seen).toContain(`${base} ${outcome}`);
      }
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
  ])('of %i by %i/%i (inclusive: %s) needs %i', (base, numerator, denominator, inclusive, needed) => {
    expect(neededOf({ numerator, denominator, inclusive }, base)).toBe(needed);
  });

  test('is not met by silence, by absence or by abstaining', () => {
    for (const base of bases) expect(judge(rule(base, 1, 2, false), tally({ eligible: 5, abstained: 5 })).isMet).toBe(false);
  });

  test('is decided early only when no silent seat can undo it', () => {
    const ofVotesCast = rule('VOTES_CAST', 1, 2, false);
    expect(judge(ofVotesCast, tally({ inFavour: 3, against: 1 })).isMet).toBe(true);
    expect(isDecided(ofVotesCast, tally({ inFavour: 3, against: 1 }))).toBe(false);
    expect(isDecided(ofVotesCast, tally({ inFavour: 7 }))).toBe(true);
  });

  test('of a fraction without a meaning is an error', () => {
    expect(() => neededOf({ numerator: 1, denominator: 0, inclusive: true }, 12)).toThrow(RangeError);
  });
});

describe('a tie', () => {
  test('is as many for as against where one more would do; abstentions may make it none', () => {
    const ofPresent = rule('PRESENT', 1, 2, false);
    expect(isTie(ofPresent, tally({ inFavour: 6, against: 6 }))).toBe(true);
    expect(isTie(ofPresent, tally({ inFavour: 5, against: 5, abstained: 2 }))).toBe(false);
    expect(isTie(rule('VOTES_CAST', 1, 2, false), tally({ inFavour: 5, against: 5, abstained: 2 }))).toBe(true);
    expect(isTie(rule('PRESENT', 2, 3, true), tally({ inFavour: 6, against: 6 }))).toBe(false);
  });

  test('that the rule counts as a majority already is carried', () => {
    expect(decide({ ...rule('PRESENT', 1, 2, true), tie: 'REPEAT' }, tally({ inFavour: 6, against: 6 }), null)).toBe('CARRIED');
  });
});
