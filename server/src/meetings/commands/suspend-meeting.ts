import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import { MeetingState } from '../meeting.enums.ts';
import { findMeeting, openForAct } from '../planning/find-meeting.ts';
import { tell } from '../planning/tell.ts';
import type { SuspendMeetingInput } from '../room.inputs.ts';
import { endSession, everybodyLeaves } from '../room/sessions.ts';
import { reasonLimit } from './call-meeting.ts';

/** Suspends a meeting for a break, or until its next day. */
export const suspendMeeting: Command<SuspendMeetingInput, { meeting: string }> = {
  name: 'suspendMeeting',
  async run(act, input) {
    const meeting = await findMeeting(act, input.meetingId);
    await openForAct(act, meeting, 'suspendMeeting');
    const reason = input.reason ? acceptText(input.reason, { path: ['input', 'reason'], limit: reasonLimit, mayBeEmpty: true }) : null;
    meeting.state = MeetingState.SUSPENDED;
    await endSession(act, meeting, reason);
    const left = input.everybodyLeaves ? await everybodyLeaves(act, meeting) : 0;
    tell(act, meeting, { kind: changed.MEETING_SUSPENDED, act: this.name, after: { state: meeting.state, left } });
    return { meeting: meeting.id };
  },
};
