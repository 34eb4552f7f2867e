import { localId } from '../../kernel/global-id.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import type { AnnualSchedule } from '../annual-schedule.entity.ts';
import { acceptDates } from '../drafting/accept-dates.ts';
import { acceptFields, itemSearchKey } from '../drafting/accept-item.ts';
import { factsOf, findSchedule, openSchedule } from '../drafting/open-schedule.ts';
import { lastPart, ranksAt } from '../drafting/place.ts';
import { acceptReason, difference, recordChange, recorded } from '../drafting/record-change.ts';
import { settlePlan } from '../drafting/settle-plan.ts';
import { tell } from '../drafting/tell.ts';
import { outlineOf } from '../plan/outline.ts';
import { mayStandUnder, type ItemKind } from '../plan/plan-item.ts';
import { changed } from '../schedule.changes.ts';
import { ScheduleItem } from '../schedule-item.entity.ts';
import { ItemChange } from '../schedule.enums.ts';
import type { ScheduleFacts, StoredItem } from '../schedule.facts.ts';
import type { ImportScheduleInput } from '../schedule.inputs.ts';
import { refuse } from '../schedule.refusals.ts';
import { mostItems } from './add-schedule-item.ts';
import { followLinks } from '../workbook/follow-links.ts';
import { fieldsOfRow, kindOfRow } from '../workbook/item-of-row.ts';
import { loadNames, type Names } from '../workbook/names.ts';
import { readWorkbook, type SheetRow } from '../workbook/read-workbook.ts';
import { RowErrors } from '../workbook/row-errors.ts';

interface Import {
  readonly act: Act;
  readonly schedule: AnnualSchedule;
  readonly facts: ScheduleFacts;
  readonly names: Names;
  readonly reason: string | null;
  /** By the number that the sheet gives them. */
  readonly byNumber: Map<string, ScheduleItem>;
}

const parentOf = ({ byNumber }: Import, { cells }: SheetRow): ScheduleItem | null => {
  if (!/^\d+(\.\d+)*$/.test(cells.number) || byNumber.has(cells.number)) refuse('NUMBER_UNREADABLE', { path: ['parentId'], parameters: { number: cells.number } });
  const above = cells.number.split('.').slice(0, -1).join('.');
  if (above === '') return null;
  return byNumber.get(above) ?? refuse('PARENT_MISSING', { path: ['parentId'], parameters: { number: above } });
};

const say = async ({ act, facts, names }: Import, row: SheetRow, kind: ItemKind, before: { startsOn: string | null; endsOn: string | null }) => {
  const input = fieldsOfRow(row, kind, names);
  return { ...(await acceptFields(act, input, [])), ...acceptDates(act, facts, kind, input, before, []) };
};

const add = async (into: Import, row: SheetRow): Promise<ScheduleItem> => {
  const { act, schedule, names, reason } = into;
  const kind = kindOfRow(row);
  const parent = parentOf(into, row);
  if (!mayStandUnder(kind, parent?.kind ?? null)) refuse('ITEM_MISPLACED', { path: ['kind'] });
  const approachId = kind === 'APPROACH' ? names.approach(row.cells.title) : null;
  if (kind === 'APPROACH' && approachId === null) refuse('NAME_UNKNOWN', { path: ['approachId'], parameters: { name: row.cells.title } });
  const said = await say(into, row, kind, { startsOn: null, endsOn: null });
  const item = act.em.create(ScheduleItem, {
    weight: 0, ...said, title: said.title ?? '', schedule, parent, kind, approach: approachId === null ? null : localId('Approach', approachId),
    councilId: schedule.council.id, isOpen: schedule.isOpen, rank: '', searchKey: itemSearchKey(said.title ?? '', said.budgetLine),
  });
  recordChange(act, item, { change: ItemChange.ADDED, reason, after: recorded(item) });
  return item;
};

/** What stands there keeps its place; the sheet says what is said of it. */
const revise = async (into: Import, row: SheetRow, stored: ReadonlyMap<string, ScheduleItem>): Promise<ScheduleItem> => {
  const item = stored.get(localId('ScheduleItem', row.cells.id) ?? '') ?? refuse('IMPORT_ID_UNKNOWN', { path: ['id'] });
  const parent = parentOf(into, row);
  if ((item.parent?.id ?? null) !== (parent?.id ?? null)) refuse('IMPORT_ROW_MOVED', { path: ['parentId'] });
  if (kindOfRow(row) !== item.kind) refuse('KIND_STAYS', { path: ['kind'] });
  const before = recorded(item);
  const { startsOn = null, endsOn = null } = item;
  into.act.em.assign(item, await say(into, row, item.kind, { startsOn, endsOn }));
  const diff = difference(before, recorded(item));
  if (Object.keys(diff.after).length === 0) return item;
  Object.assign(item, { revision: item.revision + 1, searchKey: itemSearchKey(item.title, item.budgetLine) });
  recordChange(into.act, item, { change: ItemChange.REVISED, reason: into.reason, ...diff });
  return item;
};

/** New rows come after what stands under their parent, in the order of the sheet. */
const place = (facts: ScheduleFacts, fresh: readonly ScheduleItem[]): void => {
  let items = facts.items;
  for (const item of fresh) {
    const outline = outlineOf(items);
    const parentId = item.parent?.id ?? null;
    const [rank = ''] = ranksAt(outline, { parentId, afterId: lastPart(outline, parentId) }, 1);
    item.rank = rank;
    const stored = { id: item.id, parentId, rank, kind: item.kind, title: item.title } as StoredItem; // as much as places need
    items = [...items, stored].toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
  }
};

/** Takes a workbook into a schedule: all of it, or nothing and each wrong cell named. What the sheet lacks stays. */
export const importSchedule: Command<ImportScheduleInput, { schedule: string; added: number; revised: number }> = {
  name: 'importSchedule',
  async run(act, input) {
    const schedule = await findSchedule(act, input.scheduleId, ['input', 'scheduleId']);
    const rows = await readWorkbook(input.content);
    const facts = await openSchedule(act, schedule, 'reviseScheduleItem');
    if (schedule.planRevision !== input.expectedPlanRevision) refuse('STALE_REVISION', { path: ['input', 'expectedPlanRevision'], details: { planRevision: schedule.planRevision } });
    const stored = new Map((await act.em.find(ScheduleItem, { schedule, removedAt: null })).map((item) => [item.id, item]));
    const into: Import = { act, schedule, facts, names: await loadNames(act), reason: acceptReason(facts, input.reason), byNumber: new Map() };
    const errors = new RowErrors();
    const fresh: ScheduleItem[] = [];
    const before = new Map([...stored].map(([id, { revision }]) => [id, revision]));
    for (const row of rows) {
      const item = await errors.gather(row.row, row.cells.id ? 'id' : 'number', () => (row.cells.id ? revise(into, row, stored) : add(into, row)));
      if (!item) continue;
      into.byNumber.set(row.cells.number, item);
      if (!row.cells.id) fresh.push(item);
    }
    if (facts.items.length + fresh.length > mostItems) refuse('TOO_MANY_ITEMS', { path: ['input', 'content'], parameters: { limit: mostItems } });
    errors.settle();
    place(facts, fresh);
    await act.em.flush();
    await followLinks(act, schedule, await factsOf(act, schedule), rows, into.byNumber, errors);
    errors.settle();
    await settlePlan(act, schedule, ['input', 'content']);
    const revised = [...stored.values()].filter(({ id, revision }) => revision !== before.get(id)).length;
    tell(act, schedule, { kind: changed.SCHEDULE_PLAN_CHANGED, act: 'importSchedule', after: { added: fresh.length, revised } });
    return { schedule: schedule.id, added: fresh.length, revised };
  },
};
