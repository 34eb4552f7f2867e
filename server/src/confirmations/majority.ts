import type { ConfirmationRule } from '../councils/index.ts';

/** How the seats of a round have spoken. Silence is silence: it is in `seats` and in neither of the others. */
export interface Tally {
  readonly seats: number;
  readonly confirmed: number;
  readonly declined: number;
}

export interface Outcome {
  /** Out of how many it is counted. */
  readonly base: number;
  /** How many must confirm, at least one. */
  readonly needed: number;
  readonly isMet: boolean;
}

type Majority = ConfirmationRule['majority'];

/** The least number of the base that is a majority of it. Whole numbers only: thirds have no exact decimal. */
export const neededOf = ({ numerator, denominator, inclusive }: Majority, base: number): number => {
  if (denominator <= 0 || numerator < 0) throw new RangeError(`No majority is ${numerator}/${denominator}`);
  const product = BigInt(numerator) * BigInt(base);
  const divisor = BigInt(denominator);
  const atLeast = (product + divisor - 1n) / divisor;
  const moreThan = product / divisor + 1n;
  return Math.max(1, Number(inclusive ? atLeast : moreThan));
};

const outcome = (majority: Majority, base: number, confirmed: number): Outcome => {
  const needed = neededOf(majority, base);
  return { base, needed, isMet: confirmed >= needed };
};

/** What the rule says of the votes as they stand, were the round closed now. */
export const judge = (rule: ConfirmationRule, { seats, confirmed, declined }: Tally): Outcome =>
  outcome(rule.majority, rule.base === 'SEATS' ? seats : confirmed + declined, confirmed);

/** Whether it is confirmed whatever the silent seats may still say. */
export const isDecided = (rule: ConfirmationRule, { seats, confirmed }: Tally): boolean =>
  outcome(rule.majority, seats, confirmed).isMet;
