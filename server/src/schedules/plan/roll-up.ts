import { daysBetween } from '../../kernel/jalali/civil-date.ts';
import { add, fraction, type Fraction, times } from './fraction.ts';
import type { Outline } from './outline.ts';
import type { PlanItem } from './plan-item.ts';
import { weighedParts } from './weights.ts';

type Measure = (item: PlanItem) => Fraction;

/** Each part counts as much as its weight; while the weights do not add up to 100, as much as its share of their sum. */
const rolledUp = (outline: Outline<PlanItem>, measure: Measure): ReadonlyMap<string | null, Fraction> => {
  const known = new Map<string | null, Fraction>();
  const valueOf = (id: string | null): Fraction => {
    const parts = weighedParts(outline, id);
    const sum = parts.reduce((total, { weight }) => total + weight, 0);
    const item = id === null ? undefined : outline.byId.get(id);
    const value = sum > 0 ? sumOf(parts, sum) : item ? measure(item) : fraction(0);
    known.set(id, value);
    return value;
  };
  const sumOf = (parts: readonly PlanItem[], sum: number): Fraction =>
    parts.reduce((total, part) => add(total, times(valueOf(part.id), part.weight, sum)), fraction(0));
  valueOf(null);
  // What hangs under no weight at all, such as a milestone that only marks a day, has its own value.
  for (const { id } of outline.items) if (!known.has(id)) valueOf(id);
  return known;
};

/** Percent that is done, of every item and (under null) of the whole; exact. */
export const progressOf = (outline: Outline<PlanItem>): ReadonlyMap<string | null, Fraction> =>
  rolledUp(outline, ({ progress }) => fraction(progress));

/** Of an item that is to run evenly from its first to its last day, the percent that should be done at the end of a day. */
const evenly = (startsOn: string | null, endsOn: string | null, day: string): Fraction => {
  if (startsOn === null || endsOn === null || day < startsOn) return fraction(0);
  if (day >= endsOn) return fraction(100);
  return fraction(100 * (daysBetween(startsOn, day) + 1), daysBetween(startsOn, endsOn) + 1);
};

/** Percent that should be done at the end of a day by the adopted dates; by the planned ones where nothing was adopted. */
export const expectedOf = (outline: Outline<PlanItem>, day: string): ReadonlyMap<string | null, Fraction> =>
  rolledUp(outline, ({ baseline, startsOn, endsOn }) => evenly((baseline ?? { startsOn }).startsOn, (baseline ?? { endsOn }).endsOn, day));

export interface ProgressStep {
  readonly item: PlanItem;
  readonly weight: number;
  readonly progress: Fraction;
  /** What it adds to the whole: weight × progress ÷ sum of the weights. */
  readonly adds: Fraction;
}

/** How the progress of an item (of the whole, under null) comes about: one step for each part that carries weight. */
export const stepsOf = (outline: Outline<PlanItem>, progress: ReadonlyMap<string | null, Fraction>, id: string | null): ProgressStep[] => {
  const parts = weighedParts(outline, id);
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  return parts.map((item) => {
    const own = progress.get(item.id) ?? fraction(0);
    return { item, weight: item.weight, progress: own, adds: sum > 0 ? times(own, item.weight, sum) : fraction(0) };
  });
};
