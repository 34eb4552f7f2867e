import type { Outline } from './outline.ts';
import type { PlanItem } from './plan-item.ts';

/** What every group of parts adds up to. It is the meaning of «percent», no rule that a by-law could change. */
export const whole = 100;

type Weighed = Pick<PlanItem, 'id' | 'parentId' | 'kind' | 'weight'>;

/** The parts of an item that carry weight; milestones without any only mark a day. */
export const weighedParts = <Item extends Weighed>(outline: Outline<Item>, id: string | null): readonly Item[] =>
  outline.partsOf(id).filter(({ kind, weight }) => kind !== 'MILESTONE' || weight > 0);

/** Whether its progress is that of its parts, and no one reports it. */
export const isSummed = (outline: Outline<Weighed>, id: string): boolean => weighedParts(outline, id).length > 0;

export interface WeightFault {
  /** Whose parts they are; null for those of the whole. */
  readonly parentId: string | null;
  readonly weights: readonly number[];
  readonly sum: number;
}

/** The groups of parts whose weights do not add up, in the order of reading. */
export const findWeightFaults = (outline: Outline<Weighed>): WeightFault[] =>
  [null, ...outline.items.map(({ id }) => id)].flatMap((parentId) => {
    const weights = weighedParts(outline, parentId).map(({ weight }) => weight);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.length > 0 && sum !== whole ? [{ parentId, weights, sum }] : [];
  });
