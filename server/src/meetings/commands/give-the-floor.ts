import type { Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import { refuse } from '../meeting.refusals.ts';
import { openForAct } from '../planning/find-meeting.ts';
import { tell } from '../planning/tell.ts';
import type { GiveTheFloorInput } from '../room.inputs.ts';
import { findSpeaker } from '../room/find-speaker.ts';
import { endTurns } from '../room/sessions.ts';

const mostMinutes = 120;

/** Gives somebody on the list the floor; whoever has it has spoken. */
export const giveTheFloor: Command<GiveTheFloorInput, { meeting: string; item: string; speaker: string }> = {
  name: 'giveTheFloor',
  async run(act, { speakerId, minutes }) {
    const speaker = await findSpeaker(act, speakerId);
    const { meeting, item } = speaker;
    await openForAct(act, meeting, 'giveTheFloor');
    if (minutes != null && (minutes < 1 || minutes > mostMinutes)) {
      refuse('COUNT_OUT_OF_RANGE', { path: ['input', 'minutes'], parameters: { limit: mostMinutes } });
    }
    await act.em.refresh(speaker);
    if (speaker.endedAt || speaker.floorAt) refuse('NOT_WAITING', { path: ['input', 'speakerId'] });
    await endTurns(act, meeting);
    act.em.assign(speaker, { floorAt: act.now, minutes: minutes ?? null });
    tell(act, meeting, { kind: changed.SPEAKERS_CHANGED, act: this.name, itemId: item.id, after: { speakerId: speaker.id } });
    return { meeting: meeting.id, item: item.id, speaker: speaker.id };
  },
};
