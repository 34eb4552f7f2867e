import type { Module } from '../kernel/module.ts';
import { declareSubject } from '../kernel/subject.ts';
import { AgendaItemFields } from './agenda-item.fields.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { itemWorkflow } from './agenda-item.workflow.ts';
import { Attendance } from './attendance.entity.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import { CalendarFeedQueries, CalendarFeedResolver } from './calendar-feed.resolver.ts';
import { Invitee } from './invitee.entity.ts';
import { MeetingSession } from './meeting-session.entity.ts';
import { MeetingDay } from './meeting-day.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { MeetingFields } from './meeting.fields.ts';
import { CouncilMeetings, MeetingQueries } from './meeting.queries.ts';
import { MeetingResolver } from './meeting.resolver.ts';
import { MeetingSubscription } from './meeting.subscription.ts';
import { meetingWorkflow } from './meeting.workflow.ts';
import { MeetingPrints } from './print.fields.ts';
import { Recusal } from './recusal.entity.ts';
import { AgendaItemRoom, CouncilRoom, InviteeFields, MeetingRoom } from './room.fields.ts';
import { RoomResolver } from './room.resolver.ts';
import { Speaker } from './speaker.entity.ts';
import './take-votes.ts';
import { AgendaItemVotes, MeetingVote, VoteAgendaItem } from './vote.fields.ts';
import { WorkItemMeeting } from './work-item.fields.ts';

export { addAgendaItem } from './commands/add-agenda-item.ts';
export { callMeeting } from './commands/call-meeting.ts';
export { inviteGuest } from './commands/invite-guest.ts';
export { inviteUnspecified } from './commands/invite-unspecified.ts';
export { openMeeting } from './commands/open-meeting.ts';
export { openMeetingVote } from './commands/open-meeting-vote.ts';
export { closeMeeting } from './commands/close-meeting.ts';
export { planMeeting } from './commands/plan-meeting.ts';
export { MeetingMode, MeetingState } from './meeting.enums.ts';
export { AgendaItem, Attendance, Invitee, Meeting, MeetingDay, MeetingSession, Recusal, Speaker };

export { calendarFeedRoutes } from './calendar-feed.routes.ts';
export { MeetingPart, memberSecurity } from './meeting-guard.ts';
export { mayLead } from './meeting.policy.ts';
export { guardByMeeting, guardOf } from './planning/copy-guard.ts';
export { findItem, findMeeting } from './planning/find-meeting.ts';
export { findOffice } from './planning/load-agenda.ts';
export { leadersOf, seatsOn } from './planning/invite-seats.ts';
export { meetingTopic, tell } from './planning/tell.ts';

declareSubject({ type: 'Meeting', table: 'meeting', title: 'title' });

export const meetingsModule: Module = {
  name: 'meetings',
  entities: [Meeting, MeetingDay, AgendaItem, Invitee, MeetingSession, Attendance, Speaker, Recusal, CalendarFeed],
  resolvers: [
    MeetingQueries, CouncilMeetings, MeetingFields, AgendaItemFields, MeetingRoom, InviteeFields, AgendaItemRoom, CouncilRoom, AgendaItemVotes, MeetingVote, VoteAgendaItem, WorkItemMeeting,
    MeetingPrints, CalendarFeedQueries, CalendarFeedResolver, MeetingResolver, RoomResolver, MeetingSubscription,
  ],
  workflows: [meetingWorkflow, itemWorkflow],
};
