import type { Command } from '../../kernel/write/command.ts';
import { expectScheduleRevision, findSchedule, openSchedule } from '../drafting/open-schedule.ts';
import { tell } from '../drafting/tell.ts';
import { changed } from '../schedule.changes.ts';
import { ScheduleState } from '../schedule.enums.ts';
import type { ScheduleInput } from '../schedule.inputs.ts';

/** Puts a schedule before its council. Until the council has voted, or it is withdrawn, nothing in it changes. */
export const proposeSchedule: Command<ScheduleInput, { schedule: string }> = {
  name: 'proposeSchedule',
  async run(act, { scheduleId, expectedRevision }) {
    const schedule = await findSchedule(act, scheduleId, ['input', 'scheduleId']);
    await openSchedule(act, schedule, 'proposeSchedule');
    expectScheduleRevision(schedule, expectedRevision);
    const before = { state: schedule.state };
    Object.assign(schedule, { state: ScheduleState.PROPOSED, revision: schedule.revision + 1, proposedAt: act.now, changedAt: act.now });
    tell(act, schedule, { kind: changed.SCHEDULE_CHANGED, act: 'proposeSchedule', before });
    return { schedule: schedule.id };
  },
};
