import type { Viewer } from '../kernel/viewer.ts';
import type { RoomFacts } from './quorum.facts.ts';
import type { AgendaItemState } from './meeting.enums.ts';
import type { State } from './meeting.facts.ts';

export type ItemState = keyof typeof AgendaItemState;

/** What the rules know of an item of an agenda and of who asks. */
export interface ItemFacts {
  readonly viewer: Viewer | null;
  readonly state: ItemState;
  readonly meetingState: State;
  readonly leaderOfficeIds: readonly string[];
  /** Whether the viewer's office is invited, or sits for a seat now. */
  readonly isInvited: boolean;
  /** Whether it holds a voting seat, or sits for one now. */
  readonly votes: boolean;
  /** Whether it is on the list of speakers, waiting or speaking. */
  readonly asksToSpeak: boolean;
  readonly isRecused: boolean;
  /** Votes on the item that are being taken. */
  readonly openVotes: number;
  readonly room: RoomFacts;
}
