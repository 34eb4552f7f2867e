import type { Command } from '../../kernel/write/command.ts';
import { findItem, itemIn, refreshed } from '../drafting/find-item.ts';
import { openSchedule } from '../drafting/open-schedule.ts';
import { acceptReason } from '../drafting/record-change.ts';
import { refuseCycle, settlePlan } from '../drafting/settle-plan.ts';
import { tell } from '../drafting/tell.ts';
import { edgesOf, findCycle } from '../plan/dependencies.ts';
import { hasOwnDates } from '../plan/plan-item.ts';
import { changed } from '../schedule.changes.ts';
import { ScheduleLink } from '../schedule-link.entity.ts';
import type { LinkScheduleItemsInput } from '../schedule.inputs.ts';
import { refuse } from '../schedule.refusals.ts';

const longestLag = 366;

/** Makes one item wait for another; a circle is refused and told as a path. Linking anew what was unlinked brings the same link back. */
export const linkScheduleItems: Command<LinkScheduleItemsInput, { link: string; schedule: string }> = {
  name: 'linkScheduleItems',
  async run(act, { predecessorId, successorId, kind, lagDays, reason }) {
    const successor = await findItem(act, successorId, ['input', 'successorId']);
    const { schedule } = successor;
    const facts = await openSchedule(act, schedule, 'reviseScheduleItem');
    await refreshed(act, successor, ['input', 'successorId']);
    const path = ['input', 'predecessorId'];
    const predecessor = (await itemIn(act, schedule, predecessorId, path)) ?? refuse('OTHER_SCHEDULE', { path });
    for (const [item, field] of [[predecessor, 'predecessorId'], [successor, 'successorId']] as const) {
      if (!hasOwnDates(item.kind)) refuse('LINK_NEEDS_DATES', { path: ['input', field] });
    }
    if (!Number.isInteger(lagDays) || Math.abs(lagDays) > longestLag) refuse('LAG_OUT_OF_RANGE', { path: ['input', 'lagDays'] });
    if (facts.links.some((link) => link.predecessorId === predecessor.id && link.successorId === successor.id)) refuse('LINK_EXISTS', { path });
    const cycle = findCycle(edgesOf(facts.items, facts.links), predecessor.id, successor.id);
    if (cycle) refuseCycle(act, facts, cycle, path);
    const why = acceptReason(facts, reason);
    const link =
      (await act.em.findOne(ScheduleLink, { predecessor, successor })) ??
      act.em.create(ScheduleLink, { schedule, predecessor, successor, kind, lagDays, councilId: schedule.council.id, isOpen: schedule.isOpen });
    Object.assign(link, { kind, lagDays, removedAt: null });
    await settlePlan(act, schedule, path);
    tell(act, schedule, {
      kind: changed.SCHEDULE_PLAN_CHANGED, act: 'linkScheduleItems', itemId: successor.id,
      after: { linkId: link.id, predecessorId: predecessor.id, kind, lagDays, ...(why ? { reasonLength: why.length } : {}) },
    });
    return { link: link.id, schedule: schedule.id };
  },
};
