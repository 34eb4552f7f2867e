import type { Act } from '../../kernel/write/command.ts';
import type { AnnualSchedule } from '../annual-schedule.entity.ts';
import { refuseCycle } from '../drafting/settle-plan.ts';
import { edgesOf, findCycle } from '../plan/dependencies.ts';
import { hasOwnDates, type PlanLink } from '../plan/plan-item.ts';
import { ScheduleItem } from '../schedule-item.entity.ts';
import { ScheduleLink } from '../schedule-link.entity.ts';
import type { ScheduleFacts } from '../schedule.facts.ts';
import { refuse } from '../schedule.refusals.ts';
import { readLink, split } from './columns.ts';
import type { SheetRow } from './read-workbook.ts';
import type { RowErrors } from './row-errors.ts';

const wantedOf = (row: SheetRow, successor: ScheduleItem, byNumber: ReadonlyMap<string, ScheduleItem>): PlanLink[] =>
  split(row.cells.predecessors).map((text) => {
    const path = ['predecessorId'];
    const link = readLink(text) ?? refuse('LINK_UNREADABLE', { path, parameters: { text: text.slice(0, 40) } });
    const predecessor = byNumber.get(link.number) ?? refuse('PARENT_MISSING', { path, parameters: { number: link.number } });
    if (!hasOwnDates(predecessor.kind) || !hasOwnDates(successor.kind)) refuse('LINK_NEEDS_DATES', { path });
    return { id: '', predecessorId: predecessor.id, successorId: successor.id, kind: link.kind, lagDays: link.lagDays };
  });

interface Links {
  readonly act: Act;
  readonly schedule: AnnualSchedule;
  readonly facts: ScheduleFacts;
  /** Every link there ever was, by its ends. */
  readonly known: ReadonlyMap<string, ScheduleLink>;
  /** What stands so far, to find circles in. */
  readonly kept: PlanLink[];
  readonly wanted: Set<string>;
}

const keyOf = (predecessorId: string, successorId: string): string => `${predecessorId} ${successorId}`;

const follow = ({ act, schedule, facts, known, kept, wanted }: Links, link: PlanLink, successor: ScheduleItem): void => {
  const { predecessorId, successorId, kind, lagDays } = link;
  const cycle = findCycle(edgesOf(facts.items, kept), predecessorId, successorId);
  if (cycle) refuseCycle(act, facts, cycle, ['predecessorId']);
  kept.push(link);
  wanted.add(keyOf(predecessorId, successorId));
  const predecessor = act.em.getReference(ScheduleItem, predecessorId);
  const standing =
    known.get(keyOf(predecessorId, successorId)) ??
    act.em.create(ScheduleLink, { schedule, predecessor, successor, kind, lagDays, councilId: schedule.council.id, isOpen: schedule.isOpen });
  Object.assign(standing, { kind, lagDays, removedAt: null });
};

/** Makes the dependencies of the sheet's items those that the sheet says; a circle is named at the row that closes it. */
export const followLinks = async (
  act: Act, schedule: AnnualSchedule, facts: ScheduleFacts, rows: readonly SheetRow[], byNumber: ReadonlyMap<string, ScheduleItem>, errors: RowErrors,
): Promise<void> => {
  const successors = new Set([...byNumber.values()].map(({ id }) => id));
  const known = new Map((await act.em.find(ScheduleLink, { schedule })).map((link) => [keyOf(link.predecessor.id, link.successor.id), link]));
  const kept = facts.links.filter(({ successorId }) => !successors.has(successorId));
  const links: Links = { act, schedule, facts, known, kept, wanted: new Set() };
  for (const row of rows) {
    const successor = byNumber.get(row.cells.number);
    if (!successor) continue;
    await errors.gather(row.row, 'predecessors', () => wantedOf(row, successor, byNumber).forEach((link) => follow(links, link, successor)));
  }
  for (const [key, link] of known) if (successors.has(link.successor.id) && !links.wanted.has(key)) link.removedAt ??= act.now;
  await act.em.flush();
};
