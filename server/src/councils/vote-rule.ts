import type { Fraction } from './meeting-rule.ts';

/** Out of what the majority is counted. Seats present are known only to a meeting. */
export type VoteBase = 'SEATS' | 'PRESENT' | 'VOTES_CAST';

/** The share of the base that must agree. */
export type Majority = Fraction;

/** How a council votes; frozen into each vote when it opens. */
export interface VoteRule {
  readonly base: VoteBase;
  readonly majority: Majority;
  /** What as many for as against come to, where one more would have been enough. */
  readonly tie: 'REJECTED' | 'CHAIR_DECIDES' | 'REPEAT';
  /** Whether a seat may change what it said while the vote is open; a secret ballot is never changed. */
  readonly mayChange: boolean;
  /** What becomes of a vote that is open when the quorum is lost. */
  readonly quorumLost: 'LAPSE' | 'CONTINUE';
  /** Fewest voters of whom a secret vote keeps the secret. */
  readonly secretMinimum: number;
  /** What silence is when a written consent ends. */
  readonly silence: 'SILENCE' | 'CONSENT';
  /** Days of a written consent, to the end of the last one. */
  readonly consentDays: number;
}
