import type { Module } from '../kernel/module.ts';
import { declareSubject } from '../kernel/subject.ts';
import { Ballot } from './ballot.entity.ts';
import { SecretBox } from './secret-box.entity.ts';
import { VoteFields, VoteSeatFields } from './vote.fields.ts';
import { CouncilVotes, VoteQueries } from './vote.queries.ts';
import { VoteResolver } from './vote.resolver.ts';
import { VoteSubscription } from './vote.subscription.ts';
import { VoteSeat } from './vote-seat.entity.ts';
import { Vote } from './vote.entity.ts';
import { voteWorkflow } from './vote.workflow.ts';
import { WorkItemVote } from './work-item.fields.ts';

export { afterWord, putBallot, standingBallot, takeBack } from './cast.ts';
export { castBallot } from './commands/cast-ballot.ts';
export { castSecretBallot } from './commands/cast-secret-ballot.ts';
export { closeVote } from './commands/close-vote.ts';
export { openConsent } from './commands/open-consent.ts';
export { recordHands } from './commands/record-hands.ts';
export { type ChairChoice, concludeVote, lapseVote, reopenVote, settleVote } from './conclude-vote.ts';
export {
  type Asked, extendVotes, type OpenSeat, subjectOf, takeVotesAt, type VoteOccasion, type VoteSnapshot, type VoteSubject,
} from './extend-votes.ts';
export { findVote, lockVote, voteFactsOf } from './find-vote.ts';
export { decide, isDecided, judge, neededOf, type Outcome, type Tally } from './majority.ts';
export { type NewVote, openVote, takesPart } from './open-vote.ts';
export { todayInTehran, voteFactsSql } from './vote-facts.sql.ts';
export { tellVote, voteTopic } from './tell-vote.ts';
export { VoteChoice, VoteLapse, VoteMethod, VoteState, SeatPresence } from './vote.enums.ts';
export { type Counts, countsOf, type QuorumSnapshot, type ToldVote } from './vote.facts.ts';
export { sayResult, sayVote } from './vote.sentences.ts';
export { Ballot, Vote, VoteSeat };

declareSubject({ type: 'Vote', table: 'vote', title: 'motion' });

export const votesModule: Module = {
  name: 'votes',
  workflows: [voteWorkflow],
  entities: [Vote, VoteSeat, Ballot, SecretBox],
  resolvers: [VoteResolver, VoteQueries, CouncilVotes, VoteFields, VoteSeatFields, VoteSubscription, WorkItemVote],
};
