import type { Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import { MeetingState } from '../meeting.enums.ts';
import { findMeeting, openForAct } from '../planning/find-meeting.ts';
import { tell } from '../planning/tell.ts';
import type { MeetingInput } from '../room.inputs.ts';
import { beginSession } from '../room/sessions.ts';

export const resumeMeeting: Command<MeetingInput, { meeting: string }> = {
  name: 'resumeMeeting',
  async run(act, input) {
    const meeting = await findMeeting(act, input.meetingId);
    await openForAct(act, meeting, 'resumeMeeting');
    meeting.state = MeetingState.OPEN;
    await beginSession(act, meeting);
    tell(act, meeting, { kind: changed.MEETING_RESUMED, act: this.name, after: { state: meeting.state } });
    return { meeting: meeting.id };
  },
};
