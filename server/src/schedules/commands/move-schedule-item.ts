import type { Command } from '../../kernel/write/command.ts';
import { expectItemRevision, findItem, itemIn, refreshed } from '../drafting/find-item.ts';
import { openSchedule } from '../drafting/open-schedule.ts';
import { ranksAt } from '../drafting/place.ts';
import { acceptReason, recordChange } from '../drafting/record-change.ts';
import { settlePlan } from '../drafting/settle-plan.ts';
import { tell } from '../drafting/tell.ts';
import { outlineOf, subtreeOf } from '../plan/outline.ts';
import { mayStandUnder } from '../plan/plan-item.ts';
import { changed } from '../schedule.changes.ts';
import { ScheduleItem } from '../schedule-item.entity.ts';
import { ItemChange } from '../schedule.enums.ts';
import type { MoveScheduleItemInput } from '../schedule.inputs.ts';
import { refuse } from '../schedule.refusals.ts';

/** Gives an item, with all that stands under it, another place. */
export const moveScheduleItem: Command<MoveScheduleItemInput, { item: string; schedule: string }> = {
  name: 'moveScheduleItem',
  async run(act, input) {
    const item = await findItem(act, input.itemId, ['input', 'itemId']);
    const { schedule } = item;
    const facts = await openSchedule(act, schedule, 'reviseScheduleItem');
    await refreshed(act, item, ['input', 'itemId']);
    expectItemRevision(item, input.expectedRevision);
    const parent = await itemIn(act, schedule, input.parentId, ['input', 'parentId']);
    const after = await itemIn(act, schedule, input.afterId, ['input', 'afterId']);
    const parentId = parent?.id ?? null;
    const outline = outlineOf(facts.items);
    const moving = subtreeOf(outline, item.id).map(({ id }) => id);
    if ([parentId, after?.id].some((id) => id && moving.includes(id))) refuse('MOVED_INTO_ITSELF', { path: ['input', 'parentId'] });
    if (!mayStandUnder(item.kind, parent?.kind ?? null)) refuse('ITEM_MISPLACED', { path: ['input', 'parentId'] });
    if (after && (after.parent?.id ?? null) !== parentId) refuse('ITEM_MISPLACED', { path: ['input', 'afterId'] });
    const reason = acceptReason(facts, input.reason);
    const before = { parentId: item.parent?.id ?? null, number: outline.numberOf(item.id) };
    const ranks = ranksAt(outline, { parentId, afterId: after?.id ?? null }, moving.length, new Set(moving));
    const rows = await act.em.find(ScheduleItem, { id: { $in: moving } });
    for (const row of rows) row.rank = ranks[moving.indexOf(row.id)] ?? row.rank;
    item.parent = parent;
    item.revision += 1;
    const { items } = await settlePlan(act, schedule, ['input', 'parentId']);
    const now = { parentId, number: outlineOf(items).numberOf(item.id) };
    recordChange(act, item, { change: ItemChange.MOVED, reason, before, after: now });
    tell(act, schedule, { kind: changed.SCHEDULE_PLAN_CHANGED, act: 'moveScheduleItem', itemId: item.id, before, after: now });
    return { item: item.id, schedule: schedule.id };
  },
};
