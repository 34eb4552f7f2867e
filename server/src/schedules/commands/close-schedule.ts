import type { Command } from '../../kernel/write/command.ts';
import { closeWork, WorkKind } from '../../worklist/index.ts';
import { expectScheduleRevision, findSchedule, openSchedule } from '../drafting/open-schedule.ts';
import { tell } from '../drafting/tell.ts';
import { changed } from '../schedule.changes.ts';
import { ScheduleState } from '../schedule.enums.ts';
import type { ScheduleInput } from '../schedule.inputs.ts';

/** Ends a schedule whose year is over: it stays as it is, and nobody owes a report any more. */
export const closeSchedule: Command<ScheduleInput, { schedule: string }> = {
  name: 'closeSchedule',
  async run(act, { scheduleId, expectedRevision }) {
    const schedule = await findSchedule(act, scheduleId, ['input', 'scheduleId']);
    const { items } = await openSchedule(act, schedule, 'closeSchedule');
    expectScheduleRevision(schedule, expectedRevision);
    const before = { state: schedule.state };
    Object.assign(schedule, { state: ScheduleState.CLOSED, revision: schedule.revision + 1, closedOn: act.today, changedAt: act.now });
    const owed = items.filter(({ doneOn, ownerOfficeId }) => doneOn === null && ownerOfficeId !== null);
    for (const { id } of owed) await closeWork(act, { kind: WorkKind.REPORT_PROGRESS, objectId: id });
    tell(act, schedule, { kind: changed.SCHEDULE_CHANGED, act: 'closeSchedule', before });
    return { schedule: schedule.id };
  },
};
