import { OptionalProps } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import { Invitee } from './invitee.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { MeetingPart, meetingSecurity } from './meeting-guard.ts';

/** One stay. A correction is a new row that replaces the old one; nothing is overwritten but the time of leaving, once. */
@ObjectType({ implements: Node, description: 'From when to when somebody was at a meeting (حضور).' })
@Entity({ tableName: 'attendance', ...meetingSecurity })
@Index({ properties: ['invitee', 'arrivedAt'] })
@Index({ properties: ['meeting'] })
export class Attendance extends MeetingPart {
  [OptionalProps]?: 'isCalled' | 'leaderOfficeIds' | 'invitedOfficeIds' | 'isOnline';

  @ManyToOne({ entity: () => Meeting })
  meeting!: Meeting;

  @Field(() => Invitee, { description: 'Whose seat or place.' })
  @ManyToOne({ entity: () => Invitee })
  invitee!: Invitee;

  @Field(() => DateTime, { description: 'When they arrived (ورود).' })
  @Property({ type: 'timestamptz' })
  arrivedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When they left; null while they are there (خروج).' })
  @Property({ type: 'timestamptz', nullable: true })
  leftAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether they attend through the link (برخط).' })
  @Property({ type: 'boolean' })
  isOnline = false;

  @Field(() => Office, { nullable: true, description: 'The office that sits for the seat; null when it sits itself (جانشین).' })
  @ManyToOne({ entity: () => Office, nullable: true })
  substitute?: Office | null;

  @Field(() => String, { nullable: true, description: 'Name of who sits there, for a guest from outside or a place that was not named (نام).' })
  @Property({ type: 'text', nullable: true })
  name?: string | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  @Property({ type: 'timestamptz' })
  recordedAt!: Date;

  @Field(() => Person, { description: 'Who recorded it.' })
  @ManyToOne({ entity: () => Person })
  recordedBy!: Person;

  @Field(() => Office, { description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office })
  recordedByOffice!: Office;

  @Field(() => Attendance, { nullable: true, description: 'The record that this one corrects (اصلاحِ).' })
  @ManyToOne({ entity: () => Attendance, nullable: true })
  corrects?: Attendance | null;

  @Field(() => String, { nullable: true, description: 'Why it was corrected (دلیل اصلاح).' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When a correction took its place; null of what counts.' })
  @Property({ type: 'timestamptz', nullable: true })
  replacedAt?: Date | null;
}
