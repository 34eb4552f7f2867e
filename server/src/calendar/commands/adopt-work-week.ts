import { acceptLine } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { requireRegistrar } from '../../people/index.ts';
import { refuse } from '../calendar.refusals.ts';
import { type Weekday, weekdays } from '../weekday.ts';
import { WorkWeek } from '../work-week.entity.ts';

export interface NewWorkWeek {
  readonly effectiveFrom: string;
  readonly freeDays: readonly Weekday[];
  readonly source: string;
}

const longestSource = 300;

/** Enters the next version of the working week. Deadlines that were set keep their day. */
export const adoptWorkWeek: Command<NewWorkWeek, { workWeek: string }> = {
  name: 'adoptWorkWeek',
  async run(act, { effectiveFrom, freeDays, source }) {
    requireRegistrar(act.viewer);
    const free = weekdays.filter((day) => freeDays.includes(day));
    if (free.length === weekdays.length) refuse('EVERY_DAY_FREE', { path: ['input', 'freeDays'] });
    const facts = { effectiveFrom, freeDays: free, source: acceptLine(source, { path: ['input', 'source'], limit: longestSource }) };
    const week = act.em.create(WorkWeek, { ...facts, enteredAt: act.now, isSample: false });
    act.audit({ act: 'adoptWorkWeek', objectType: 'WorkWeek', objectId: week.id, after: facts });
    return { workWeek: week.id };
  },
};
