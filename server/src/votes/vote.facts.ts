import type { VoteRule } from '../councils/index.ts';
import type { Words } from '../kernel/refusal.ts';
import type { Viewer } from '../kernel/viewer.ts';
import type { Tally } from './majority.ts';

/** How a vote came out, or which hands were recorded. */
export interface Counts {
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  /** Of those in favour, the seats whose silence was consent by the by-law. */
  readonly bySilence?: number;
  /** Of those in favour, how many hold for all of the subject as it was when the vote ended; absent where it has no parts. */
  readonly holding?: number;
  /** What the chair said, where it decided a tie. */
  readonly chair?: 'FOR' | 'AGAINST';
}

/** Whether a meeting may decide, as it was when a vote opened; the meeting says it in both languages. */
export interface QuorumSnapshot {
  readonly needed: number;
  readonly present: number;
  /** Capacities of seats that must be there and are not. */
  readonly missingRoles: readonly string[];
  readonly isMet: boolean;
  readonly sentence: Words;
}

/** What the rules know of a vote and of who asks. Its shape is that of vote-facts.sql.ts. */
export interface ToldVote {
  readonly id: string;
  readonly councilId: string;
  readonly method: 'CONSENT' | 'HANDS' | 'NAMED' | 'SECRET';
  readonly state: 'OPEN' | 'CARRIED' | 'REJECTED' | 'LAPSED' | 'WITHDRAWN';
  readonly lapse: 'QUORUM_LOST' | 'TIE' | 'TOO_FEW_BALLOTS' | 'SUBJECT_RETURNED' | null;
  readonly rule: VoteRule;
  /** Whether the end of the last day in Tehran has passed. */
  readonly isOver: boolean;
  readonly isCorrected: boolean;
  readonly isRepeated: boolean;
  readonly subjectType: string | null;
  readonly hasOccasion: boolean;
  readonly counts: Counts | null;
  /** All voting seats. */
  readonly seats: number;
  /** Those that are there and not recused; in writing all. */
  readonly eligible: number;
  readonly voted: number;
  /** Standing ballots by name or in writing. */
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  /** Of those in favour, how many hold for all of the subject as it is now; null where it has no parts. */
  readonly holding: number | null;
  /** What the chair's seat has said by name. */
  readonly chairChoice: 'FOR' | 'AGAINST' | 'ABSTAIN' | null;
  /** Seats that the viewer's office casts: all, those that may take part, those that have voted. */
  readonly mine: number;
  readonly myEligible: number;
  readonly myVoted: number;
  readonly isMineRecused: boolean;
  /** Whether the viewer's office casts the seat of the chair. */
  readonly chairs: boolean;
}

export interface VoteFacts extends ToldVote {
  readonly viewer: Viewer | null;
}

/** What counts are known: those of the end, or as they stand; null of a secret or hands that are not counted yet. */
export const countsOf = (vote: ToldVote): Counts | null => {
  if (vote.counts) return vote.counts;
  if (vote.method === 'HANDS' || vote.method === 'SECRET') return null;
  const { inFavour, against, abstained, holding } = vote;
  return { inFavour, against, abstained, ...(holding === null ? {} : { holding }) };
};

/** The counts as the majority asks them: of those in favour, the ones that hold. */
export const tallyOf = ({ seats, eligible }: ToldVote, { inFavour, holding, against, abstained }: Counts): Tally => ({
  seats, eligible, inFavour: holding ?? inFavour, against, abstained,
});
