import { availableActs, type Available, type Workflow } from '../kernel/workflow.ts';
import { unmet } from './schedule.refusals.ts';
import { closeUnmet, mayPlan, mayPreside, mayReport, proposeUnmet } from './schedule.policy.ts';
import type { ScheduleFacts, State } from './schedule.facts.ts';

/** Each is named as its mutation; `reviseScheduleItem` stands for every change of an item or a link. */
export type ScheduleAct = 'reviseScheduleItem' | 'reportProgress' | 'proposeSchedule' | 'requestAdoption' | 'withdrawSchedule' | 'closeSchedule';

const plans = ({ viewer, councilId }: ScheduleFacts): boolean => mayPlan(viewer, councilId);

const reports = ({ viewer, items }: ScheduleFacts): boolean => items.some(({ ownerOfficeId }) => mayReport(viewer, ownerOfficeId));

export const scheduleWorkflow: Workflow<State, ScheduleAct, ScheduleFacts> = {
  proposeSchedule: { from: ['DRAFT', 'REVISED'], mayEver: plans, unmet: proposeUnmet },
  requestAdoption: { from: ['PROPOSED'], mayEver: mayPreside, unmet: ({ hasOpenVote }) => (hasOpenVote ? [unmet('VOTE_IS_OPEN')] : []) },
  withdrawSchedule: { from: ['PROPOSED'], mayEver: plans, unmet: () => [] },
  reviseScheduleItem: { from: ['DRAFT', 'ADOPTED', 'REVISED'], mayEver: plans, unmet: () => [] },
  reportProgress: { from: ['ADOPTED', 'REVISED'], mayEver: reports, unmet: () => [] },
  closeSchedule: { from: ['ADOPTED', 'REVISED'], mayEver: mayPreside, unmet: closeUnmet },
};

export const actsOf = (facts: ScheduleFacts): Available<ScheduleAct>[] => availableActs(scheduleWorkflow, facts.state, facts);
