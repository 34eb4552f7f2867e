import type { Unmet } from '../kernel/refusal.ts';
import { hasPower, type Viewer } from '../kernel/viewer.ts';
import type { MeetingFacts } from './meeting.facts.ts';
import { unmet } from './meeting.refusals.ts';

/** Who plans and leads the meetings of a council: the secretariat, and the offices of its chair and its secretary. */
export const mayLead = (viewer: Viewer | null, leaderOfficeIds: readonly string[]): boolean =>
  viewer !== null && !viewer.isDelegate && (hasPower(viewer, 'SECRETARIAT') || leaderOfficeIds.includes(viewer.officeId));

export const leads = ({ viewer, leaderOfficeIds }: MeetingFacts): boolean => mayLead(viewer, leaderOfficeIds);

/** Whether it would be called later than the by-law asks. */
export const isShortNotice = ({ callRule, daysToFirst }: Pick<MeetingFacts, 'callRule' | 'daysToFirst'>): boolean =>
  callRule !== null && daysToFirst < callRule.noticeDays;

const placeUnmet = ({ mode, hasPlace, hasLink }: MeetingFacts): Unmet[] => [
  ...(mode !== 'ONLINE' && !hasPlace ? [unmet('NO_PLACE')] : []),
  ...(mode !== 'PLACE' && !hasLink ? [unmet('NO_LINK')] : []),
];

const noticeUnmet = (facts: MeetingFacts): Unmet[] => {
  if (facts.daysToFirst < 0) return [unmet('DAY_PASSED')];
  if (!isShortNotice(facts) || facts.callRule?.mayShortenNotice) return [];
  return [unmet('NOTICE_TOO_SHORT', { needed: facts.callRule?.noticeDays ?? 0, given: facts.daysToFirst })];
};

/** What a meeting needs before its invitees are called. Short notice that the by-law allows needs a reason, which the command asks for. */
export const callUnmet = (facts: MeetingFacts): Unmet[] => [
  ...(facts.hasByLaw ? [] : [unmet('NO_BY_LAW')]),
  ...(facts.itemCount === 0 ? [unmet('NO_AGENDA')] : []),
  ...(facts.votingCount === 0 ? [unmet('NO_VOTING_SEATS')] : []),
  ...placeUnmet(facts),
  ...noticeUnmet(facts),
];

/** A meeting is opened on one of its days; below the quorum too, for debate goes on without it. */
export const dayUnmet = ({ isOnToday }: MeetingFacts): Unmet[] => (isOnToday ? [] : [unmet('NOT_THE_DAY')]);

/** A vote is taken by those who are there: the meeting goes on until it has ended. */
export const voteUnmet = ({ openVotes }: MeetingFacts): Unmet[] => (openVotes > 0 ? [unmet('VOTE_OPEN')] : []);

/** Before the session begins people arrive on its days only. */
export const arrivalUnmet = (facts: MeetingFacts): Unmet[] => (facts.state === 'CALLED' ? dayUnmet(facts) : []);

/** Those who are invited, and whoever leads. */
export const isInRoom = (facts: MeetingFacts): boolean => leads(facts) || (facts.isInvited && facts.viewer?.isDelegate === false);
