import { availableActs, type Available, type Workflow } from '../kernel/workflow.ts';
import type { MeetingFacts, State } from './meeting.facts.ts';
import { arrivalUnmet, callUnmet, dayUnmet, isInRoom, leads, voteUnmet } from './meeting.policy.ts';

/** Each act is named as its mutation. */
export type MeetingAct =
  | 'reviseMeeting'
  | 'addAgendaItem'
  | 'moveAgendaItem'
  | 'reviseAgendaItem'
  | 'removeAgendaItem'
  | 'inviteGuest'
  | 'inviteUnspecified'
  | 'removeInvitee'
  | 'callMeeting'
  | 'cancelMeeting'
  | 'openMeeting'
  | 'suspendMeeting'
  | 'resumeMeeting'
  | 'closeMeeting'
  | 'recordArrival'
  | 'recordDeparture'
  | 'correctAttendance'
  | 'giveTheFloor'
  | 'endTurn';

const beforeIt: readonly State[] = ['DRAFT', 'CALLED'];
/** Until it is over the agenda and the guests may still change; what was changed after the call is told to all. */
const untilOver: readonly State[] = ['DRAFT', 'CALLED', 'OPEN', 'SUSPENDED'];

/** People come before the session begins. */
const inTheRoom: readonly State[] = ['CALLED', 'OPEN', 'SUSPENDED'];

const nothing = () => [];

/** DRAFT → CALLED → OPEN ↔ SUSPENDED → CLOSED → MINUTES_DRAFTED → CONFIRMED, or CANCELLED before it is opened. */
export const meetingWorkflow: Workflow<State, MeetingAct, MeetingFacts> = {
  reviseMeeting: { from: beforeIt, mayEver: leads, unmet: nothing },
  addAgendaItem: { from: untilOver, mayEver: leads, unmet: nothing },
  moveAgendaItem: { from: untilOver, mayEver: leads, unmet: nothing },
  reviseAgendaItem: { from: untilOver, mayEver: leads, unmet: nothing },
  removeAgendaItem: { from: untilOver, mayEver: leads, unmet: nothing },
  inviteGuest: { from: untilOver, mayEver: leads, unmet: nothing },
  inviteUnspecified: { from: untilOver, mayEver: leads, unmet: nothing },
  removeInvitee: { from: beforeIt, mayEver: leads, unmet: nothing },
  callMeeting: { from: ['DRAFT'], mayEver: leads, unmet: callUnmet },
  cancelMeeting: { from: beforeIt, mayEver: leads, unmet: nothing },
  openMeeting: { from: ['CALLED'], mayEver: leads, unmet: dayUnmet },
  suspendMeeting: { from: ['OPEN'], mayEver: leads, unmet: voteUnmet },
  resumeMeeting: { from: ['SUSPENDED'], mayEver: leads, unmet: nothing },
  closeMeeting: { from: ['OPEN', 'SUSPENDED'], mayEver: leads, unmet: voteUnmet },
  recordArrival: { from: inTheRoom, mayEver: leads, unmet: arrivalUnmet },
  recordDeparture: { from: inTheRoom, mayEver: leads, unmet: nothing },
  correctAttendance: { from: [...inTheRoom, 'CLOSED'], mayEver: leads, unmet: nothing },
  giveTheFloor: { from: ['OPEN'], mayEver: leads, unmet: nothing },
  endTurn: { from: ['OPEN', 'SUSPENDED'], mayEver: isInRoom, unmet: nothing },
};

export const actsOf = (facts: MeetingFacts): Available<MeetingAct>[] => availableActs(meetingWorkflow, facts.state, facts);
