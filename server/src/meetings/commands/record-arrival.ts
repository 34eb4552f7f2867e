import type { Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import { refuse } from '../meeting.refusals.ts';
import { tell } from '../planning/tell.ts';
import type { RecordArrivalInput } from '../room.inputs.ts';
import { acceptMoment, acceptSitting, expectAttendance, expectFree, openInvitee, recordStay, staysOf } from '../room/attendance-of.ts';
import { nameOf } from '../room/name-of.ts';

/** Records that somebody arrived: the seat itself, its substitute, in the room or through the link. */
export const recordArrival: Command<RecordArrivalInput, { meeting: string; invitee: string; attendance: string }> = {
  name: 'recordArrival',
  async run(act, input) {
    const invitee = await openInvitee(act, input.inviteeId, 'recordArrival');
    const { meeting } = invitee;
    const stays = await staysOf(act, invitee);
    const { at, isOnline, substituteId, name } = input;
    expectAttendance(invitee, stays, input.expectedRevision, { at: (at ?? act.now).toISOString(), isOnline, substituteId: substituteId ?? null, name: name ?? null });
    if (stays.some(({ leftAt }) => !leftAt)) refuse('PRESENT_ALREADY', { path: ['input', 'inviteeId'], parameters: { who: nameOf(act, invitee) } });
    const arrivedAt = acceptMoment(act, meeting, at, ['input', 'at']);
    expectFree(stays, { arrivedAt });
    const attendance = await recordStay(act, invitee, { arrivedAt, ...(await acceptSitting(act, invitee, input)) });
    tell(act, meeting, {
      kind: changed.ATTENDANCE_CHANGED, act: this.name,
      after: { inviteeId: invitee.id, arrivedAt: arrivedAt.toISOString(), isOnline, substituteId: attendance.substitute?.id ?? null },
    });
    return { meeting: meeting.id, invitee: invitee.id, attendance: attendance.id };
  },
};
