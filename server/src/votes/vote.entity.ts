import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { ByLaw, type VoteRule } from '../councils/index.ts';
import { Node } from '../kernel/node.ts';
import { CivilDate, DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import type { Counts, QuorumSnapshot } from './vote.facts.ts';
import { VoteGuard, voteSecurity } from './vote-guard.ts';
import { VoteLapse, VoteMethod, VoteState } from './vote.enums.ts';

/** Rule, seats and quorum are frozen when it opens: a by-law or an appointment of later changes nothing in it. */
@ObjectType({ implements: Node, description: 'A vote of a council on one motion (رأی‌گیری).' })
@Entity({ tableName: 'vote', ...voteSecurity })
@Index({
  name: 'vote_current',
  expression: 'create unique index "vote_current" on "vote" ("subject_id") where "is_current" and "subject_id" is not null',
})
@Index({ name: 'vote_of_council', expression: 'create index "vote_of_council" on "vote" ("council_id", "opened_at", "id")' })
export class Vote extends VoteGuard {
  [OptionalProps]?: 'state' | 'isCurrent' | 'round' | 'readerCouncilIds' | 'readerOfficeIds' | 'receipts';

  @Field(() => String, { description: 'What is put to the vote, in one or a few sentences (پیشنهاد).' })
  @Property({ type: 'text' })
  motion!: string;

  @Field(() => Int, { description: 'Which vote on this matter it is, from 1 (نوبت رأی‌گیری).' })
  @Property({ type: 'int' })
  round = 1;

  @Field(() => VoteMethod, { description: 'How it is taken (شیوه).' })
  @Enum({ items: () => VoteMethod })
  method!: VoteMethod;

  @Field(() => VoteState, { description: 'Where it stands (وضعیت).' })
  @Enum({ items: () => VoteState })
  state: VoteState = VoteState.OPEN;

  @Field(() => VoteLapse, { nullable: true, description: 'Why it has no result; null unless it lapsed.' })
  @Enum({ items: () => VoteLapse, nullable: true })
  lapse?: VoteLapse | null;

  @Field(() => ByLaw, { description: 'The version of the by-law that its rule was taken from (آیین کار).' })
  @ManyToOne({ entity: () => ByLaw })
  byLaw!: ByLaw;

  @Property({ type: 'jsonb' })
  rule!: VoteRule;

  /** Null in writing, where nobody is present. */
  @Property({ type: 'jsonb', nullable: true })
  quorum?: QuorumSnapshot | null;

  @Field(() => String, { nullable: true, description: 'Type of what it decides on, e.g. Directive; null for a motion of its own.' })
  @Property({ type: 'text', nullable: true })
  subjectType?: string | null;

  /** Without a foreign key, for it points to tables of modules above; shown as `subjectId`. */
  @Property({ type: 'uuid', nullable: true, index: true })
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'Type of the occasion on which it was taken, e.g. AgendaItem; null in writing.' })
  @Property({ type: 'text', nullable: true })
  occasionType?: string | null;

  /** Like `subjectId`. */
  @Property({ type: 'uuid', nullable: true, index: true })
  occasionId?: string | null;

  /** The last vote on its subject; earlier, withdrawn and corrected ones are history. */
  @Field(() => Boolean, { description: 'Whether it is the one that counts; false once repeated, corrected, withdrawn or overtaken.' })
  @Property({ type: 'boolean' })
  isCurrent = true;

  @Field(() => CivilDate, { nullable: true, description: 'Last day of a written consent; it ends at the end of that day in Tehran (مهلت).' })
  @Property({ type: 'date', nullable: true })
  deadlineOn?: string | null;

  @Field(() => DateTime, { description: 'When it was opened; of a correction, when it was recorded.' })
  @Property({ type: 'timestamptz' })
  openedAt!: Date;

  @Field(() => Person, { description: 'Who opened it.' })
  @ManyToOne({ entity: () => Person })
  openedBy!: Person;

  @Field(() => Office, { description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office })
  openedByOffice!: Office;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it is open.' })
  @Property({ type: 'timestamptz', nullable: true })
  closedAt?: Date | null;

  /** Recorded hands while it is open; how it came out once it is closed. */
  @Property({ type: 'jsonb', nullable: true })
  counts?: Counts | null;

  /** Of hands and secret ballots: what the subject was when the vote ended, see `VoteSubject.hashes`. */
  @Property({ type: 'jsonb', nullable: true })
  hashes?: Record<string, string> | null;

  /** sha256 of the receipts of secret ballots, in their own order, which tells nothing. */
  @Property({ type: 'string[]', columnType: 'text[]' })
  receipts: string[] = [];

  @Field(() => String, { nullable: true, description: 'Why the motion was withdrawn or the count corrected (دلیل).' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @Field(() => Vote, { nullable: true, description: 'The earlier vote that this one repeats (تکرارِ).' })
  @ManyToOne({ entity: () => Vote, nullable: true, index: true })
  repeats?: Vote | null;

  @Field(() => Vote, { nullable: true, description: 'The vote whose count this record corrects (اصلاحِ).' })
  @ManyToOne({ entity: () => Vote, nullable: true, index: true })
  corrects?: Vote | null;
}
