import type { Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import { globalId } from '../../kernel/global-id.ts';
import { requireAct } from '../planning/find-meeting.ts';
import { tell } from '../planning/tell.ts';
import type { SpeakerInput } from '../room.inputs.ts';
import { findSpeaker } from '../room/find-speaker.ts';
import { whoseTurn } from '../room/whose.ts';

/** Ends a turn, or takes a request back: one's own, and for others who leads. */
export const endTurn: Command<SpeakerInput, { meeting: string; item: string; speaker: string }> = {
  name: 'endTurn',
  async run(act, { speakerId }) {
    const speaker = await findSpeaker(act, speakerId);
    const { meeting, item } = speaker;
    await requireAct(act, meeting, 'endTurn');
    await whoseTurn(act, meeting, globalId('Invitee', speaker.invitee.id));
    speaker.endedAt = act.now;
    tell(act, meeting, { kind: changed.SPEAKERS_CHANGED, act: this.name, itemId: item.id, after: { speakerId: speaker.id, hasSpoken: speaker.floorAt != null } });
    return { meeting: meeting.id, item: item.id, speaker: speaker.id };
  },
};
