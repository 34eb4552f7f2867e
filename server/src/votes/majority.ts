import type { Majority, VoteRule } from '../councils/index.ts';

/** How the seats of a vote have spoken. Silence is in `seats` and `eligible` and in none of the others. */
export interface Tally {
  /** All voting seats, absent and recused ones included. */
  readonly seats: number;
  /** Those that are present and not recused; in writing all. */
  readonly eligible: number;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
}

export interface Outcome {
  /** Out of how many it is counted. */
  readonly base: number;
  /** How many must agree, at least one. */
  readonly needed: number;
  readonly isMet: boolean;
}

export type MajorityRule = Pick<VoteRule, 'base' | 'majority'>;

/** The least number of the base that is a majority of it. Whole numbers only: thirds have no exact decimal. */
export const neededOf = ({ numerator, denominator, inclusive }: Majority, base: number): number => {
  if (denominator <= 0 || numerator < 0) throw new RangeError(`No majority is ${numerator}/${denominator}`);
  const product = BigInt(numerator) * BigInt(base);
  const divisor = BigInt(denominator);
  const atLeast = (product + divisor - 1n) / divisor;
  const moreThan = product / divisor + 1n;
  return Math.max(1, Number(inclusive ? atLeast : moreThan));
};

const outcome = (majority: Majority, base: number, inFavour: number): Outcome => {
  const needed = neededOf(majority, base);
  return { base, needed, isMet: inFavour >= needed };
};

const baseOf = ({ base }: MajorityRule, { seats, eligible, inFavour, against }: Tally): number => {
  if (base === 'SEATS') return seats;
  return base === 'PRESENT' ? eligible : inFavour + against;
};

/** What the rule says of the votes as they stand, were the vote closed now. */
export const judge = (rule: MajorityRule, tally: Tally): Outcome => outcome(rule.majority, baseOf(rule, tally), tally.inFavour);

/** Whether it is carried whatever the silent seats may still say. */
export const isDecided = (rule: MajorityRule, { seats, eligible, inFavour }: Tally): boolean =>
  outcome(rule.majority, rule.base === 'SEATS' ? seats : eligible, inFavour).isMet;

/** As many for as against, where one more for it would be the majority: what the rule on ties speaks of. */
export const isTie = (rule: MajorityRule, tally: Tally): boolean => {
  const { base, needed, isMet } = judge(rule, tally);
  return base > 0 && !isMet && tally.inFavour > 0 && tally.inFavour === tally.against && tally.inFavour + 1 >= needed;
};

export type Decision = 'CARRIED' | 'REJECTED' | 'TIE_TO_REPEAT' | 'CHAIR_TO_DECIDE';

/** What a vote comes to. The chair's voice in a tie is one more, and never makes a majority of what is no tie. */
export const decide = (rule: MajorityRule & Pick<VoteRule, 'tie'>, tally: Tally, chair: 'FOR' | 'AGAINST' | null): Decision => {
  if (judge(rule, tally).isMet) return 'CARRIED';
  if (!isTie(rule, tally) || rule.tie === 'REJECTED') return 'REJECTED';
  if (rule.tie === 'REPEAT') return 'TIE_TO_REPEAT';
  if (chair === null) return 'CHAIR_TO_DECIDE';
  return chair === 'FOR' ? 'CARRIED' : 'REJECTED';
};
