import { civilDate, dayNumber } from '../../kernel/jalali/civil-date.ts';
import { edgesOf, inOrder } from './dependencies.ts';
import { hasOwnDates, type PlanItem, type PlanLink } from './plan-item.ts';

/** When an item will run by what is known on a day, and what moved it. */
export interface Forecast {
  readonly startsOn: string;
  readonly endsOn: string;
  /** The item whose forecast pushed this one; null when none did. */
  readonly pushedById: string | null;
  /** Its last day has passed and it is not done: it ends today at the earliest. */
  readonly isLate: boolean;
}

interface Days {
  start: number;
  end: number;
  pushedById: string | null;
  isLate: boolean;
}

/** The first day that a link leaves to its successor: of its start, or (finish to finish) of its end. */
const earliest = ({ kind, lagDays }: PlanLink, { start, end }: Days): { readonly start?: number; readonly end?: number } => {
  switch (kind) {
    case 'FINISH_TO_START':
      return { start: end + 1 + lagDays };
    case 'START_TO_START':
      return { start: start + lagDays };
    case 'FINISH_TO_FINISH':
      return { end: end + lagDays };
  }
};

const asDone = (start: number, doneOn: string): Days => {
  const done = dayNumber(doneOn);
  return { start: Math.min(start, done), end: done, pushedById: null, isLate: false };
};

const pushed = (planned: Days, links: readonly PlanLink[], known: ReadonlyMap<string, Days>, hasBegun: boolean): Days => {
  const result = { ...planned };
  for (const link of links) {
    const before = known.get(link.predecessorId);
    if (!before) continue;
    const { start, end } = earliest(link, before);
    if (!hasBegun && start !== undefined && start > result.start) {
      result.end += start - result.start;
      result.start = start;
      result.pushedById = link.predecessorId;
    }
    if (end !== undefined && end > result.end) {
      result.end = end;
      result.pushedById = link.predecessorId;
    }
  }
  return result;
};

/**
 * When each item with dates of its own will run: as planned; after what it waits for; an activity not before its
 * milestones; what should be over and is not, until today at the least. What has begun is not pushed in its beginning.
 */
export const forecastOf = (items: readonly PlanItem[], links: readonly PlanLink[], today: string): ReadonlyMap<string, Forecast> => {
  const dated = items.filter(({ kind, startsOn, endsOn }) => hasOwnDates(kind) && startsOn !== null && endsOn !== null);
  const incoming = new Map<string, PlanLink[]>();
  for (const link of links) incoming.set(link.successorId, [...(incoming.get(link.successorId) ?? []), link]);
  const parts = new Map<string, string[]>();
  for (const { id, parentId } of dated) if (parentId !== null) parts.set(parentId, [...(parts.get(parentId) ?? []), id]);
  const known = new Map<string, Days>();
  for (const item of inOrder(dated, edgesOf(items, links))) {
    const planned = { start: dayNumber(String(item.startsOn)), end: dayNumber(String(item.endsOn)), pushedById: null, isLate: false };
    known.set(item.id, item.doneOn === null ? open(item, planned) : asDone(planned.start, item.doneOn));
  }
  return new Map([...known].map(([id, { start, end, ...why }]) => [id, { startsOn: civilDate(start), endsOn: civilDate(end), ...why }]));

  function open(item: PlanItem, planned: Days): Days {
    const days = pushed(planned, incoming.get(item.id) ?? [], known, item.progress > 0);
    for (const id of parts.get(item.id) ?? []) {
      const part = known.get(id);
      if (part && part.end > days.end) Object.assign(days, { end: part.end, pushedById: id });
    }
    const now = dayNumber(today);
    days.isLate = planned.end < now;
    days.end = Math.max(days.end, days.isLate ? now : days.end);
    return item.kind === 'MILESTONE' ? { ...days, start: days.end } : days;
  }
};
