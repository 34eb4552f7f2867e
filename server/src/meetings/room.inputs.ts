import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from '../kernel/scalars.ts';
import { VoteMethod } from '../votes/index.ts';

const key = 'Chosen by the caller, 8 to 100 ASCII characters; sending the same again does nothing twice, so that what was done without a connection can be sent later (کلید یکتایی).';
const attendanceRevision = "The invitee's `attendanceRevision` that the caller saw; another's record since is refused with STALE_REVISION and both values in `details`.";

@InputType({ description: 'A meeting to open, resume or close.' })
export class MeetingInput {
  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
}

@InputType({ description: 'To suspend a meeting, for a break or until the next day (توقف جلسه).' })
export class SuspendMeetingInput extends MeetingInput {
  @Field(() => String, { nullable: true, description: 'Why, at most 1,000 characters.' })
  reason?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether everybody leaves, as at the end of a day: then all who were there have left, and arrivals are recorded anew.' })
  everybodyLeaves!: boolean;
}

@InputType({ description: 'An item that is taken up or finished.' })
export class ItemInput {
  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The item.' })
  itemId!: string;
}

@InputType({ description: 'To leave an item, with what is unfinished of its parts, to a later meeting (موکول کردن بند).' })
export class CarryOverItemInput extends ItemInput {
  @Field(() => ID, { nullable: true, description: 'The later meeting; the next one of the council when absent. Without one the item waits.' })
  toMeetingId?: string | null;
}

@InputType({ description: 'Somebody arrived (ثبت ورود).' })
export class RecordArrivalInput {
  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Who, of those who are invited.' })
  inviteeId!: string;

  @Field(() => Int, { description: attendanceRevision })
  expectedRevision!: number;

  @Field(() => DateTime, { nullable: true, description: 'When; now when absent.' })
  at?: Date | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether through the link (برخط).' })
  isOnline!: boolean;

  @Field(() => ID, { nullable: true, description: 'The office that sits for the seat (جانشین).' })
  substituteId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who sits there, for a guest from outside or a place that was not named; at most 200 characters.' })
  name?: string | null;
}

@InputType({ description: 'Somebody left (ثبت خروج).' })
export class RecordDepartureInput {
  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Who.' })
  inviteeId!: string;

  @Field(() => Int, { description: attendanceRevision })
  expectedRevision!: number;

  @Field(() => DateTime, { nullable: true, description: 'When; now when absent.' })
  at?: Date | null;
}

@InputType({ description: 'To correct a record of attendance; the earlier one is kept (اصلاح حضور).' })
export class CorrectAttendanceInput {
  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The record.' })
  attendanceId!: string;

  @Field(() => Int, { description: attendanceRevision })
  expectedRevision!: number;

  @Field(() => String, { description: 'Why, at most 1,000 characters.' })
  reason!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether they were not there at all: the record is taken back, and what follows is not asked.' })
  wasAbsent!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When they arrived; as recorded when absent.' })
  arrivedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When they left; as recorded when absent, null while they are there.' })
  leftAt?: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether through the link; as recorded when absent.' })
  isOnline?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The office that sat for the seat; as recorded when absent, null for the seat itself.' })
  substituteId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who sat there; as recorded when absent.' })
  name?: string | null;
}

@InputType({ description: 'To keep out of the decision on an item (خودداری از تصمیم).' })
export class RecuseInput extends ItemInput {
  @Field(() => ID, { nullable: true, description: "The seat's invitee; the viewer's own when absent. For another only who leads." })
  inviteeId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, at most 1,000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'To get on the list of speakers (درخواست نوبت).' })
export class AskToSpeakInput extends ItemInput {
  @Field(() => ID, { nullable: true, description: "Who wants to speak; the viewer's own invitation when absent. For another only who leads." })
  inviteeId?: string | null;
}

@InputType({ description: 'Somebody on the list of speakers.' })
export class SpeakerInput {
  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Who, as on the list.' })
  speakerId!: string;
}

@InputType({ description: 'To give somebody the floor (دادن نوبت).' })
export class GiveTheFloorInput extends SpeakerInput {
  @Field(() => Int, { nullable: true, description: 'Minutes, 1 to 120; no limit when absent.' })
  minutes?: number | null;
}

@InputType({ description: 'To put a motion to the vote at a meeting (رأی‌گیری در جلسه).' })
export class OpenMeetingVoteInput extends ItemInput {
  @Field(() => String, { description: 'What is put to the vote, at most 2,000 characters (پیشنهاد).' })
  motion!: string;

  @Field(() => VoteMethod, { description: 'HANDS, NAMED or SECRET (شیوه).' })
  method!: VoteMethod;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether the vote decides on what the item is about, e.g. confirms the directive; false for a motion of its own.' })
  decidesOnObject!: boolean;
}
