import { Field, ObjectType } from 'type-graphql';
import { Attendance } from './attendance.entity.ts';
import { Invitee } from './invitee.entity.ts';
import { AgendaItemPayload, MeetingPayload } from './meeting.payloads.ts';
import { Vote } from '../votes/index.ts';
import { Recusal } from './recusal.entity.ts';
import { Speaker } from './speaker.entity.ts';

@ObjectType({ description: 'What became of somebody’s attendance.' })
export class AttendancePayload extends MeetingPayload {
  @Field(() => Invitee, { nullable: true, description: 'Who; null when refused.' })
  invitee?: Invitee | null;

  @Field(() => Attendance, { nullable: true, description: 'The record; null when refused or taken back.' })
  attendance?: Attendance | null;
}

@ObjectType({ description: 'What became of a place on the list of speakers.' })
export class SpeakerPayload extends AgendaItemPayload {
  @Field(() => Speaker, { nullable: true, description: 'The place; null when refused.' })
  speaker?: Speaker | null;
}

@ObjectType({ description: 'What became of a recusal.' })
export class RecusalPayload extends AgendaItemPayload {
  @Field(() => Recusal, { nullable: true, description: 'The recusal; null when refused.' })
  recusal?: Recusal | null;
}

@ObjectType({ description: 'What became of a vote at a meeting.' })
export class MeetingVotePayload extends AgendaItemPayload {
  @Field(() => Vote, { nullable: true, description: 'The vote; null when refused.' })
  vote?: Vote | null;
}
