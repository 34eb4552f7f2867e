import type { ScheduleRule } from '../councils/index.ts';
import type { Viewer } from '../kernel/viewer.ts';
import type { BaselineItem } from './plan/deviation.ts';
import type { PlanItem, PlanLink } from './plan/plan-item.ts';
import type { ScheduleState } from './schedule.enums.ts';

export type State = keyof typeof ScheduleState;

/** An item as the rules and the board need it. */
export interface StoredItem extends PlanItem {
  readonly description: string;
  readonly approachId: string | null;
  readonly approachCode: string | null;
  readonly ownerTitle: string | null;
  readonly ownerTitleEn: string | null;
  readonly provinceIds: readonly string[];
  readonly budgetLine: string | null;
  readonly budgetUnit: string;
  readonly rank: string;
  readonly revision: number;
  readonly reports: number;
}

/** What the rules know of a schedule: plain values, which the read road and the commands both have. */
export interface ScheduleFacts {
  readonly viewer: Viewer | null;
  readonly state: State;
  readonly councilId: string;
  readonly jalaliYear: number;
  readonly hasBaseline: boolean;
  /** Whether the council is voting on it now, as far as the viewer may know. */
  readonly hasOpenVote: boolean;
  /** The day in Tehran for which all is worked out; of a closed schedule the day on which it was closed. */
  readonly today: string;
  /** What the council's by-law of today says of revisions; null when it says nothing. */
  readonly rule: ScheduleRule | null;
  /** What stands in it, in the order of reading. */
  readonly items: readonly StoredItem[];
  readonly links: readonly PlanLink[];
  /** What stands in the baseline and not in the schedule any more. */
  readonly removed: readonly BaselineItem[];
}

export type ToldFacts = Omit<ScheduleFacts, 'viewer'>;
