import { localId, parseGlobalId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { findSubject } from '../../kernel/subject.ts';
import type { Act } from '../../kernel/write/command.ts';
import { Council } from '../../councils/index.ts';
import { AgendaItem, findItem, MeetingState } from '../../meetings/index.ts';
import { Vote, VoteState } from '../../votes/index.ts';
import type { RecordDecisionInput } from '../decision.inputs.ts';
import { refuse } from '../decision.refusals.ts';

const held: readonly MeetingState[] = [MeetingState.OPEN, MeetingState.SUSPENDED, MeetingState.CLOSED, MeetingState.MINUTES_DRAFTED];

const voteOf = async ({ em }: Act, voteId: string | null | undefined): Promise<Vote | null> => {
  if (!voteId) return null;
  const path = ['input', 'voteId'];
  const id = localId('Vote', voteId);
  const vote = (id && (await em.findOne(Vote, { id }))) || refuseCommon('NOT_FOUND', { path });
  return vote.state === VoteState.CARRIED ? vote : refuse('VOTE_NOT_CARRIED', { path });
};

/** The item that is named, or the one at which the vote was taken. */
const itemOf = async (act: Act, itemId: string | null | undefined, vote: Vote | null): Promise<AgendaItem | null> => {
  if (itemId) return findItem(act, itemId);
  if (vote?.occasionType !== 'AgendaItem' || !vote.occasionId) return null;
  return act.em.findOne(AgendaItem, { id: vote.occasionId }, { populate: ['meeting'] });
};

const councilOf = async ({ em }: Act, councilId: string | null | undefined): Promise<Council> => {
  if (!councilId) return refuse('COUNCIL_OR_ITEM', { path: ['input', 'itemId'] });
  const id = localId('Council', councilId);
  return (id && (await em.findOne(Council, { id }))) || refuseCommon('NOT_FOUND', { path: ['input', 'councilId'] });
};

const objectOf = async ({ em }: Act, objectId: string | null | undefined, item: AgendaItem | null, vote: Vote | null) => {
  if (!objectId) return { objectType: vote?.subjectType ?? item?.objectType ?? null, objectId: vote?.subjectId ?? item?.objectId ?? null };
  const parsed = parseGlobalId(objectId);
  const subject = parsed && findSubject(parsed.typeName);
  const found = parsed && subject ? await em.execute(`select 1 from "${subject.table}" where id = ?`, [parsed.id]) : [];
  if (!parsed || found.length === 0) return refuseCommon('NOT_FOUND', { path: ['input', 'objectId'] });
  return { objectType: parsed.typeName, objectId: parsed.id };
};

/** What the decision stands on: vote, item, meeting, council and object, which must belong together. */
export const matterOf = async (act: Act, input: RecordDecisionInput) => {
  const vote = await voteOf(act, input.voteId);
  const item = await itemOf(act, input.itemId, vote);
  const meeting = item?.meeting ?? null;
  if (meeting?.state === MeetingState.CONFIRMED) refuse('MINUTES_ARE_SIGNED', { path: ['input', 'itemId'] });
  if (meeting && !held.includes(meeting.state)) refuse('MEETING_NOT_HELD', { path: ['input', 'itemId'] });
  const council = meeting?.council ?? (await councilOf(act, vote ? `council_${vote.councilId}` : input.councilId));
  if (vote && vote.councilId !== council.id) refuse('VOTE_OF_OTHER_COUNCIL', { path: ['input', 'voteId'] });
  return { vote, item, meeting, council, ...(await objectOf(act, input.objectId, item, vote)) };
};
