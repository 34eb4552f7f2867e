import { SeatSubstitute } from '../../councils/index.ts';
import { localId } from '../../kernel/global-id.ts';
import { startOfTehranDay } from '../../kernel/jalali/tehran-time.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { acceptLine } from '../../kernel/write/accept-text.ts';
import type { Act } from '../../kernel/write/command.ts';
import type { Office } from '../../people/index.ts';
import { Attendance } from '../attendance.entity.ts';
import { Invitee } from '../invitee.entity.ts';
import type { Meeting } from '../meeting.entity.ts';
import { InviteeKind } from '../meeting.enums.ts';
import { refuse } from '../meeting.refusals.ts';
import type { MeetingAct } from '../meeting.workflow.ts';
import { guardOf } from '../planning/copy-guard.ts';
import { openForAct } from '../planning/find-meeting.ts';
import { refreshInvited } from '../planning/invite-seats.ts';
import { findOffice } from '../planning/load-agenda.ts';

const nameLimit = 200;
/** Clocks of browsers are a little wrong. */
const leeway = 60_000;

/** Who is concerned, the meeting locked, as they are now. */
export const openInvitee = async (act: Act, inviteeId: string, name: MeetingAct, path: readonly string[] = ['input', 'inviteeId']): Promise<Invitee> => {
  const id = localId('Invitee', inviteeId);
  const invitee = (id && (await act.em.findOne(Invitee, { id, removedAt: null }, { populate: ['meeting', 'office'] }))) || refuseCommon('NOT_FOUND', { path });
  await openForAct(act, invitee.meeting, name);
  await act.em.refresh(invitee);
  return invitee;
};

/** The stays that count, the last one first. */
export const staysOf = ({ em }: Act, invitee: Invitee): Promise<Attendance[]> =>
  em.find(Attendance, { invitee: invitee.id, replacedAt: null }, { orderBy: { arrivedAt: 'desc' }, populate: ['recordedBy'] });

const told = (stay: Attendance | undefined): object | null =>
  stay
    ? {
        arrivedAt: stay.arrivedAt.toISOString(), leftAt: stay.leftAt?.toISOString() ?? null, isOnline: stay.isOnline,
        substituteId: stay.substitute ? `office_${stay.substitute.id}` : null, name: stay.name ?? null, recordedBy: stay.recordedBy.name,
      }
    : null;

/** Refuses when somebody else has recorded since, and shows both: what stands, and what was to be recorded. */
export const expectAttendance = (invitee: Invitee, stays: readonly Attendance[], expected: number, yours: object): void => {
  const { attendanceRevision } = invitee;
  if (attendanceRevision === expected) return;
  refuse('STALE_REVISION', { path: ['input', 'expectedRevision'], details: { revision: attendanceRevision, theirs: told(stays[0]), yours } });
};

/** A time at which something was seen in the room: not to come, and not before the meeting's first day. */
export const acceptMoment = ({ now }: Act, { firstOn }: Meeting, at: Date | null | undefined, path: readonly string[]): Date => {
  if (!at) return now;
  if (at.getTime() > now.getTime() + leeway) refuse('MOMENT_TO_COME', { path });
  if (at < startOfTehranDay(firstOn)) refuse('MOMENT_BEFORE_MEETING', { path });
  return at > now ? now : at;
};

export interface WhoSits {
  readonly isOnline?: boolean | null;
  readonly substituteId?: string | null;
  readonly name?: string | null;
}

/** Whether the register of substitutes says today that the office may sit for the seat; the seat's own office always may. */
const isSubstitute = async ({ em, today }: Act, { seat, office }: Invitee, substitute: Office): Promise<boolean> =>
  substitute.id === office?.id ||
  (await em.count(SeatSubstitute, {
    seat: seat?.id ?? null, office: substitute.id, validFrom: { $lte: today }, $or: [{ validTo: null }, { validTo: { $gt: today } }],
  })) > 0;

/** Who sits there: the office itself, its substitute, or somebody by name. */
export const acceptSitting = async (act: Act, invitee: Invitee, { isOnline, substituteId, name }: WhoSits) => {
  const path = ['input', 'substituteId'];
  const substitute: Office | null = await findOffice(act, substituteId, path);
  if (substitute && invitee.kind !== InviteeKind.SEAT) refuse('SUBSTITUTE_OF_NO_SEAT', { path });
  if (substitute && !(await isSubstitute(act, invitee, substitute))) {
    refuse('SUBSTITUTE_NOT_NAMED', { path, parameters: { title: act.language === 'fa' ? substitute.title : substitute.titleEn } });
  }
  return {
    isOnline: isOnline ?? false,
    substitute: substitute?.id === invitee.office?.id ? null : substitute,
    name: name?.trim() ? acceptLine(name, { path: ['input', 'name'], limit: nameLimit }) : null,
  };
};

interface Stay {
  readonly arrivedAt: Date;
  readonly leftAt?: Date | null;
}

/** Refuses a stay that ends before it begins or runs into another one. */
export const expectFree = (stays: readonly Attendance[], { arrivedAt, leftAt }: Stay): void => {
  if (leftAt && leftAt <= arrivedAt) refuse('LEFT_BEFORE_ARRIVING', { path: ['input', 'leftAt'] });
  const meets = stays.some((stay) => (!stay.leftAt || stay.leftAt > arrivedAt) && (!leftAt || leftAt > stay.arrivedAt));
  if (meets) refuse('STAYS_OVERLAP', { path: ['input', 'arrivedAt'] });
};

export type NewStay = Stay & Awaited<ReturnType<typeof acceptSitting>> & { readonly corrects?: Attendance | null; readonly reason?: string | null };

/** Records a stay; a substitute's office sees the meeting from now on. */
export const recordStay = async (act: Act, invitee: Invitee, stay: NewStay): Promise<Attendance> => {
  const { em, viewer, now } = act;
  const { meeting } = invitee;
  const attendance = em.create(Attendance, {
    ...guardOf(meeting), ...stay, meeting, invitee, recordedAt: now, recordedBy: viewer.personId, recordedByOffice: viewer.officeId,
  });
  invitee.attendanceRevision += 1;
  if (stay.substitute && !meeting.invitedOfficeIds.includes(stay.substitute.id)) await refreshInvited(act, meeting);
  return attendance;
};
