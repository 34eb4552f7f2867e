import type { Viewer } from '../kernel/viewer.ts';
import type { AgendaItemState, MeetingMode, MeetingState } from './meeting.enums.ts';

export type State = keyof typeof MeetingState;

/** What a by-law says of how a council meets. Absent where a version was adopted before meetings were known. */
export interface CallRule {
  /** Whole days between the call and the first day. */
  readonly noticeDays: number;
  /** Whether less is allowed, with a reason. */
  readonly mayShortenNotice: boolean;
}

/** What the rules know of a meeting and of who asks. Plain values: the read road and the commands both have them. */
export interface MeetingFacts {
  readonly viewer: Viewer | null;
  readonly state: State;
  readonly councilId: string;
  readonly leaderOfficeIds: readonly string[];
  readonly mode: keyof typeof MeetingMode;
  readonly hasPlace: boolean;
  readonly hasLink: boolean;
  readonly firstOn: string;
  /** Whether one of its days is today, in Tehran. */
  readonly isOnToday: boolean;
  /** Whole days from today to the first day. */
  readonly daysToFirst: number;
  readonly hasByLaw: boolean;
  readonly callRule: CallRule | null;
  readonly itemCount: number;
  readonly pendingCount: number;
  readonly currentItemState: keyof typeof AgendaItemState | null;
  /** Invitees that hold a voting seat. */
  readonly votingCount: number;
}
