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

interface Wanted extends PlanLink {
  readonly row: number;
}

const wantedOf = (row: SheetRow, successor: ScheduleItem, byNumber: ReadonlyMap<string, ScheduleItem>): Wanted[] =>
  split(row.cells.predecessors).map((text) => {
    const path = ['predecessorId'];
    const link = readLink(text) ?? refuse('LINK_UNREADABLE', { path, parameters: { text: text.slice(0, 40) } });
    const predecessor = byNumber.get(link.number) ?? refuse('PARENT_MISSING', { path, parameters: { number: link.number } });
    if (!hasOwnDates(predecessor.kind) || !hasOwnDates(successor.kind)) refuse('LINK_NEEDS_DATES', { path });
    return { id: '', predecessorId: predecessor.id, successorId: successor.id, kind: link.kind, lagDays: link.lagDays, row: row.row };
  });

/** Makes the dependencies of the sheet's items those that the sheet says; a circle is named at the row that closes it. */
export const followLinks = async (
  act: Act, schedule: AnnualSchedule, facts: ScheduleFacts, rows: readonly SheetRow[], byNumber: ReadonlyMap<string, ScheduleItem>, errors: RowErrors,
): Promise<void> => {
  const successors = new Set([...byNumber.values()].map(({ id }) => id));
  const known = new Map((await act.em.find(ScheduleLink, { schedule })).map((link) => [`${link.predecessor.id} ${link.successor.id}`, link]));
  const kept: PlanLink[] = facts.links.filter(({ successorId }) => !successors.has(successorId));
  const wanted = new Set<string>();
  for (const row of rows) {
    const successor = byNumber.get(row.cells.number);
    if (!successor) continue;
    await errors.catch(row.row, 'predecessors', () => {
      for (const link of wantedOf(row, successor, byNumber)) {
        const cycle = findCycle(edgesOf(facts.items, kept), link.predecessorId, link.successorId);
        if (cycle) refuseCycle(act, facts, cycle, ['predecessorId']);
        kept.push(link);
        const key = `${link.predecessorId} ${link.successorId}`;
        wanted.add(key);
        const standing =
          known.get(key) ??
          act.em.create(ScheduleLink, {
            schedule, predecessor: act.em.getReference(ScheduleItem, link.predecessorId), successor, kind: link.kind, lagDays: link.lagDays,
            councilId: schedule.council.id, isOpen: schedule.isOpen,
          });
        Object.assign(standing, { kind: link.kind, lagDays: link.lagDays, removedAt: null });
      }
    });
  }
  for (const [key, link] of known) if (successors.has(link.successor.id) && !wanted.has(key)) link.removedAt ??= act.now;
  await act.em.flush();
};
