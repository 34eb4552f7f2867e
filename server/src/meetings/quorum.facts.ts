import type { QuorumRule } from '../councils/index.ts';
import type { SeatInRoom } from './quorum.ts';

/** What the sum is made of: who holds which seat and is there, and what the by-law asks. */
export interface RoomFacts {
  readonly roll: readonly SeatInRoom[];
  /** Null where the by-law does not say when a meeting may decide. */
  readonly rule: QuorumRule | null;
}
