import type { PlanItem, PlanLink } from './plan-item.ts';

/** An item of which only what matters to a test is said. */
export const item = (id: string, more: Partial<PlanItem> = {}): PlanItem => ({
  id, parentId: null, kind: 'ACTIVITY', title: id, weight: 0, startsOn: null, endsOn: null, progress: 0, doneOn: null, ownerOfficeId: null,
  budget: null, baseline: null, ...more,
});

export const link = (predecessorId: string, successorId: string, more: Partial<PlanLink> = {}): PlanLink => ({
  id: `${predecessorId}-${successorId}`, predecessorId, successorId, kind: 'FINISH_TO_START', lagDays: 0, ...more,
});
