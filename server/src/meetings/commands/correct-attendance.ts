import { globalId, localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { Attendance } from '../attendance.entity.ts';
import { changed } from '../meeting.changes.ts';
import { refuse } from '../meeting.refusals.ts';
import { tell } from '../planning/tell.ts';
import type { CorrectAttendanceInput } from '../room.inputs.ts';
import { acceptMoment, acceptSitting, expectAttendance, expectFree, openInvitee, recordStay, staysOf } from '../room/attendance-of.ts';
import { reasonLimit } from './call-meeting.ts';

const facts = ({ arrivedAt, leftAt, isOnline, substitute }: Attendance) => ({
  arrivedAt: arrivedAt.toISOString(), leftAt: leftAt?.toISOString() ?? null, isOnline, substituteId: substitute?.id ?? null,
});

const find = async ({ em }: Act, globalOne: string): Promise<Attendance> => {
  const path = ['input', 'attendanceId'];
  const id = localId('Attendance', globalOne);
  return (id && (await em.findOne(Attendance, { id }, { populate: ['invitee'] }))) || refuseCommon('NOT_FOUND', { path });
};

/** What is to stand in the place of a record: what is told, and for the rest what was recorded. */
const corrected = async (act: Act, old: Attendance, input: CorrectAttendanceInput) => {
  const { meeting } = old.invitee;
  const { leftAt } = input;
  return {
    arrivedAt: input.arrivedAt ? acceptMoment(act, meeting, input.arrivedAt, ['input', 'arrivedAt']) : old.arrivedAt,
    leftAt: leftAt === undefined ? (old.leftAt ?? null) : leftAt && acceptMoment(act, meeting, leftAt, ['input', 'leftAt']),
    ...(await acceptSitting(act, old.invitee, {
      isOnline: input.isOnline ?? old.isOnline,
      substituteId: input.substituteId === undefined ? old.substitute && globalId('Office', old.substitute.id) : input.substituteId,
      name: input.name === undefined ? old.name : input.name,
    })),
  };
};

/** Corrects a record, or takes it back. The earlier one stays, with who corrected it, when and why. */
export const correctAttendance: Command<CorrectAttendanceInput, { meeting: string; invitee: string; attendance: string | null }> = {
  name: 'correctAttendance',
  async run(act, input) {
    const old = await find(act, input.attendanceId);
    const invitee = await openInvitee(act, globalId('Invitee', old.invitee.id), 'correctAttendance', ['input', 'attendanceId']);
    await act.em.refresh(old);
    const stays = await staysOf(act, invitee);
    const { arrivedAt, leftAt, wasAbsent } = input;
    expectAttendance(invitee, stays, input.expectedRevision, { arrivedAt: arrivedAt ?? null, leftAt: leftAt ?? null, wasAbsent });
    if (old.replacedAt) refuse('CORRECTED_ALREADY', { path: ['input', 'attendanceId'] });
    const path = ['input', 'reason'];
    const reason = input.reason.trim() ? acceptText(input.reason, { path, limit: reasonLimit }) : refuse('REASON_NEEDED', { path });
    const stay = wasAbsent ? null : await corrected(act, old, input);
    if (stay) expectFree(stays.filter(({ id }) => id !== old.id), stay);
    act.em.assign(old, { replacedAt: act.now, ...(stay ? {} : { reason }) });
    await act.em.flush();
    if (!stay) invitee.attendanceRevision += 1;
    const attendance = stay && (await recordStay(act, invitee, { ...stay, corrects: old, reason }));
    tell(act, invitee.meeting, {
      kind: changed.ATTENDANCE_CHANGED, act: this.name, before: facts(old), after: { inviteeId: invitee.id, ...(attendance ? facts(attendance) : { wasAbsent }) },
    });
    return { meeting: invitee.meeting.id, invitee: invitee.id, attendance: attendance?.id ?? null };
  },
};
