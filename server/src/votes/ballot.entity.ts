import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Seat } from '../councils/index.ts';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import { Vote } from './vote.entity.ts';
import { ballotSecurity, VoteGuard } from './vote-guard.ts';
import { VoteChoice } from './vote.enums.ts';

/** What one seat said, by name or in writing. One stands per seat; what was changed or withdrawn stays on record. */
@ObjectType({ implements: Node, description: 'What a seat said in a vote that is not secret (رأی کرسی).' })
@Entity({ tableName: 'ballot', ...ballotSecurity })
@Index({
  name: 'ballot_of_seat',
  expression: 'create unique index "ballot_of_seat" on "ballot" ("vote_id", "seat_id") where "withdrawn_at" is null',
})
export class Ballot extends VoteGuard {
  [OptionalProps]?: 'readerCouncilIds' | 'readerOfficeIds';

  @Field(() => Vote, { description: 'The vote.' })
  @ManyToOne({ entity: () => Vote, index: true })
  vote!: Vote;

  /** What the vote is about, so that whoever reads that has its ballots at hand. */
  @Property({ type: 'uuid', nullable: true, index: true })
  subjectId?: string | null;

  @Field(() => Seat, { description: 'The seat (کرسی).' })
  @ManyToOne({ entity: () => Seat })
  seat!: Seat;

  @Field(() => Office, { description: 'The office that cast it.' })
  @ManyToOne({ entity: () => Office })
  office!: Office;

  @Field(() => Person, { description: 'Who spoke for the office.' })
  @ManyToOne({ entity: () => Person })
  person!: Person;

  @Field(() => VoteChoice, { description: 'What was said.' })
  @Enum({ items: () => VoteChoice })
  choice!: VoteChoice;

  @Field(() => String, { nullable: true, description: 'Why (دلیل).' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  /** What was spoken of, part by part, see `VoteSubject.hashes`; null where the subject has no parts. */
  @Property({ type: 'jsonb', nullable: true })
  hashes?: Record<string, string> | null;

  @Field(() => DateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  castAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the seat withdrew or changed it; null while it stands.' })
  @Property({ type: 'timestamptz', nullable: true })
  withdrawnAt?: Date | null;
}
