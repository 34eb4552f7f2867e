import type { Command } from '../../kernel/write/command.ts';
import { expectItemRevision, findItem, refreshed } from '../drafting/find-item.ts';
import { openSchedule } from '../drafting/open-schedule.ts';
import { acceptReason, recordChange } from '../drafting/record-change.ts';
import { settlePlan } from '../drafting/settle-plan.ts';
import { tell } from '../drafting/tell.ts';
import { outlineOf, subtreeOf } from '../plan/outline.ts';
import { changed } from '../schedule.changes.ts';
import { ScheduleItem } from '../schedule-item.entity.ts';
import { ItemChange } from '../schedule.enums.ts';
import type { RemoveScheduleItemInput } from '../schedule.inputs.ts';
import { refuse } from '../schedule.refusals.ts';

/** Takes an item out of a schedule. It keeps its id, its history and its links, and can be restored. */
export const removeScheduleItem: Command<RemoveScheduleItemInput, { item: string; schedule: string }> = {
  name: 'removeScheduleItem',
  async run(act, input) {
    const item = await findItem(act, input.itemId, ['input', 'itemId']);
    const { schedule } = item;
    const facts = await openSchedule(act, schedule, 'reviseScheduleItem');
    await refreshed(act, item, ['input', 'itemId']);
    expectItemRevision(item, input.expectedRevision);
    const ids = subtreeOf(outlineOf(facts.items), item.id).map(({ id }) => id);
    const count = ids.length - 1;
    if (count > 0 && !input.withParts) refuse('ITEM_HAS_PARTS', { path: ['input', 'withParts'], parameters: { count }, details: { count } });
    const reason = acceptReason(facts, input.reason);
    for (const row of await act.em.find(ScheduleItem, { id: { $in: ids } })) {
      Object.assign(row, { removedAt: act.now, removedWith: item.id, revision: row.revision + 1 });
      recordChange(act, row, { change: ItemChange.REMOVED, reason });
    }
    await settlePlan(act, schedule, ['input', 'itemId']);
    tell(act, schedule, { kind: changed.SCHEDULE_PLAN_CHANGED, act: 'removeScheduleItem', itemId: item.id, after: { items: ids.length } });
    return { item: item.id, schedule: schedule.id };
  },
};
