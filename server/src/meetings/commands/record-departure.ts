import type { Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import { refuse } from '../meeting.refusals.ts';
import { tell } from '../planning/tell.ts';
import type { RecordDepartureInput } from '../room.inputs.ts';
import { acceptMoment, expectAttendance, openInvitee, staysOf } from '../room/attendance-of.ts';
import { nameOf } from '../room/name-of.ts';

/** Records that somebody left. The quorum is what those make who remain. */
export const recordDeparture: Command<RecordDepartureInput, { meeting: string; invitee: string; attendance: string }> = {
  name: 'recordDeparture',
  async run(act, input) {
    const invitee = await openInvitee(act, input.inviteeId, 'recordDeparture');
    const { meeting } = invitee;
    const stays = await staysOf(act, invitee);
    expectAttendance(invitee, stays, input.expectedRevision, { leftAt: (input.at ?? act.now).toISOString() });
    const stay = stays.find(({ leftAt }) => !leftAt) ?? refuse('NOT_PRESENT', { path: ['input', 'inviteeId'], parameters: { who: nameOf(act, invitee) } });
    const leftAt = acceptMoment(act, meeting, input.at, ['input', 'at']);
    if (leftAt <= stay.arrivedAt) refuse('LEFT_BEFORE_ARRIVING', { path: ['input', 'at'] });
    stay.leftAt = leftAt;
    invitee.attendanceRevision += 1;
    tell(act, meeting, { kind: changed.ATTENDANCE_CHANGED, act: this.name, after: { inviteeId: invitee.id, leftAt: leftAt.toISOString() } });
    return { meeting: meeting.id, invitee: invitee.id, attendance: stay.id };
  },
};
