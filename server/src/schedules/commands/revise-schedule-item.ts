import type { Command } from '../../kernel/write/command.ts';
import { acceptDates } from '../drafting/accept-dates.ts';
import { acceptFields, itemSearchKey } from '../drafting/accept-item.ts';
import { expectItemRevision, findItem, refreshed } from '../drafting/find-item.ts';
import { openSchedule } from '../drafting/open-schedule.ts';
import { acceptReason, difference, recordChange, recorded, withoutText } from '../drafting/record-change.ts';
import { settlePlan } from '../drafting/settle-plan.ts';
import { tell } from '../drafting/tell.ts';
import { changed } from '../schedule.changes.ts';
import { ItemChange } from '../schedule.enums.ts';
import type { ReviseScheduleItemInput } from '../schedule.inputs.ts';

/** Changes what is said of an item. After adoption the reason is kept, and the by-law asked whether the council votes again. */
export const reviseScheduleItem: Command<ReviseScheduleItemInput, { item: string; schedule: string }> = {
  name: 'reviseScheduleItem',
  async run(act, input) {
    const item = await findItem(act, input.itemId, ['input', 'itemId']);
    const { schedule } = item;
    const facts = await openSchedule(act, schedule, 'reviseScheduleItem');
    await refreshed(act, item, ['input', 'itemId']);
    expectItemRevision(item, input.expectedRevision);
    const reason = acceptReason(facts, input.reason);
    const before = recorded(item);
    const { startsOn = null, endsOn = null } = item;
    const fields = await acceptFields(act, input, ['input']);
    act.em.assign(item, { ...fields, ...acceptDates(act, facts, item.kind, input, { startsOn, endsOn }, ['input']) });
    item.searchKey = itemSearchKey(item.title, item.budgetLine);
    const diff = difference(before, recorded(item));
    if (Object.keys(diff.after).length === 0) return { item: item.id, schedule: schedule.id };
    item.revision += 1;
    recordChange(act, item, { change: ItemChange.REVISED, reason, ...diff });
    await settlePlan(act, schedule, ['input']);
    tell(act, schedule, {
      kind: changed.SCHEDULE_PLAN_CHANGED, act: 'reviseScheduleItem', itemId: item.id,
      before: withoutText(diff.before), after: withoutText(diff.after),
    });
    return { item: item.id, schedule: schedule.id };
  },
};
