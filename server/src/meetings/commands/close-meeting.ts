import type { Command } from '../../kernel/write/command.ts';
import { closeWork, WorkKind } from '../../worklist/index.ts';
import { changed } from '../meeting.changes.ts';
import { MeetingState } from '../meeting.enums.ts';
import { findMeeting, openForAct } from '../planning/find-meeting.ts';
import { loadAgenda } from '../planning/load-agenda.ts';
import { tell } from '../planning/tell.ts';
import type { MeetingInput } from '../room.inputs.ts';
import { carryOver, nextMeeting, unfinishedOf } from '../room/carry-over.ts';
import { endSession, everybodyLeaves } from '../room/sessions.ts';

/** Closes a meeting: everybody has left, and what is unfinished goes to the next one. */
export const closeMeeting: Command<MeetingInput, { meeting: string }> = {
  name: 'closeMeeting',
  async run(act, input) {
    const meeting = await findMeeting(act, input.meetingId);
    await openForAct(act, meeting, 'closeMeeting');
    await endSession(act, meeting, null);
    await everybodyLeaves(act, meeting);
    const unfinished = unfinishedOf(await loadAgenda(act, meeting));
    await carryOver(act, unfinished, await nextMeeting(act, meeting), this.name);
    act.em.assign(meeting, { state: MeetingState.CLOSED, closedAt: act.now });
    await act.em.flush();
    await closeWork(act, { kind: WorkKind.ATTEND, objectId: meeting.id });
    tell(act, meeting, { kind: changed.MEETING_CLOSED, act: this.name, after: { state: meeting.state, carriedOver: unfinished.map(({ id }) => id) } });
    return { meeting: meeting.id };
  },
};
