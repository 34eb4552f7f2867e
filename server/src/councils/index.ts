import type { Module } from '../kernel/module.ts';
import { ByLaw } from './by-law.entity.ts';
import { Council } from './council.entity.ts';
import { CouncilResolver } from './council.resolver.ts';
import { Seat } from './seat.entity.ts';
import { SeatSubstitute } from './seat-substitute.entity.ts';
import { CouncilMembers, MembershipFields, SeatFields } from './membership.queries.ts';
import { CouncilQueries, CouncilFields, OfficeSeats, ByLawFields } from './council.queries.ts';

export type { ByLawRules, ConfirmationRule, ScheduleRule } from './by-law.entity.ts';
export { capacityWords, confirmationSentence, meetingSentence } from './by-law.sentences.ts';
export { byLawOn } from './by-law-on.ts';
export { VoteRules } from './vote-rule.inputs.ts';
export { shareSentence, voteTerms, withinDays } from './vote-rule.sentences.ts';
export type { Majority, VoteBase, VoteRule } from './vote-rule.ts';
export { CouncilKind } from './council.entity.ts';
export { SeatCapacity, votes } from './seat.entity.ts';
export { type MeetingRule, type Notice, noticeOf, type QuorumRule } from './meeting-rule.ts';
export { loadCouncils } from './load-councils.ts';
export { findMembers, type Member, membersSql } from './members.sql.ts';
export { ByLaw, Council, Seat, SeatSubstitute };

export const councilsModule: Module = {
  name: 'councils',
  entities: [Council, Seat, SeatSubstitute, ByLaw],
  resolvers: [CouncilResolver, CouncilQueries, CouncilFields, CouncilMembers, MembershipFields, SeatFields, OfficeSeats, ByLawFields],
};
