import { byRule } from '../../kernel/write/by-rule.ts';
import type { Command } from '../../kernel/write/command.ts';
import { lapseVote, Vote } from '../../votes/index.ts';
import { expectScheduleRevision, findSchedule, openSchedule } from '../drafting/open-schedule.ts';
import { tell } from '../drafting/tell.ts';
import { changed } from '../schedule.changes.ts';
import { ScheduleState } from '../schedule.enums.ts';
import type { ScheduleInput } from '../schedule.inputs.ts';

/** Takes a proposed schedule back from the council, to be changed; a vote on it that is open lapses. */
export const withdrawSchedule: Command<ScheduleInput, { schedule: string }> = {
  name: 'withdrawSchedule',
  async run(act, { scheduleId, expectedRevision }) {
    const schedule = await findSchedule(act, scheduleId, ['input', 'scheduleId']);
    const { hasBaseline } = await openSchedule(act, schedule, 'withdrawSchedule');
    expectScheduleRevision(schedule, expectedRevision);
    const vote = await byRule(act, () => act.em.findOne(Vote, { subjectId: schedule.id, isCurrent: true }));
    if (vote) await lapseVote(act, vote, 'SUBJECT_RETURNED', this.name);
    const state = hasBaseline ? ScheduleState.REVISED : ScheduleState.DRAFT;
    Object.assign(schedule, { state, revision: schedule.revision + 1, changedAt: act.now });
    tell(act, schedule, { kind: changed.SCHEDULE_CHANGED, act: 'withdrawSchedule', before: { state: ScheduleState.PROPOSED } });
    return { schedule: schedule.id };
  },
};
