import type { Act } from '../../kernel/write/command.ts';
import { AgendaItem } from '../agenda-item.entity.ts';
import { Attendance } from '../attendance.entity.ts';
import { MeetingSession } from '../meeting-session.entity.ts';
import type { Meeting } from '../meeting.entity.ts';
import { AgendaItemState } from '../meeting.enums.ts';
import { guardOf } from '../planning/copy-guard.ts';
import { Speaker } from '../speaker.entity.ts';
import { startClock, stopClock } from './clock.ts';

/** The item that is being debated. */
export const currentItem = ({ em }: Act, meeting: Meeting): Promise<AgendaItem | null> =>
  em.findOne(AgendaItem, { meeting: meeting.id, state: AgendaItemState.CURRENT, removedAt: null });

/** Begins a session; the clock of the item that was being debated goes on. */
export const beginSession = async (act: Act, meeting: Meeting): Promise<void> => {
  const { em, now, viewer } = act;
  const number = (await em.count(MeetingSession, { meeting: meeting.id })) + 1;
  em.create(MeetingSession, { ...guardOf(meeting), meeting, number, openedAt: now, openedBy: viewer.personId, openedByOffice: viewer.officeId });
  const item = await currentItem(act, meeting);
  if (item) startClock(item, now);
};

/** Ends the session that lasts; the clock stands, and whoever speaks has spoken. */
export const endSession = async (act: Act, meeting: Meeting, reason: string | null): Promise<void> => {
  const { em, now } = act;
  const session = await em.findOne(MeetingSession, { meeting: meeting.id, endedAt: null });
  if (session) em.assign(session, { endedAt: now, reason });
  const item = await currentItem(act, meeting);
  if (item) stopClock(item, now);
  await endTurns(act, meeting);
};

/** Whoever has the floor has spoken. */
export const endTurns = async ({ em, now }: Act, meeting: Meeting): Promise<void> => {
  await em.nativeUpdate(Speaker, { meeting: meeting.id, endedAt: null, floorAt: { $ne: null } }, { endedAt: now });
};

/** Nobody is left in the room. */
export const everybodyLeaves = async ({ em, now }: Act, meeting: Meeting): Promise<number> => {
  const staying = await em.find(Attendance, { meeting: meeting.id, leftAt: null, replacedAt: null }, { populate: ['invitee'] });
  for (const stay of staying) {
    stay.leftAt = now;
    stay.invitee.attendanceRevision += 1;
  }
  return staying.length;
};

