import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Command } from '../../kernel/write/command.ts';
import { openVote, subjectOf, VoteMethod } from '../../votes/index.ts';
import type { AgendaItem } from '../agenda-item.entity.ts';
import type { OpenMeetingVoteInput } from '../room.inputs.ts';
import { openItemFor } from '../room/open-item-for.ts';
import { voteSnapshot } from '../room/vote-snapshot.ts';

/** What the vote decides on: the object of the item, where its module says what a vote on it means. */
const decidedOn = ({ objectType, objectId }: AgendaItem, decidesOnObject: boolean) =>
  decidesOnObject && objectType && objectId && subjectOf(objectType) ? { type: objectType, id: objectId } : null;

/** Opens a vote on the item that is being debated. Seats and quorum are frozen as they are at this moment. */
export const openMeetingVote: Command<OpenMeetingVoteInput, { meeting: string; item: string; vote: string }> = {
  name: 'openMeetingVote',
  async run(act, input) {
    const { motion, method } = input;
    if (method === VoteMethod.CONSENT) refuseCommon('INVALID_INPUT', { path: ['input', 'method'], parameters: { field: 'method' } });
    const item = await openItemFor(act, input.itemId, 'openMeetingVote');
    const vote = await openVote(act, {
      by: this.name, councilId: item.meeting.council.id, motion, method,
      subject: decidedOn(item, input.decidesOnObject), occasion: { type: 'AgendaItem', id: item.id }, snapshot: await voteSnapshot(act, item),
    });
    return { meeting: item.meeting.id, item: item.id, vote: vote.id };
  },
};
