import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { CivilDate, DateTime } from '../kernel/scalars.ts';
import { Meeting } from './meeting.entity.ts';
import { MeetingPart, meetingSecurity } from './meeting-guard.ts';

@ObjectType({ implements: Node, description: 'A day of a meeting with its times (روز جلسه).' })
@Entity({ tableName: 'meeting_day', ...meetingSecurity })
@Unique({ properties: ['meeting', 'number'] })
export class MeetingDay extends MeetingPart {
  @ManyToOne({ entity: () => Meeting })
  meeting!: Meeting;

  @Field(() => Int, { description: 'Which day of the meeting, from 1.' })
  @Property({ type: 'int' })
  number!: number;

  @Field(() => CivilDate, { description: 'The day (تاریخ).' })
  @Property({ type: 'date', index: true })
  date!: string;

  @Field(() => DateTime, { description: 'When it begins (آغاز).' })
  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'When it is to end (پایان).' })
  @Property({ type: 'timestamptz' })
  endsAt!: Date;

  /** Month and day in Jalali, by which the register of holidays is asked: PostgreSQL knows no Jalali months. */
  @Property({ type: 'int' })
  jalaliMonth!: number;

  @Property({ type: 'int' })
  jalaliDay!: number;
}
