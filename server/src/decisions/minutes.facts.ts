import type { MeetingState } from '../meetings/index.ts';
import type { Viewer } from '../kernel/viewer.ts';

export type SignerCapacity = 'CHAIR' | 'SECRETARY';

/** What the rules know of the minutes of a meeting and of who asks. */
export interface MinutesFacts {
  readonly viewer: Viewer | null;
  readonly state: keyof typeof MeetingState;
  readonly leaderOfficeIds: readonly string[];
  /** Capacities in which the viewer's office sits at this meeting and which sign. */
  readonly mySeats: readonly SignerCapacity[];
  /** Capacities whose signatures stand. */
  readonly signed: readonly SignerCapacity[];
}
