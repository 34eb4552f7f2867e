import { fromJalali } from '../kernel/jalali/jalali-calendar.ts';
import type { Unmet } from '../kernel/refusal.ts';
import { hasPower, sitsIn, type Viewer } from '../kernel/viewer.ts';
import { describeWeights, unmet } from './schedule.refusals.ts';
import { outlineOf } from './plan/outline.ts';
import { hasOwnDates, type PlanItem } from './plan/plan-item.ts';
import { findWeightFaults, isSummed } from './plan/weights.ts';
import type { ScheduleFacts } from './schedule.facts.ts';

/** Who plans for a council: the secretariat, its members and the offices that draft; nobody through a delegation. */
export const mayPlan = (viewer: Viewer | null, councilId: string): boolean =>
  viewer !== null && !viewer.isDelegate && (hasPower(viewer, 'SECRETARIAT') || hasPower(viewer, 'DRAFT') || sitsIn(viewer, councilId));

export const mayPreside = ({ viewer }: Pick<ScheduleFacts, 'viewer'>): boolean => hasPower(viewer, 'SECRETARIAT');

/** Who reports on an item: the office that answers for it, and the secretariat. */
export const mayReport = (viewer: Viewer | null, ownerOfficeId: string | null): boolean =>
  viewer !== null && !viewer.isDelegate && (hasPower(viewer, 'SECRETARIAT') || ownerOfficeId === viewer.officeId);

/** More than this is not told; the person begins with these. */
const mostTold = 10;

const titles = (items: readonly PlanItem[]): string => items.slice(0, 3).map(({ title }) => `«${title}»`).join('، ');

const lacking = (code: 'DATES_MISSING' | 'OWNER_MISSING' | 'BRANCH_EMPTY', items: readonly PlanItem[]): Unmet[] =>
  items.length === 0 ? [] : [unmet(code, { count: items.length, titles: titles(items) })];

/** What keeps a schedule from being put before its council. */
export const proposeUnmet = ({ items }: Pick<ScheduleFacts, 'items'>): Unmet[] => {
  if (items.length === 0) return [unmet('PLAN_EMPTY')];
  const outline = outlineOf(items);
  const leaves = items.filter(({ kind }) => hasOwnDates(kind));
  return [
    ...findWeightFaults(outline).slice(0, mostTold).map((fault) => describeWeights(fault, outline)),
    ...lacking('DATES_MISSING', leaves.filter(({ startsOn, endsOn }) => startsOn === null || endsOn === null)),
    ...lacking('OWNER_MISSING', leaves.filter(({ kind, ownerOfficeId }) => kind === 'ACTIVITY' && ownerOfficeId === null)),
    ...lacking('BRANCH_EMPTY', items.filter(({ id, kind }) => !hasOwnDates(kind) && !isSummed(outline, id))),
  ];
};

export const closeUnmet = ({ today, jalaliYear }: Pick<ScheduleFacts, 'today' | 'jalaliYear'>): Unmet[] =>
  today < fromJalali({ year: jalaliYear + 1, month: 1, day: 1 }) ? [unmet('YEAR_NOT_OVER', { year: jalaliYear })] : [];
