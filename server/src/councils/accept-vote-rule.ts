import { refuse } from './council.refusals.ts';
import { isFraction } from './meeting-rule.ts';
import type { VoteRule } from './vote-rule.ts';

/** The rule as it is kept, without anything else that came with it. */
export const acceptVoteRule = (rule: VoteRule): VoteRule => {
  const { base, majority, tie, mayChange, quorumLost, secretMinimum, silence, consentDays } = rule;
  const { numerator, denominator, inclusive } = majority;
  if (!isFraction(majority)) refuse('MAJORITY_MALFORMED', { path: ['input', 'vote', 'majority'] });
  if (consentDays < 1 || consentDays > 366) refuse('DAYS_OUT_OF_RANGE', { path: ['input', 'vote', 'consentDays'] });
  if (secretMinimum < 2 || secretMinimum > 1000) refuse('SECRET_MINIMUM_OUT_OF_RANGE', { path: ['input', 'vote', 'secretMinimum'] });
  return { base, majority: { numerator, denominator, inclusive }, tie, mayChange, quorumLost, secretMinimum, silence, consentDays };
};
