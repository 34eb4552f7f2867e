import { OptionalProps } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Meeting, MeetingPart, memberSecurity } from '../meetings/index.ts';
import { Office, Person } from '../people/index.ts';

@ObjectType({ implements: Node, description: 'What was added to signed minutes, e.g. a correction (الحاقیهٔ صورت‌جلسه).' })
@Entity({ tableName: 'minutes_addendum', ...memberSecurity })
@Unique({ properties: ['meeting', 'number'] })
export class MinutesAddendum extends MeetingPart {
  [OptionalProps]?: 'isCalled' | 'leaderOfficeIds' | 'invitedOfficeIds';

  @ManyToOne({ entity: () => Meeting })
  meeting!: Meeting;

  @Field(() => Int, { description: 'Number, from 1.' })
  @Property({ type: 'int' })
  number!: number;

  @Field(() => String, { description: 'Text (متن).' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => String, { description: 'sha256 over the hash of the minutes, the addenda before it and this text, hex (چکیده).' })
  @Property({ type: 'text' })
  contentHash!: string;

  @Field(() => DateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => Person, { description: 'Who.' })
  @ManyToOne({ entity: () => Person })
  by!: Person;

  @Field(() => Office, { description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office })
  byOffice!: Office;
}
