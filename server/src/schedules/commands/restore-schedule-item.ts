import type { Command } from '../../kernel/write/command.ts';
import { findItem } from '../drafting/find-item.ts';
import { openSchedule } from '../drafting/open-schedule.ts';
import { acceptReason, recordChange } from '../drafting/record-change.ts';
import { settlePlan } from '../drafting/settle-plan.ts';
import { tell } from '../drafting/tell.ts';
import { changed } from '../schedule.changes.ts';
import { ScheduleItem } from '../schedule-item.entity.ts';
import { ItemChange } from '../schedule.enums.ts';
import type { RestoreScheduleItemInput } from '../schedule.inputs.ts';
import { refuse } from '../schedule.refusals.ts';
import { mostItems } from './add-schedule-item.ts';

/** Brings back a removed item where it stood, with what was removed with it. */
export const restoreScheduleItem: Command<RestoreScheduleItemInput, { item: string; schedule: string }> = {
  name: 'restoreScheduleItem',
  async run(act, input) {
    const path = ['input', 'itemId'];
    const item = await findItem(act, input.itemId, path);
    const { schedule } = item;
    const facts = await openSchedule(act, schedule, 'reviseScheduleItem');
    await act.em.refresh(item);
    if (!item.removedAt) refuse('ITEM_NOT_REMOVED', { path });
    // What was removed with something above it comes back with that, or it would hang under nothing.
    if (item.removedWith !== item.id || (item.parent && !facts.items.some(({ id }) => id === item.parent?.id))) refuse('ITEM_REMOVED', { path });
    if (item.approach && facts.items.some(({ approachId }) => approachId === item.approach?.id)) refuse('APPROACH_TAKEN', { path });
    const rows = await act.em.find(ScheduleItem, { schedule, removedWith: item.id });
    if (facts.items.length + rows.length > mostItems) refuse('TOO_MANY_ITEMS', { path, parameters: { limit: mostItems } });
    const reason = acceptReason(facts, input.reason);
    for (const row of rows) {
      Object.assign(row, { removedAt: null, removedWith: null, revision: row.revision + 1 });
      recordChange(act, row, { change: ItemChange.RESTORED, reason });
    }
    await settlePlan(act, schedule, path);
    tell(act, schedule, { kind: changed.SCHEDULE_PLAN_CHANGED, act: 'restoreScheduleItem', itemId: item.id, after: { items: rows.length } });
    return { item: item.id, schedule: schedule.id };
  },
};
