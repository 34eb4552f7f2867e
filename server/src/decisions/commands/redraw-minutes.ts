import type { Command } from '../../kernel/write/command.ts';
import { findMeeting, tell } from '../../meetings/index.ts';
import { changed } from '../decision.changes.ts';
import type { MinutesInput } from '../minutes.inputs.ts';
import { drawUpAnew } from '../minutes/draw-up.ts';
import { minutesOf, openForMinutes } from '../minutes/open-minutes.ts';

/** Draws the minutes up anew, when facts were corrected since; what people wrote stays. */
export const redrawMinutes: Command<MinutesInput, { meeting: string; minutes: string }> = {
  name: 'redrawMinutes',
  async run(act, input) {
    const meeting = await findMeeting(act, input.meetingId);
    await openForMinutes(act, meeting, 'redrawMinutes');
    const minutes = await minutesOf(act, meeting);
    const before = { contentHash: minutes.contentHash };
    const isDifferent = await drawUpAnew(act, minutes);
    if (isDifferent) tell(act, meeting, { kind: changed.MINUTES_REVISED, act: this.name, before, after: { contentHash: minutes.contentHash } });
    return { meeting: meeting.id, minutes: minutes.id };
  },
};
