import { Resolver } from 'type-graphql';
import { Verb } from '../kernel/write/verb.ts';
import { addAgendaItem } from './commands/add-agenda-item.ts';
import { callMeeting } from './commands/call-meeting.ts';
import { cancelMeeting } from './commands/cancel-meeting.ts';
import { inviteGuest } from './commands/invite-guest.ts';
import { inviteUnspecified } from './commands/invite-unspecified.ts';
import { moveAgendaItem } from './commands/move-agenda-item.ts';
import { planMeeting } from './commands/plan-meeting.ts';
import { removeAgendaItem } from './commands/remove-agenda-item.ts';
import { removeInvitee } from './commands/remove-invitee.ts';
import { reviseAgendaItem } from './commands/revise-agenda-item.ts';
import { reviseMeeting } from './commands/revise-meeting.ts';
import {
  AddAgendaItemInput, AgendaItemInput, CallMeetingInput, CancelMeetingInput, InviteeInput, InviteGuestInput, InviteUnspecifiedInput,
  MoveAgendaItemInput, PlanMeetingInput, ReviseAgendaItemInput, ReviseMeetingInput,
} from './meeting.inputs.ts';
import { AgendaItemPayload, InviteesPayload, MeetingPayload } from './meeting.payloads.ts';

@Resolver()
export class MeetingResolver {
  @Verb(planMeeting, {
    input: PlanMeetingInput,
    payload: MeetingPayload,
    description: 'Plans a meeting of a council; for its chair, its secretary and the secretariat (برنامه‌ریزی جلسه).',
  })
  planMeeting!: never;

  @Verb(reviseMeeting, {
    input: ReviseMeetingInput,
    payload: MeetingPayload,
    description: 'Changes what was planned; the days only until the call (بازنگری جلسه).',
  })
  reviseMeeting!: never;

  @Verb(callMeeting, {
    input: CallMeetingInput,
    payload: MeetingPayload,
    description: 'Numbers the meeting and calls its invitees; read `callWarnings` first (دعوت به جلسه).',
  })
  callMeeting!: never;

  @Verb(cancelMeeting, {
    input: CancelMeetingInput,
    payload: MeetingPayload,
    description: 'Calls a meeting off, with a reason, before it was opened (لغو جلسه).',
  })
  cancelMeeting!: never;

  @Verb(addAgendaItem, {
    input: AddAgendaItemInput,
    payload: AgendaItemPayload,
    description: 'Adds an item to the agenda, with a title or about an object (افزودن بند).',
  })
  addAgendaItem!: never;

  @Verb(moveAgendaItem, {
    input: MoveAgendaItemInput,
    payload: AgendaItemPayload,
    description: 'Moves an item with its parts; labels are counted anew (جابه‌جایی بند).',
  })
  moveAgendaItem!: never;

  @Verb(reviseAgendaItem, {
    input: ReviseAgendaItemInput,
    payload: AgendaItemPayload,
    description: 'Changes title, note, minutes or presenter of an item (بازنگری بند).',
  })
  reviseAgendaItem!: never;

  @Verb(removeAgendaItem, {
    input: AgendaItemInput,
    payload: MeetingPayload,
    description: 'Takes an item off the agenda that was not taken up (حذف بند).',
  })
  removeAgendaItem!: never;

  @Verb(inviteGuest, {
    input: InviteGuestInput,
    payload: InviteesPayload,
    description: 'Invites an office or somebody from outside beside the members (دعوت مهمان).',
  })
  inviteGuest!: never;

  @Verb(inviteUnspecified, {
    input: InviteUnspecifiedInput,
    payload: InviteesPayload,
    description: 'Keeps places for people who are not named yet (دعوت‌شدهٔ نامشخص).',
  })
  inviteUnspecified!: never;

  @Verb(removeInvitee, {
    input: InviteeInput,
    payload: MeetingPayload,
    description: 'Takes back the invitation of a guest or of an unnamed place (حذف دعوت).',
  })
  removeInvitee!: never;
}
