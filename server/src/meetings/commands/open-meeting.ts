import type { Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import { MeetingState } from '../meeting.enums.ts';
import { findMeeting, openForAct } from '../planning/find-meeting.ts';
import { tell } from '../planning/tell.ts';
import type { MeetingInput } from '../room.inputs.ts';
import { beginSession } from '../room/sessions.ts';

/** Opens a meeting on one of its days, with or without a quorum. */
export const openMeeting: Command<MeetingInput, { meeting: string }> = {
  name: 'openMeeting',
  async run(act, input) {
    const meeting = await findMeeting(act, input.meetingId);
    await openForAct(act, meeting, 'openMeeting');
    act.em.assign(meeting, { state: MeetingState.OPEN, openedAt: act.now });
    await beginSession(act, meeting);
    tell(act, meeting, { kind: changed.MEETING_OPENED, act: this.name, after: { state: meeting.state } });
    return { meeting: meeting.id };
  },
};
