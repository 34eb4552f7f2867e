import type { ScheduleRule } from '../../councils/index.ts';
import { daysBetween } from '../../kernel/jalali/civil-date.ts';
import type { PlanItem } from './plan-item.ts';
import type { BaselineItem } from './deviation.ts';

export const reasonsForVote = ['SCOPE', 'WEIGHT', 'BUDGET', 'SLIP'] as const;
export type ReasonForVote = (typeof reasonsForVote)[number];

const slipOf = ({ baseline, endsOn }: PlanItem): number =>
  baseline?.endsOn && endsOn ? daysBetween(baseline.endsOn, endsOn) : 0;

/** Why the by-law wants an adopted schedule, as it was revised since, before the council again; empty when it does not. */
export const votesNeeded = (rule: ScheduleRule | null, items: readonly PlanItem[], removed: readonly BaselineItem[]): ReasonForVote[] => {
  if (rule === null) return [];
  const { scope, weights, budget, slipDays } = rule.revisionNeedsVote;
  const isAny = (test: (item: PlanItem) => boolean): boolean => items.some(test);
  const found: Record<ReasonForVote, boolean> = {
    SCOPE: scope && (removed.length > 0 || isAny(({ baseline }) => baseline === null)),
    WEIGHT: weights && isAny(({ baseline, weight }) => baseline !== null && baseline.weight !== weight),
    BUDGET: budget && isAny((item) => item.baseline !== null && item.baseline.budget !== item.budget),
    SLIP: slipDays !== null && isAny((item) => slipOf(item) > slipDays),
  };
  return reasonsForVote.filter((reason) => found[reason]);
};
