import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import type { AnnualSchedule } from '../annual-schedule.entity.ts';
import { Approach } from '../approach.entity.ts';
import { acceptDates } from '../drafting/accept-dates.ts';
import { acceptFields, itemSearchKey } from '../drafting/accept-item.ts';
import { itemIn } from '../drafting/find-item.ts';
import { findSchedule, openSchedule } from '../drafting/open-schedule.ts';
import { lastPart, ranksAt } from '../drafting/place.ts';
import { acceptReason, recordChange, recorded, withoutText } from '../drafting/record-change.ts';
import { settlePlan } from '../drafting/settle-plan.ts';
import { tell } from '../drafting/tell.ts';
import { outlineOf } from '../plan/outline.ts';
import { mayStandUnder } from '../plan/plan-item.ts';
import { changed } from '../schedule.changes.ts';
import { ScheduleItem } from '../schedule-item.entity.ts';
import { ItemChange } from '../schedule.enums.ts';
import type { ScheduleFacts } from '../schedule.facts.ts';
import type { AddScheduleItemInput } from '../schedule.inputs.ts';
import { refuse } from '../schedule.refusals.ts';

/** Far more than a council's year holds; a page of them is still drawn at once. */
export const mostItems = 2_000;

/** Which approach an item is: asked of those that are one, and once in a schedule. */
export const acceptApproach = async (act: Act, facts: ScheduleFacts, { kind, approachId }: AddScheduleItemInput): Promise<Approach | null> => {
  const path = ['input', 'approachId'];
  if (kind !== 'APPROACH') return approachId ? refuse('APPROACH_NOT_WANTED', { path }) : null;
  if (!approachId) return refuse('APPROACH_NEEDED', { path });
  const id = localId('Approach', approachId);
  const approach = id === null ? null : await act.em.findOne(Approach, { id });
  if (!approach) return refuseCommon('NOT_FOUND', { path });
  return facts.items.some((item) => item.approachId === approach.id) ? refuse('APPROACH_TAKEN', { path }) : approach;
};

/** The sibling after which an item comes: the one named, which must be one, or the last. */
export const acceptSibling = async (
  act: Act, schedule: AnnualSchedule, facts: ScheduleFacts, parentId: string | null, afterId: string | null | undefined,
): Promise<string | null> => {
  if (!afterId) return lastPart(outlineOf(facts.items), parentId);
  const path = ['input', 'afterId'];
  const sibling = await itemIn(act, schedule, afterId, path);
  return sibling && (sibling.parent?.id ?? null) === parentId ? sibling.id : refuse('ITEM_MISPLACED', { path });
};

/** Adds an item to a schedule: an approach, or what stands under one. */
export const addScheduleItem: Command<AddScheduleItemInput, { item: string; schedule: string }> = {
  name: 'addScheduleItem',
  async run(act, input) {
    const schedule = await findSchedule(act, input.scheduleId, ['input', 'scheduleId']);
    const facts = await openSchedule(act, schedule, 'reviseScheduleItem');
    if (facts.items.length >= mostItems) refuse('TOO_MANY_ITEMS', { path: ['input', 'scheduleId'], parameters: { limit: mostItems } });
    const parent = await itemIn(act, schedule, input.parentId, ['input', 'parentId']);
    if (!mayStandUnder(input.kind, parent?.kind ?? null)) refuse('ITEM_MISPLACED', { path: ['input', 'kind'] });
    const approach = await acceptApproach(act, facts, input);
    const reason = acceptReason(facts, input.reason);
    const title = input.title ?? approach?.name ?? '';
    const fields = await acceptFields(act, { ...input, title }, ['input']);
    const dates = acceptDates(act, facts, input.kind, input, { startsOn: null, endsOn: null }, ['input']);
    const parentId = parent?.id ?? null;
    const afterId = await acceptSibling(act, schedule, facts, parentId, input.afterId);
    const [rank = ''] = ranksAt(outlineOf(facts.items), { parentId, afterId }, 1);
    const item = act.em.create(ScheduleItem, {
      weight: 0, ...fields, ...dates, title: fields.title ?? title, schedule, parent, kind: input.kind, approach, rank,
      councilId: schedule.council.id, isOpen: schedule.isOpen, searchKey: itemSearchKey(fields.title ?? title, fields.budgetLine),
    });
    const after = recorded(item);
    recordChange(act, item, { change: ItemChange.ADDED, reason, after });
    await settlePlan(act, schedule, ['input', 'parentId']);
    tell(act, schedule, { kind: changed.SCHEDULE_PLAN_CHANGED, act: 'addScheduleItem', itemId: item.id, after: withoutText(after) });
    return { item: item.id, schedule: schedule.id };
  },
};
