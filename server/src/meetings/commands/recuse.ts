import { SeatCapacity } from '../../councils/index.ts';
import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import { refuse } from '../meeting.refusals.ts';
import { guardOf } from '../planning/copy-guard.ts';
import { tell } from '../planning/tell.ts';
import { Recusal } from '../recusal.entity.ts';
import type { RecuseInput } from '../room.inputs.ts';
import { nameOf } from '../room/name-of.ts';
import { itemInRoom } from '../room/open-item-for.ts';
import { whoseTurn } from '../room/whose.ts';
import { reasonLimit } from './call-meeting.ts';

const voting: readonly SeatCapacity[] = [SeatCapacity.CHAIR, SeatCapacity.VOTING];

/** A seat keeps out of the decision on an item: it is there, and takes no part in a vote that is opened from now on. */
export const recuse: Command<RecuseInput, { meeting: string; item: string; recusal: string }> = {
  name: 'recuse',
  async run(act, input) {
    const { em, viewer, now } = act;
    const item = await itemInRoom(act, input.itemId, 'recuse');
    const { meeting } = item;
    const invitee = await whoseTurn(act, meeting, input.inviteeId);
    const path = ['input', 'inviteeId'];
    if (!invitee.capacity || !voting.includes(invitee.capacity)) refuse('NOT_A_VOTING_SEAT', { path });
    if (await em.findOne(Recusal, { item: item.id, invitee: invitee.id })) refuse('RECUSED_ALREADY_FOR', { path, parameters: { who: nameOf(act, invitee) } });
    const reason = input.reason ? acceptText(input.reason, { path: ['input', 'reason'], limit: reasonLimit, mayBeEmpty: true }) : null;
    const recusal = em.create(Recusal, { ...guardOf(meeting), meeting, item, invitee, reason, at: now, by: viewer.personId, byOffice: viewer.officeId });
    tell(act, meeting, { kind: changed.SEAT_RECUSED, act: this.name, itemId: item.id, after: { inviteeId: invitee.id } });
    return { meeting: meeting.id, item: item.id, recusal: recusal.id };
  },
};
