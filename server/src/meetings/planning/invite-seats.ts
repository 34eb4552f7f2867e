import { Seat, SeatCapacity } from '../../councils/index.ts';
import type { Act } from '../../kernel/write/command.ts';
import { Attendance } from '../attendance.entity.ts';
import { Invitee } from '../invitee.entity.ts';
import type { Meeting } from '../meeting.entity.ts';
import { InviteeKind } from '../meeting.enums.ts';
import { copyGuard, guardOf } from './copy-guard.ts';

const places: Readonly<Record<SeatCapacity, string>> = { CHAIR: '1', SECRETARY: '2', VOTING: '3', ADVISORY: '4', OBSERVER: '5' };
export const guestPlace = '6';
export const unspecifiedPlace = '7';

/** The seats of a council on a day. */
export const seatsOn = ({ em }: Pick<Act, 'em'>, councilId: string, day: string): Promise<Seat[]> =>
  em.find(
    Seat,
    { council: councilId, validFrom: { $lte: day }, $or: [{ validTo: null }, { validTo: { $gt: day } }] },
    { populate: ['office'] },
  );

const leading: readonly SeatCapacity[] = [SeatCapacity.CHAIR, SeatCapacity.SECRETARY];

/** The offices of the council's chair and secretary among these seats. */
export const leadersOf = (seats: readonly Seat[]): string[] => [
  ...new Set(seats.filter(({ capacity }) => leading.includes(capacity)).map(({ office }) => office.id)),
];

/** Who is invited through an office: those of the seats, the guests, and whoever has sat for a seat. */
export const refreshInvited = async (act: Act, meeting: Meeting): Promise<void> => {
  await act.em.flush();
  const invitees = await act.em.find(Invitee, { meeting: meeting.id, removedAt: null });
  const stays = await act.em.find(Attendance, { meeting: meeting.id, substitute: { $ne: null } });
  const offices = [...invitees.map(({ office }) => office), ...stays.map(({ substitute }) => substitute)];
  meeting.invitedOfficeIds = [...new Set(offices.flatMap((office) => (office ? [office.id] : [])))];
  await copyGuard(act, meeting);
};

/** Makes the invited seats those of the first day: who got a seat is added, who lost theirs is no longer invited. */
export const inviteSeats = async (act: Act, meeting: Meeting): Promise<void> => {
  const { em, now } = act;
  const seats = await seatsOn(act, meeting.council.id, meeting.firstOn);
  meeting.leaderOfficeIds = leadersOf(seats);
  const standing = await em.find(Invitee, { meeting: meeting.id, kind: InviteeKind.SEAT, removedAt: null });
  for (const invitee of standing) if (!seats.some(({ id }) => id === invitee.seat?.id)) invitee.removedAt = now;
  for (const seat of seats) {
    const { capacity, office } = seat;
    const sortKey = `${places[capacity]}${office.sortKey}`;
    const invited = standing.find((invitee) => invitee.seat?.id === seat.id);
    if (invited) em.assign(invited, { capacity, office, sortKey });
    else em.create(Invitee, { ...guardOf(meeting), meeting, kind: InviteeKind.SEAT, seat, capacity, office, sortKey });
  }
  await refreshInvited(act, meeting);
};
