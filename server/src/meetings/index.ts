import type { Module } from '../kernel/module.ts';
import { declareSubject } from '../kernel/subject.ts';
import { AgendaItemFields } from './agenda-item.fields.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { Invitee } from './invitee.entity.ts';
import { MeetingDay } from './meeting-day.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { MeetingFields } from './meeting.fields.ts';
import { CouncilMeetings, MeetingQueries } from './meeting.queries.ts';
import { MeetingResolver } from './meeting.resolver.ts';
import { MeetingSubscription } from './meeting.subscription.ts';
import { meetingWorkflow } from './meeting.workflow.ts';
import { WorkItemMeeting } from './work-item.fields.ts';

export { addAgendaItem } from './commands/add-agenda-item.ts';
export { callMeeting } from './commands/call-meeting.ts';
export { inviteGuest } from './commands/invite-guest.ts';
export { inviteUnspecified } from './commands/invite-unspecified.ts';
export { planMeeting } from './commands/plan-meeting.ts';
export { MeetingMode, MeetingState } from './meeting.enums.ts';
export { AgendaItem, Invitee, Meeting, MeetingDay };

declareSubject({ type: 'Meeting', table: 'meeting', title: 'title' });

export const meetingsModule: Module = {
  name: 'meetings',
  entities: [Meeting, MeetingDay, AgendaItem, Invitee],
  resolvers: [MeetingQueries, CouncilMeetings, MeetingFields, AgendaItemFields, WorkItemMeeting, MeetingResolver, MeetingSubscription],
  workflows: [meetingWorkflow],
};
