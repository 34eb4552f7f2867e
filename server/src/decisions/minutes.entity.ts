import { OptionalProps } from '@mikro-orm/core';
import { Entity, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Meeting, MeetingPart, memberSecurity } from '../meetings/index.ts';
import { Office, Person } from '../people/index.ts';

/** Facts and narrative as one canonical text, whose hash is signed. It is drawn up by rule, so that every signer has the same. */
@ObjectType({ implements: Node, description: 'Minutes of a meeting, drawn up from its facts (صورت‌جلسه).' })
@Entity({ tableName: 'minutes', ...memberSecurity })
export class Minutes extends MeetingPart {
  [OptionalProps]?: 'isCalled' | 'leaderOfficeIds' | 'invitedOfficeIds' | 'revision';

  @Field(() => Meeting, { description: 'The meeting.' })
  @OneToOne({ entity: () => Meeting, owner: true })
  meeting!: Meeting;

  /** Canonical JSON; told to those who lead, for it names what others may not see. */
  @Property({ type: 'text' })
  content!: string;

  @Field(() => String, { description: 'sha256 of the content, hex: what is signed; send it with `signMinutes` (چکیده).' })
  @Property({ type: 'text' })
  contentHash!: string;

  @Field(() => Int, { description: 'Grows whenever the content changes.' })
  @Property({ type: 'int' })
  revision = 1;

  @Field(() => DateTime, { description: 'When they were drawn up (زمان تنظیم).' })
  @Property({ type: 'timestamptz' })
  draftedAt!: Date;

  @Field(() => Person, { description: 'Who drew them up.' })
  @ManyToOne({ entity: () => Person })
  draftedBy!: Person;

  @Field(() => Office, { description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office })
  draftedByOffice!: Office;

  @Field(() => DateTime, { nullable: true, description: 'When the second signature was given; from then on nothing in them changes (زمان قطعی شدن).' })
  @Property({ type: 'timestamptz', nullable: true })
  signedAt?: Date | null;
}
