/** What stands in a schedule. The order is that of the levels: a kind stands only under one of a higher level. */
export const itemKinds = ['APPROACH', 'GOAL', 'PROGRAMME', 'ACTIVITY', 'MILESTONE'] as const;
export type ItemKind = (typeof itemKinds)[number];

export const linkKinds = ['FINISH_TO_START', 'START_TO_START', 'FINISH_TO_FINISH'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** What was frozen of an item when a council adopted the schedule. */
export interface BaselineOf {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly weight: number;
  readonly budget: string | null;
  readonly ownerOfficeId: string | null;
}

/** An item as the rules know it; plain values, in the order of reading. Dates are civil dates, ISO. */
export interface PlanItem {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: ItemKind;
  readonly title: string;
  /** Share of its parent in whole percent; that of a milestone may be 0: then it only marks a day. */
  readonly weight: number;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Whole percent that was last reported; that of an item with weighted parts is computed and this one unused. */
  readonly progress: number;
  /** The day on which it was reported done; null before. */
  readonly doneOn: string | null;
  readonly ownerOfficeId: string | null;
  /** Whole rials as a decimal string. */
  readonly budget: string | null;
  readonly baseline: BaselineOf | null;
}

export interface PlanLink {
  readonly id: string;
  readonly predecessorId: string;
  readonly successorId: string;
  readonly kind: LinkKind;
  /** Days between the two, 0 when one follows at once; negative when they may overlap. */
  readonly lagDays: number;
}

/** Activities and milestones have dates of their own; what stands above them spans what it holds. */
export const hasOwnDates = (kind: ItemKind): boolean => kind === 'ACTIVITY' || kind === 'MILESTONE';

export const mayStandUnder = (kind: ItemKind, parent: ItemKind | null): boolean =>
  parent === null ? kind === 'APPROACH' : itemKinds.indexOf(kind) > itemKinds.indexOf(parent);
