import { localId, parseGlobalId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { findSubject } from '../../kernel/subject.ts';
import { acceptLine, acceptText } from '../../kernel/write/accept-text.ts';
import type { Act } from '../../kernel/write/command.ts';
import { Office } from '../../people/index.ts';
import { AgendaItem } from '../agenda-item.entity.ts';
import { MeetingDay } from '../meeting-day.entity.ts';
import type { Meeting } from '../meeting.entity.ts';
import { refuse } from '../meeting.refusals.ts';

const titleLimit = 300;
const noteLimit = 2_000;
const mostMinutes = 24 * 60;

/** All items that stand on the agenda, in the order of reading. */
export const loadAgenda = ({ em }: Act, meeting: Meeting): Promise<AgendaItem[]> =>
  em.find(AgendaItem, { meeting: meeting.id, removedAt: null }, { orderBy: { position: 'asc' } });

/** An item of this agenda by its global id; null when none is named. */
export const itemOf = (items: readonly AgendaItem[], globalId: string | null | undefined, path: readonly string[]): AgendaItem | null => {
  if (!globalId) return null;
  const id = localId('AgendaItem', globalId);
  return items.find((item) => item.id === id) ?? refuseCommon('NOT_FOUND', { path });
};

export const acceptTitle = (title: string): string => acceptLine(title, { path: ['input', 'title'], limit: titleLimit });

export const acceptNote = (note: string | null | undefined): string | null =>
  note ? acceptText(note, { path: ['input', 'note'], limit: noteLimit }) : null;

export const acceptMinutes = (minutes: number): number =>
  minutes >= 0 && minutes <= mostMinutes ? minutes : refuse('MINUTES_OUT_OF_RANGE', { path: ['input', 'minutes'], parameters: { limit: mostMinutes } });

export const acceptDayNumber = async ({ em }: Act, meeting: Meeting, day: number): Promise<number> => {
  const days = await em.count(MeetingDay, { meeting: meeting.id });
  return day >= 1 && day <= days ? day : refuse('NO_SUCH_DAY', { path: ['input', 'dayNumber'], parameters: { day } });
};

export const findOffice = async ({ em }: Act, globalId: string | null | undefined, path: readonly string[]): Promise<Office | null> => {
  if (!globalId) return null;
  const id = localId('Office', globalId);
  return (id && (await em.findOne(Office, { id }))) || refuseCommon('NOT_FOUND', { path });
};

/** What an item is to be about: an object of a known kind that the viewer may see. */
export const acceptObject = async ({ em }: Act, globalId: string): Promise<{ objectType: string; objectId: string }> => {
  const parsed = parseGlobalId(globalId);
  const subject = parsed && findSubject(parsed.typeName);
  const found = parsed && subject ? await em.execute(`select 1 from "${subject.table}" where id = ?`, [parsed.id]) : [];
  return parsed && found.length > 0
    ? { objectType: parsed.typeName, objectId: parsed.id }
    : refuseCommon('NOT_FOUND', { path: ['input', 'objectId'] });
};
