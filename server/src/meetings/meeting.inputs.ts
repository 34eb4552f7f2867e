import { Field, ID, InputType, Int } from 'type-graphql';
import { CivilDate } from '../kernel/scalars.ts';
import { MeetingMode } from './meeting.enums.ts';

const key = 'Chosen by the caller, 8 to 100 ASCII characters; sending the same again makes nothing twice (کلید یکتایی).';
const revision = "The `revision` that the caller saw; another's change since is refused with STALE_REVISION.";

@InputType({ description: 'A day of a meeting (روز جلسه).' })
export class MeetingDayInput {
  @Field(() => CivilDate, { nullable: true, description: 'The day; or give `jalaliDate`.' })
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'The day as people type it, e.g. 1405/12/29, in any digits.' })
  jalaliDate?: string | null;

  @Field(() => String, { description: 'When it begins, on the clock of Tehran, e.g. 09:30 (ساعت آغاز).' })
  startTime!: string;

  @Field(() => String, { description: 'When it is to end, on the clock of Tehran (ساعت پایان).' })
  endTime!: string;
}

@InputType({ description: 'To plan a meeting (برنامه‌ریزی جلسه).' })
export class PlanMeetingInput {
  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The council that meets.' })
  councilId!: string;

  @Field(() => String, { description: 'Title, at most 200 characters.' })
  title!: string;

  @Field(() => [MeetingDayInput], { description: 'Its days, at least one, at most 14.' })
  days!: MeetingDayInput[];

  @Field(() => MeetingMode, { defaultValue: MeetingMode.PLACE, description: 'How people attend.' })
  mode!: MeetingMode;

  @Field(() => String, { nullable: true, description: 'Where it is held, at most 300 characters.' })
  place?: string | null;

  @Field(() => ID, { nullable: true, description: 'The province that hosts it.' })
  hostProvinceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Address for those who attend online, https.' })
  link?: string | null;
}

@InputType({ description: 'To change what was planned; what is absent stays, null empties (بازنگری جلسه).' })
export class ReviseMeetingInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => Int, { description: revision })
  expectedRevision!: number;

  @Field(() => String, { nullable: true, description: 'Title.' })
  title?: string | null;

  @Field(() => [MeetingDayInput], { nullable: true, description: 'All its days; once it was called they stay as they are.' })
  days?: MeetingDayInput[] | null;

  @Field(() => MeetingMode, { nullable: true, description: 'How people attend.' })
  mode?: MeetingMode | null;

  @Field(() => String, { nullable: true, description: 'Where it is held.' })
  place?: string | null;

  @Field(() => ID, { nullable: true, description: 'The province that hosts it.' })
  hostProvinceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Address for those who attend online, https.' })
  link?: string | null;
}

@InputType({ description: 'An item for the agenda (بند تازهٔ دستور جلسه).' })
export class AddAgendaItemInput {
  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => String, { nullable: true, description: 'Title, at most 300 characters; absent when it is bound to an object, whose title it shows.' })
  title?: string | null;

  @Field(() => ID, { nullable: true, description: 'What it is about, e.g. a directive.' })
  objectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The item of an earlier meeting that it goes on with, one of `carriedOverItems` of the council: it takes title, object and note from there.' })
  carriedFromId?: string | null;

  @Field(() => String, { nullable: true, description: 'Note for the invitees, at most 2,000 characters; of a bound item only those who may see the object read it.' })
  note?: string | null;

  @Field(() => Int, { defaultValue: 0, description: 'Minutes planned for it, 0 to 1440, without those of its parts.' })
  minutes!: number;

  @Field(() => Int, { defaultValue: 1, description: 'On which day of the meeting, from 1.' })
  dayNumber!: number;

  @Field(() => ID, { nullable: true, description: 'The office that presents it.' })
  presenterId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The item that it is a part of; absent at the top.' })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The item of the same parent that it comes after; at the end when absent.' })
  afterId?: string | null;
}

@InputType({ description: 'To move an item within the agenda, with its parts (جابه‌جایی بند).' })
export class MoveAgendaItemInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => Int, { description: "The item's `revision` that the caller saw." })
  expectedRevision!: number;

  @Field(() => ID, { nullable: true, description: 'Its parent from now on; absent for the top.' })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The item of that parent that it comes after; first when absent.' })
  afterId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its day from now on; the parts go with it.' })
  dayNumber?: number | null;
}

@InputType({ description: 'To change an item of the agenda; what is absent stays (بازنگری بند).' })
export class ReviseAgendaItemInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => Int, { description: "The item's `revision` that the caller saw." })
  expectedRevision!: number;

  @Field(() => String, { nullable: true, description: 'Title of an item that is bound to nothing.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Note; null removes it.' })
  note?: string | null;

  @Field(() => Int, { nullable: true, description: 'Minutes planned for it.' })
  minutes?: number | null;

  @Field(() => ID, { nullable: true, description: 'The office that presents it; null for nobody.' })
  presenterId?: string | null;
}

@InputType({ description: 'An item of an agenda.' })
export class AgendaItemInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;
}

@InputType({ description: 'To invite a guest, by office or by name (دعوت مهمان).' })
export class InviteGuestInput {
  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => ID, { nullable: true, description: 'The office that is invited.' })
  officeId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name and post of somebody from outside, at most 200 characters.' })
  name?: string | null;
}

@InputType({ description: 'To expect somebody who is not named yet (دعوت‌شدهٔ نامشخص).' })
export class InviteUnspecifiedInput {
  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => String, { description: 'Who is expected, at most 200 characters.' })
  label!: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many, 1 to 50.' })
  count!: number;
}

@InputType({ description: 'Somebody who is invited.' })
export class InviteeInput {
  @Field(() => ID, { description: 'The invitee.' })
  inviteeId!: string;
}

@InputType({ description: 'To call the invitees (دعوت به جلسه).' })
export class CallMeetingInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => Int, { description: revision })
  expectedRevision!: number;

  @Field(() => String, { nullable: true, description: 'Why the notice is shorter than the by-law asks; needed then, at most 1,000 characters.' })
  shortNoticeReason?: string | null;
}

@InputType({ description: 'To call a meeting off (لغو جلسه).' })
export class CancelMeetingInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => String, { description: 'Why, at most 1,000 characters.' })
  reason!: string;
}
