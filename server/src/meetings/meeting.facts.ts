import type { MeetingRule } from '../councils/index.ts';
import type { Viewer } from '../kernel/viewer.ts';
import type { AgendaItemState, MeetingMode, MeetingState } from './meeting.enums.ts';

export type State = keyof typeof MeetingState;

/** What the rules know of a meeting and of who asks. Plain values: the read road and the commands both have them. */
export interface MeetingFacts {
  readonly viewer: Viewer | null;
  readonly state: State;
  readonly councilId: string;
  /** Whether the viewer's office is invited, or has sat for a seat. */
  readonly isInvited: boolean;
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
  readonly callRule: MeetingRule | null;
  readonly itemCount: number;
  readonly pendingCount: number;
  readonly currentItemState: keyof typeof AgendaItemState | null;
  /** Votes on its items that are being taken. */
  readonly openVotes: number;
  /** Invitees that hold a voting seat. */
  readonly votingCount: number;
}
