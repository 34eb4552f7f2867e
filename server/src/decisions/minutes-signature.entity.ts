import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { SeatCapacity } from '../councils/index.ts';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Meeting, MeetingPart, memberSecurity } from '../meetings/index.ts';
import { Office, Person } from '../people/index.ts';

@ObjectType({ implements: Node, description: 'A signature under minutes: an act in this system, over the hash of their content (امضای صورت‌جلسه).' })
@Entity({ tableName: 'minutes_signature', ...memberSecurity })
@Index({ properties: ['meeting'] })
@Index({
  name: 'minutes_signature_standing',
  expression: 'create unique index "minutes_signature_standing" on "minutes_signature" ("meeting_id", "capacity") where "returned_at" is null',
})
export class MinutesSignature extends MeetingPart {
  [OptionalProps]?: 'isCalled' | 'leaderOfficeIds' | 'invitedOfficeIds';

  @ManyToOne({ entity: () => Meeting })
  meeting!: Meeting;

  @Field(() => SeatCapacity, { description: 'As what: CHAIR or SECRETARY.' })
  @Enum({ items: () => SeatCapacity })
  capacity!: SeatCapacity;

  @Field(() => String, { description: 'sha256 of what was signed, hex.' })
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

  @Field(() => DateTime, { nullable: true, description: 'When the minutes were returned, so that it no longer stands; null while it does.' })
  @Property({ type: 'timestamptz', nullable: true })
  returnedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why they were returned (دلیل بازگشت).' })
  @Property({ type: 'text', nullable: true })
  returnReason?: string | null;
}
