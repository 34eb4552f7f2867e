import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { closeWork, WorkKind } from '../../worklist/index.ts';
import { changed } from '../meeting.changes.ts';
import { MeetingState } from '../meeting.enums.ts';
import type { CancelMeetingInput } from '../meeting.inputs.ts';
import { refuse } from '../meeting.refusals.ts';
import { findMeeting, openForAct } from '../planning/find-meeting.ts';
import { tell } from '../planning/tell.ts';
import { reasonLimit } from './call-meeting.ts';

/** Calls a meeting off before it was opened; its number stays taken. */
export const cancelMeeting: Command<CancelMeetingInput, { meeting: string }> = {
  name: 'cancelMeeting',
  async run(act, input) {
    const meeting = await findMeeting(act, input.meetingId);
    await openForAct(act, meeting, 'cancelMeeting');
    const path = ['input', 'reason'];
    if (input.reason.trim() === '') refuse('REASON_NEEDED', { path });
    const before = { state: meeting.state };
    act.em.assign(meeting, {
      state: MeetingState.CANCELLED, cancelledAt: act.now, revision: meeting.revision + 1,
      cancelReason: acceptText(input.reason, { path, limit: reasonLimit }),
    });
    await act.em.flush();
    await closeWork(act, { kind: WorkKind.ATTEND, objectId: meeting.id });
    tell(act, meeting, { kind: changed.MEETING_CANCELLED, act: this.name, before, after: { state: meeting.state } });
    return { meeting: meeting.id };
  },
};
