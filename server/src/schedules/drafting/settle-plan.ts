import type { Act } from '../../kernel/write/command.ts';
import type { AnnualSchedule } from '../annual-schedule.entity.ts';
import { edgesOf, findAnyCycle } from '../plan/dependencies.ts';
import { toHundredths } from '../plan/fraction.ts';
import { outlineOf } from '../plan/outline.ts';
import { votesNeeded } from '../plan/revision-rule.ts';
import { progressOf } from '../plan/roll-up.ts';
import type { ScheduleFacts } from '../schedule.facts.ts';
import { ScheduleState } from '../schedule.enums.ts';
import { refuse } from '../schedule.refusals.ts';
import { factsOf } from './open-schedule.ts';

/** A circle as people read it: «الف» ← «ب» ← «الف». */
export const sayPath = (titles: readonly string[], language: Act['language']): string =>
  titles.map((title) => (language === 'fa' ? `«${title}»` : `“${title}”`)).join(language === 'fa' ? ' ← ' : ' → ');

export const refuseCycle = (act: Act, { items }: ScheduleFacts, cycle: readonly string[], path: readonly string[]): never => {
  const titles = cycle.map((id) => items.find((item) => item.id === id)?.title ?? '');
  return refuse('LINK_CYCLE', { path, parameters: { path: sayPath(titles, act.language) }, details: { itemIds: cycle } });
};

/**
 * Last step of every change of a plan: refuses a circle that a new place has closed, counts the change, keeps the
 * progress of the whole for lists, and asks the by-law whether the council must vote again.
 */
export const settlePlan = async (act: Act, schedule: AnnualSchedule, path: readonly string[]): Promise<ScheduleFacts> => {
  schedule.planRevision += 1;
  schedule.changedAt = act.now;
  const facts = await factsOf(act, schedule);
  const cycle = findAnyCycle(edgesOf(facts.items, facts.links));
  if (cycle) refuseCycle(act, facts, cycle, path);
  const whole = progressOf(outlineOf(facts.items)).get(null);
  schedule.progress = whole ? Math.round(toHundredths(whole) * 100) : 0;
  if (facts.hasBaseline && (facts.state === 'ADOPTED' || facts.state === 'REVISED')) {
    const isToBeVoted = votesNeeded(facts.rule, facts.items, facts.removed).length > 0;
    const state = isToBeVoted ? ScheduleState.REVISED : ScheduleState.ADOPTED;
    if (state !== schedule.state) Object.assign(schedule, { state, revision: schedule.revision + 1 });
  }
  return facts;
};
