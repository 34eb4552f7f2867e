import { newKey, type Loose, type User } from '../../test/shora.ts';
import { gather, inRoom, opened } from '../meetings/room.story.ts';
import { councilMembers, say, take as takeVote } from '../votes/votes.story.ts';

/** What tests say of decisions and minutes, in GraphQL. */
const refused = 'refusals { code message path unmet { code message } details }';
const decision = 'decision { id number year kind text state revision dueOn dueDays dueEvent eventOn isOverdue evidence endedAt owner { id } reports { state note } availableActs { act allowed unmet { code } } }';
const minutes = 'meeting { id state } minutes { id contentHash revision signedAt signatures { capacity returnedAt } addenda { number text } parts { id kind revision narrative } }';
const of = (name: string, input: string, what: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { ${what} ${refused} } }`;

const verbs = {
  recordDecision: of('recordDecision', 'RecordDecisionInput', decision),
  reviseDecision: of('reviseDecision', 'ReviseDecisionInput', decision),
  recordDecisionEvent: of('recordDecisionEvent', 'RecordDecisionEventInput', decision),
  reportDecision: of('reportDecision', 'DecisionNoteInput', decision),
  completeDecision: of('completeDecision', 'DecisionNoteInput', decision),
  reopenDecision: of('reopenDecision', 'DecisionNoteInput', decision),
  revokeDecision: of('revokeDecision', 'DecisionNoteInput', decision),
  draftMinutes: of('draftMinutes', 'MinutesInput', minutes),
  reviseMinutesPart: of('reviseMinutesPart', 'ReviseMinutesPartInput', minutes),
  redrawMinutes: of('redrawMinutes', 'MinutesInput', minutes),
  signMinutes: of('signMinutes', 'SignMinutesInput', minutes),
  returnMinutes: of('returnMinutes', 'ReturnMinutesInput', minutes),
  addMinutesAddendum: of('addMinutesAddendum', 'AddMinutesAddendumInput', minutes),
} as const;

export const take = async (user: User, name: keyof typeof verbs, input: object): Promise<Loose> => (await user.ask(verbs[name], { input }))[name];

export const record = async (user: User, more: object): Promise<Loose> =>
  take(user, 'recordDecision', { idempotencyKey: newKey(), kind: 'ASSIGNMENT', text: 'استان‌ها برنامهٔ سالانهٔ خود را بفرستند.', ...more });

/** A meeting of today with all there and its first item debated. */
export const debating = async (user: User): Promise<Loose> => {
  const meeting = await opened(user);
  await gather(user, meeting.id, 14);
  await inRoom(user, 'takeUpItem', { itemId: meeting.items[0] });
  return meeting;
};

/** A vote on an item by name: all who are there agree. */
export const carried = async (user: User, members: readonly User[], itemId: string): Promise<Loose> => {
  const { vote } = await inRoom(user, 'openMeetingVote', { itemId, motion: 'تأیید برنامه', method: 'NAMED' });
  for (const member of members) await say(member, vote.id, 'FOR');
  const closed = await takeVote(user, 'closeVote', { voteId: vote.id });
  return closed.vote ?? vote;
};

export { councilMembers };

export const minutesOf = async (user: User, meetingId: string): Promise<Loose> =>
  (
    await user.ask(
      `query ($id: ID!) { meeting(id: $id) { state minutesActs { act allowed unmet { code } } minutes { contentHash content signedAt
        blocks { kind label title isHidden lines narrative partId } signatures { capacity contentHash returnedAt by { name } } addenda { number text contentHash } } } }`,
      { id: meetingId },
    )
  ).meeting;
