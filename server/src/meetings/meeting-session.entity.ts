import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import { Meeting } from './meeting.entity.ts';
import { MeetingPart, meetingSecurity } from './meeting-guard.ts';

@ObjectType({ implements: Node, description: 'From when to when a meeting was in session (نوبت برگزاری).' })
@Entity({ tableName: 'meeting_session', ...meetingSecurity })
@Unique({ properties: ['meeting', 'number'] })
export class MeetingSession extends MeetingPart {
  @ManyToOne({ entity: () => Meeting })
  meeting!: Meeting;

  @Field(() => Int, { description: 'Which session of the meeting, from 1.' })
  @Property({ type: 'int' })
  number!: number;

  @Field(() => DateTime, { description: 'When it was opened or resumed (گشایش).' })
  @Property({ type: 'timestamptz' })
  openedAt!: Date;

  @Field(() => Person, { description: 'Who opened it.' })
  @ManyToOne({ entity: () => Person })
  openedBy!: Person;

  @Field(() => Office, { description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office })
  openedByOffice!: Office;

  @Field(() => DateTime, { nullable: true, description: 'When it was suspended or closed; null while it lasts (پایان).' })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was suspended (دلیل توقف).' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;
}
