import type { Outline } from './outline.ts';
import type { PlanItem } from './plan-item.ts';

export interface Span {
  readonly startsOn: string;
  readonly endsOn: string;
}

interface Dated {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

const joined = (spans: readonly (Span | null)[]): Span | null => {
  const present = spans.filter((span) => span !== null);
  const [first] = present;
  if (!first) return null;
  return present.reduce((all, { startsOn, endsOn }) => ({
    startsOn: startsOn < all.startsOn ? startsOn : all.startsOn,
    endsOn: endsOn > all.endsOn ? endsOn : all.endsOn,
  }), first);
};

/** The days of every item: its own, or from the first to the last day of what it holds. */
export const spansOf = (outline: Outline<PlanItem>, own: (item: PlanItem) => Dated | null | undefined): ReadonlyMap<string | null, Span> => {
  const spans = new Map<string | null, Span>();
  const spanOf = (id: string | null): Span | null => {
    const item = id === null ? undefined : outline.byId.get(id);
    const days = item && own(item);
    const mine = days?.startsOn && days.endsOn ? { startsOn: days.startsOn, endsOn: days.endsOn } : null;
    const parts = outline.partsOf(id).map((part) => spanOf(part.id));
    const span = mine ?? joined(parts);
    if (span) spans.set(id, span);
    return span;
  };
  spanOf(null);
  return spans;
};
