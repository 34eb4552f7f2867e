import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Command } from '../../kernel/write/command.ts';
import { openSchedule } from '../drafting/open-schedule.ts';
import { acceptReason } from '../drafting/record-change.ts';
import { settlePlan } from '../drafting/settle-plan.ts';
import { tell } from '../drafting/tell.ts';
import { changed } from '../schedule.changes.ts';
import { ScheduleLink } from '../schedule-link.entity.ts';
import type { UnlinkScheduleItemsInput } from '../schedule.inputs.ts';

/** Removes a dependency; removing it twice changes nothing. */
export const unlinkScheduleItems: Command<UnlinkScheduleItemsInput, { link: string; schedule: string }> = {
  name: 'unlinkScheduleItems',
  async run(act, { linkId, reason }) {
    const id = localId('ScheduleLink', linkId);
    const found = id === null ? null : await act.em.findOne(ScheduleLink, { id }, { populate: ['schedule'] });
    const link = found ?? refuseCommon('NOT_FOUND', { path: ['input', 'linkId'] });
    const { schedule } = link;
    const facts = await openSchedule(act, schedule, 'reviseScheduleItem');
    await act.em.refresh(link);
    if (link.removedAt) return { link: link.id, schedule: schedule.id };
    const why = acceptReason(facts, reason);
    link.removedAt = act.now;
    await settlePlan(act, schedule, ['input', 'linkId']);
    tell(act, schedule, {
      kind: changed.SCHEDULE_PLAN_CHANGED, act: 'unlinkScheduleItems', itemId: link.successor.id,
      after: { linkId: link.id, ...(why ? { reasonLength: why.length } : {}) },
    });
    return { link: link.id, schedule: schedule.id };
  },
};
