import type { Command } from '../../kernel/write/command.ts';
import { openVote } from '../../votes/index.ts';
import { expectScheduleRevision, findSchedule, openSchedule } from '../drafting/open-schedule.ts';
import type { ScheduleInput } from '../schedule.inputs.ts';

/** Asks the council for its written vote on a proposed schedule. At a meeting the same vote is taken on an item of the agenda. */
export const requestAdoption: Command<ScheduleInput, { schedule: string; vote: string }> = {
  name: 'requestAdoption',
  async run(act, { scheduleId, expectedRevision }) {
    const schedule = await findSchedule(act, scheduleId, ['input', 'scheduleId']);
    await openSchedule(act, schedule, 'requestAdoption');
    expectScheduleRevision(schedule, expectedRevision);
    const vote = await openVote(act, {
      by: this.name, councilId: schedule.council.id, motion: `تصویب ${schedule.title}`, method: 'CONSENT',
      subject: { type: 'AnnualSchedule', id: schedule.id },
    });
    return { schedule: schedule.id, vote: vote.id };
  },
};
