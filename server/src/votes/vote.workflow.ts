import type { Workflow } from '../kernel/workflow.ts';
import type { VoteFacts } from './vote.facts.ts';
import {
  castSecretUnmet, castUnmet, closeUnmet, correctUnmet, mayCast, mayCastSecret, mayCount, mayPreside, repeatUnmet, withdrawUnmet,
} from './vote.policy.ts';

export type VoteAct =
  | 'castBallot' | 'withdrawBallot' | 'castSecretBallot' | 'recordHands' | 'closeVote' | 'withdrawMotion' | 'repeatVote' | 'correctCount';

const nothing = () => [];

/** What may be done with a vote, by its state. Nothing of it is ever erased: a repetition and a correction are votes of their own. */
export const voteWorkflow: Workflow<VoteFacts['state'], VoteAct, VoteFacts> = {
  castBallot: { from: ['OPEN'], mayEver: mayCast, unmet: castUnmet },
  withdrawBallot: { from: ['OPEN'], mayEver: mayCast, unmet: withdrawUnmet },
  castSecretBallot: { from: ['OPEN'], mayEver: mayCastSecret, unmet: castSecretUnmet },
  recordHands: { from: ['OPEN'], mayEver: mayCount, unmet: nothing },
  closeVote: { from: ['OPEN'], mayEver: mayPreside, unmet: closeUnmet },
  withdrawMotion: { from: ['OPEN'], mayEver: mayPreside, unmet: nothing },
  repeatVote: { from: ['REJECTED', 'LAPSED'], mayEver: mayPreside, unmet: repeatUnmet },
  correctCount: { from: ['CARRIED', 'REJECTED', 'LAPSED'], mayEver: mayCount, unmet: correctUnmet },
};
