import { Resolver } from 'type-graphql';
import { Verb } from '../kernel/write/verb.ts';
import { askToSpeak } from './commands/ask-to-speak.ts';
import { carryOverItem } from './commands/carry-over-item.ts';
import { closeMeeting } from './commands/close-meeting.ts';
import { correctAttendance } from './commands/correct-attendance.ts';
import { endTurn } from './commands/end-turn.ts';
import { finishItem } from './commands/finish-item.ts';
import { giveTheFloor } from './commands/give-the-floor.ts';
import { openMeetingVote } from './commands/open-meeting-vote.ts';
import { openMeeting } from './commands/open-meeting.ts';
import { recordArrival } from './commands/record-arrival.ts';
import { recordDeparture } from './commands/record-departure.ts';
import { recuse } from './commands/recuse.ts';
import { resumeMeeting } from './commands/resume-meeting.ts';
import { suspendMeeting } from './commands/suspend-meeting.ts';
import { takeUpItem } from './commands/take-up-item.ts';
import { AgendaItemPayload, MeetingPayload } from './meeting.payloads.ts';
import {
  AskToSpeakInput, CarryOverItemInput, CorrectAttendanceInput, GiveTheFloorInput, ItemInput, MeetingInput, OpenMeetingVoteInput, RecordArrivalInput,
  RecordDepartureInput, RecuseInput, SpeakerInput, SuspendMeetingInput,
} from './room.inputs.ts';
import { AttendancePayload, MeetingVotePayload, RecusalPayload, SpeakerPayload } from './room.payloads.ts';

/** What is done while a meeting is held. */
@Resolver()
export class RoomResolver {
  @Verb(openMeeting, { input: MeetingInput, payload: MeetingPayload, description: 'Opens a meeting on one of its days, with or without a quorum (گشایش جلسه).' })
  openMeeting!: never;

  @Verb(suspendMeeting, { input: SuspendMeetingInput, payload: MeetingPayload, description: 'Suspends a meeting for a break, or until its next day (توقف جلسه).' })
  suspendMeeting!: never;

  @Verb(resumeMeeting, { input: MeetingInput, payload: MeetingPayload, description: 'Goes on with a meeting that was suspended (ادامهٔ جلسه).' })
  resumeMeeting!: never;

  @Verb(closeMeeting, {
    input: MeetingInput,
    payload: MeetingPayload,
    description: 'Closes a meeting; unfinished items go to the next one, linked both ways (پایان جلسه).',
  })
  closeMeeting!: never;

  @Verb(takeUpItem, { input: ItemInput, payload: AgendaItemPayload, description: 'Takes up an item; its clock runs (طرح بند).' })
  takeUpItem!: never;

  @Verb(finishItem, { input: ItemInput, payload: AgendaItemPayload, description: 'Finishes the item that is being debated (پایان بند).' })
  finishItem!: never;

  @Verb(carryOverItem, {
    input: CarryOverItemInput,
    payload: AgendaItemPayload,
    description: 'Leaves an item, with what is unfinished of its parts, to a later meeting (موکول کردن بند).',
  })
  carryOverItem!: never;

  @Verb(recordArrival, {
    input: RecordArrivalInput,
    payload: AttendancePayload,
    description: 'Records that somebody arrived: the seat itself, its substitute, in the room or through the link (ثبت ورود).',
  })
  recordArrival!: never;

  @Verb(recordDeparture, { input: RecordDepartureInput, payload: AttendancePayload, description: 'Records that somebody left (ثبت خروج).' })
  recordDeparture!: never;

  @Verb(correctAttendance, {
    input: CorrectAttendanceInput,
    payload: AttendancePayload,
    description: 'Corrects a record of attendance, or takes it back, with a reason; the earlier one is kept (اصلاح حضور).',
  })
  correctAttendance!: never;

  @Verb(recuse, {
    input: RecuseInput,
    payload: RecusalPayload,
    description: 'A seat keeps out of the decision on an item; its own, or by who leads for another (خودداری از تصمیم).',
  })
  recuse!: never;

  @Verb(askToSpeak, { input: AskToSpeakInput, payload: SpeakerPayload, description: 'Puts somebody on the list of speakers of an item (درخواست نوبت).' })
  askToSpeak!: never;

  @Verb(giveTheFloor, { input: GiveTheFloorInput, payload: SpeakerPayload, description: 'Gives somebody on the list the floor; whoever had it has spoken (دادن نوبت).' })
  giveTheFloor!: never;

  @Verb(endTurn, { input: SpeakerInput, payload: SpeakerPayload, description: 'Ends a turn, or takes a request to speak back (پایان نوبت).' })
  endTurn!: never;

  @Verb(openMeetingVote, {
    input: OpenMeetingVoteInput,
    payload: MeetingVotePayload,
    description: 'Puts a motion to the vote of those who are there; seats and quorum are frozen as they are (رأی‌گیری در جلسه).',
  })
  openMeetingVote!: never;
}
