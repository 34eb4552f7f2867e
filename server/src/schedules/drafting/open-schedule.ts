import { LockMode } from '@mikro-orm/core';
import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act } from '../../kernel/write/command.ts';
import { AnnualSchedule } from '../annual-schedule.entity.ts';
import { findFacts } from '../schedule-facts.sql.ts';
import type { ScheduleFacts } from '../schedule.facts.ts';
import { refuse, wrongState } from '../schedule.refusals.ts';
import { actsOf, type ScheduleAct, scheduleWorkflow } from '../schedule.workflow.ts';

/** The schedule of a global id, as the viewer may see it; what they may not see does not exist. */
export const findSchedule = async (act: Act, globalId: string, path: readonly string[]): Promise<AnnualSchedule> => {
  const id = localId('AnnualSchedule', globalId);
  const found = id === null ? null : await act.em.findOne(AnnualSchedule, { id });
  return found ?? refuseCommon('NOT_FOUND', { path });
};

export const factsOf = async (act: Act, schedule: AnnualSchedule): Promise<ScheduleFacts> => {
  await act.em.flush();
  return findFacts(act.em, act.viewer, schedule.id);
};

/** Refuses unless the act is this viewer's to take and everything it needs is met. The same table tells `availableActs`. */
export const requireAct = async (act: Act, schedule: AnnualSchedule, name: ScheduleAct): Promise<ScheduleFacts> => {
  const facts = await factsOf(act, schedule);
  const available = actsOf(facts).find((one) => one.act === name);
  if (available?.allowed) return facts;
  if (available) refuseCommon('NOT_NOW', { unmet: available.unmet });
  return scheduleWorkflow[name].mayEver(facts) ? refuseCommon('NOT_NOW', { unmet: [wrongState(facts.state)] }) : refuseCommon('NOT_ALLOWED');
};

/**
 * Locks the schedule for one of its acts and gives what the rules know of it now; changes of one schedule follow one
 * another. Only those who may write a row can lock it, so the act is asked for first, and again for what has changed.
 */
export const openSchedule = async (act: Act, schedule: AnnualSchedule, name: ScheduleAct): Promise<ScheduleFacts> => {
  await requireAct(act, schedule, name);
  await act.em.findOneOrFail(AnnualSchedule, { id: schedule.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  return requireAct(act, schedule, name);
};

/** Refuses unless the schedule is in the state in which the caller saw it. */
export const expectScheduleRevision = (schedule: AnnualSchedule, expected: number): void => {
  if (schedule.revision === expected) return;
  refuse('STALE_REVISION', { path: ['input', 'expectedRevision'], details: { revision: schedule.revision, state: schedule.state } });
};
