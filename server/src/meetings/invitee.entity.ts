import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Seat, SeatCapacity } from '../councils/index.ts';
import { Node } from '../kernel/node.ts';
import { Office } from '../people/index.ts';
import { Meeting } from './meeting.entity.ts';
import { InviteeKind } from './meeting.enums.ts';
import { MeetingPart, meetingSecurity } from './meeting-guard.ts';

/** Seats are those of the first day, taken anew with each change of the plan and frozen when the meeting is called. */
@ObjectType({ implements: Node, description: 'Who is invited to a meeting (دعوت‌شده).' })
@Entity({ tableName: 'invitee', ...meetingSecurity })
@Index({ properties: ['meeting', 'sortKey'] })
@Index({ properties: ['office'] })
export class Invitee extends MeetingPart {
  [OptionalProps]?: 'isCalled' | 'leaderOfficeIds' | 'invitedOfficeIds' | 'attendanceRevision';

  @Field(() => Meeting, { description: 'The meeting.' })
  @ManyToOne({ entity: () => Meeting })
  meeting!: Meeting;

  @Field(() => InviteeKind, { description: 'As what.' })
  @Enum({ items: () => InviteeKind })
  kind!: InviteeKind;

  @Field(() => Seat, { nullable: true, description: 'The seat; null for who has none (کرسی).' })
  @ManyToOne({ entity: () => Seat, nullable: true })
  seat?: Seat | null;

  @Field(() => SeatCapacity, { nullable: true, description: 'Capacity of the seat when they were called; null for who has none.' })
  @Enum({ items: () => SeatCapacity, nullable: true })
  capacity?: SeatCapacity | null;

  @Field(() => Office, { nullable: true, description: 'The office; null for a guest from outside and for who is not named yet (سمت).' })
  @ManyToOne({ entity: () => Office, nullable: true })
  office?: Office | null;

  @Field(() => String, { nullable: true, description: 'Name of a guest from outside, or a description of who is not named yet (عنوان).' })
  @Property({ type: 'text', nullable: true })
  label?: string | null;

  @Field(() => Int, { description: 'Grows with each record of their attendance; send it as `expectedRevision`, so that two who record at once see it.' })
  @Property({ type: 'int' })
  attendanceRevision = 0;

  /** Capacity first, then Persian order. */
  @Property({ type: 'text', collation: 'C' })
  sortKey!: string;

  /** No longer invited; kept for the record and shown nowhere. */
  @Property({ type: 'timestamptz', nullable: true })
  removedAt?: Date | null;
}
