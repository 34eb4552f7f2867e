import type { Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import { refuse } from '../meeting.refusals.ts';
import { guardOf } from '../planning/copy-guard.ts';
import { tell } from '../planning/tell.ts';
import type { AskToSpeakInput } from '../room.inputs.ts';
import { nameOf } from '../room/name-of.ts';
import { itemInRoom } from '../room/open-item-for.ts';
import { whoseTurn } from '../room/whose.ts';
import { Speaker } from '../speaker.entity.ts';

/** Puts somebody at the end of the list of speakers of an item. */
export const askToSpeak: Command<AskToSpeakInput, { meeting: string; item: string; speaker: string }> = {
  name: 'askToSpeak',
  async run(act, input) {
    const item = await itemInRoom(act, input.itemId, 'askToSpeak');
    const { meeting } = item;
    const invitee = await whoseTurn(act, meeting, input.inviteeId);
    const waits = await act.em.findOne(Speaker, { item: item.id, invitee: invitee.id, endedAt: null });
    if (waits) refuse('ASKED_ALREADY_FOR', { path: ['input', 'inviteeId'], parameters: { who: nameOf(act, invitee) } });
    const speaker = act.em.create(Speaker, { ...guardOf(meeting), meeting, item, invitee, askedAt: act.now });
    tell(act, meeting, { kind: changed.SPEAKERS_CHANGED, act: this.name, itemId: item.id, after: { inviteeId: invitee.id } });
    return { meeting: meeting.id, item: item.id, speaker: speaker.id };
  },
};
