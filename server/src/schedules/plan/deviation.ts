import { daysBetween } from '../../kernel/jalali/civil-date.ts';
import type { Forecast } from './forecast.ts';
import { hasOwnDates, type BaselineOf, type ItemKind, type PlanItem } from './plan-item.ts';

export const deviationKinds = ['ADDED', 'REMOVED', 'CHANGED'] as const;

/** What the baseline holds of an item that stands in it. */
export interface BaselineItem extends BaselineOf {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
}

/** How an item differs from what the council adopted. */
export interface Deviation {
  readonly itemId: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly change: (typeof deviationKinds)[number];
  /** Days by which it is expected to begin and to end later than adopted; negative when earlier. */
  readonly startDays: number;
  readonly endDays: number;
  readonly baseline: BaselineOf | null;
  readonly weight: number | null;
  readonly budget: string | null;
  readonly isOwnerChanged: boolean;
}

const unmoved = { startDays: 0, endDays: 0 };

const moved = (item: PlanItem, forecast: Forecast | undefined): { startDays: number; endDays: number } => {
  const { baseline } = item;
  if (!baseline?.startsOn || !baseline.endsOn || !forecast) return unmoved;
  return { startDays: daysBetween(baseline.startsOn, forecast.startsOn), endDays: daysBetween(baseline.endsOn, forecast.endsOn) };
};

const changed = (item: PlanItem, forecast: Forecast | undefined): Deviation | null => {
  const { id: itemId, kind, title, weight, budget, baseline } = item;
  if (baseline === null) return { itemId, kind, title, change: 'ADDED', ...unmoved, baseline, weight, budget, isOwnerChanged: false };
  const isOwnerChanged = baseline.ownerOfficeId !== item.ownerOfficeId;
  const days = moved(item, forecast);
  const isSame = days.startDays === 0 && days.endDays === 0 && baseline.weight === weight && baseline.budget === budget && !isOwnerChanged;
  return isSame ? null : { itemId, kind, title, change: 'CHANGED', ...days, baseline, weight, budget, isOwnerChanged };
};

/** What differs from the adopted schedule: what ends latest first, then what was added, removed or given other weights. */
export const deviationsOf = (
  items: readonly PlanItem[],
  removed: readonly BaselineItem[],
  forecast: ReadonlyMap<string, Forecast>,
): Deviation[] => {
  const standing = items.flatMap((item) => changed(item, hasOwnDates(item.kind) ? forecast.get(item.id) : undefined) ?? []);
  const gone = removed.map(({ id, kind, title, ...baseline }): Deviation => ({
    itemId: id, kind, title, change: 'REMOVED', ...unmoved, baseline, weight: null, budget: null, isOwnerChanged: false,
  }));
  return [...standing, ...gone].sort((a, b) => b.endDays - a.endDays);
};
