import type { Viewer } from '../kernel/viewer.ts';
import type { DecisionState } from './decision.enums.ts';

export type State = keyof typeof DecisionState;

/** What the rules know of a decision and of who asks. */
export interface DecisionFacts {
  readonly viewer: Viewer | null;
  readonly state: State;
  readonly leaderOfficeIds: readonly string[];
  readonly ownerId: string | null;
  /** Whether it waits for an event that has not come. */
  readonly waitsForEvent: boolean;
}
