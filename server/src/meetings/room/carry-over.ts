import type { Act } from '../../kernel/write/command.ts';
import { AgendaItem } from '../agenda-item.entity.ts';
import { changed } from '../meeting.changes.ts';
import { Meeting } from '../meeting.entity.ts';
import { AgendaItemState, MeetingState } from '../meeting.enums.ts';
import { refuse } from '../meeting.refusals.ts';
import { arrange, isWithin, mostItems } from '../planning/arrange-agenda.ts';
import { guardOf } from '../planning/copy-guard.ts';
import { loadAgenda } from '../planning/load-agenda.ts';
import { tell } from '../planning/tell.ts';
import { stopClock } from './clock.ts';

/** The council's next meeting that is planned or called; null when there is none yet. */
export const nextMeeting = ({ em }: Act, { council, lastOn }: Meeting): Promise<Meeting | null> =>
  em.findOne(
    Meeting,
    { council: council.id, firstOn: { $gt: lastOn }, state: { $in: [MeetingState.DRAFT, MeetingState.CALLED] } },
    { orderBy: { firstOn: 'asc', id: 'asc' } },
  );

const unfinished: readonly AgendaItemState[] = [AgendaItemState.PENDING, AgendaItemState.CURRENT];

/** What is unfinished of an item and its parts, in the order of reading. */
export const unfinishedWithin = (items: readonly AgendaItem[], itemId: string): AgendaItem[] => {
  const tree = items.map(({ id, parent }) => ({ id, parentId: parent?.id ?? null }));
  return items.filter(({ id, state }) => unfinished.includes(state) && isWithin(tree, id, itemId));
};

export const unfinishedOf = (items: readonly AgendaItem[]): AgendaItem[] => items.filter(({ state }) => unfinished.includes(state));

/** What an item of a later meeting takes from the one it goes on with. */
export const goesOnWith = ({ ownTitle, ownNote, objectType, objectId, minutes, presenter }: AgendaItem) => ({
  ownTitle: ownTitle ?? null, ownNote: ownNote ?? null, objectType: objectType ?? null, objectId: objectId ?? null, minutes, presenter: presenter ?? null,
});

const copyInto = async (act: Act, target: Meeting, items: readonly AgendaItem[]): Promise<void> => {
  const standing = await loadAgenda(act, target);
  if (standing.length + items.length > mostItems) refuse('AGENDA_FULL', { path: ['input', 'toMeetingId'], parameters: { limit: mostItems } });
  const later = new Map<string, AgendaItem>();
  items.forEach((item, at) => {
    const copy = act.em.create(AgendaItem, {
      ...guardOf(target), ...goesOnWith(item), meeting: target, parent: later.get(item.parent?.id ?? '') ?? null,
      position: standing.length + at + 1, dayNumber: 1, carriedFrom: item,
    });
    later.set(item.id, copy);
  });
  await act.em.flush();
  for (const item of items) item.carriedTo = later.get(item.id) ?? null;
  arrange([...standing, ...later.values()]);
};

/**
 * Leaves items to a later meeting, linked both ways. Without one yet they wait: the council's `carriedOverItems` tells
 * of them, and an item of a later agenda takes them up by `carriedFromId`.
 */
export const carryOver = async (act: Act, items: readonly AgendaItem[], target: Meeting | null, by: string): Promise<void> => {
  if (items.length === 0) return;
  for (const item of items) {
    stopClock(item, act.now);
    act.em.assign(item, { state: AgendaItemState.CARRIED_OVER, endedAt: act.now });
    item.revision += 1;
  }
  if (!target) return;
  await copyInto(act, target, items);
  tell(act, target, { kind: changed.AGENDA_CHANGED, act: by, after: { carriedOver: items.map(({ id }) => id) } });
};
