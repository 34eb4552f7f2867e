import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Council } from '../councils/index.ts';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate, DateTime } from '../kernel/scalars.ts';
import { AgendaItem, Meeting } from '../meetings/index.ts';
import { Office, Person } from '../people/index.ts';
import { Vote } from '../votes/index.ts';
import { DecisionKind, DecisionState } from './decision.enums.ts';

const keepers = [me.has('SECRETARIAT'), `leader_office_ids && array[${me.office}]`, `owner_id = ${me.office}`];

/** Numbered without a gap per council and Jalali year; nothing of it is deleted. */
@ObjectType({ implements: Node, description: 'A decision of a council, followed until it is carried out (مصوبه).' })
@Entity({ tableName: 'decision', ...rowSecurity([me.has('MONITOR'), `council_id = any(${me.councils})`, ...keepers], keepers) })
@Unique({ properties: ['council', 'year', 'number'] })
@Index({ properties: ['openDueOn', 'id'] })
@Index({ properties: ['owner'] })
@Index({ properties: ['objectId'] })
export class Decision extends Node {
  [OptionalProps]?: 'state' | 'revision' | 'isSample';

  @Field(() => Council, { description: 'The council that decided (شورا).' })
  @ManyToOne({ entity: () => Council })
  council!: Council;

  @Field(() => Int, { description: 'Jalali year of its number (سال).' })
  @Property({ type: 'int' })
  year!: number;

  @Field(() => Int, { description: 'Number in the council and the year, without a gap (شماره).' })
  @Property({ type: 'int' })
  number!: number;

  @Field(() => DecisionKind, { description: 'Its kind (نوع).' })
  @Enum({ items: () => DecisionKind })
  kind!: DecisionKind;

  @Field(() => String, { description: 'What was decided (متن مصوبه).' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => DecisionState, { description: 'How far it was carried out (وضعیت).' })
  @Enum({ items: () => DecisionState })
  state: DecisionState = DecisionState.OPEN;

  @Field(() => Office, { nullable: true, description: 'The office that carries it out; without one it is never done (مسئول اجرا).' })
  @ManyToOne({ entity: () => Office, nullable: true })
  owner?: Office | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day; of a decision that waits for an event, null until the event (مهلت).' })
  @Property({ type: 'date', nullable: true })
  dueOn?: string | null;

  /** The same while it is not done: so the register shows what is overdue first. */
  @Property({ type: 'date', nullable: true })
  openDueOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days after the event (روز پس از رویداد).' })
  @Property({ type: 'int', nullable: true })
  dueDays?: number | null;

  @Field(() => String, { nullable: true, description: 'The event from which the days are counted, e.g. the end of the training (رویداد).' })
  @Property({ type: 'text', nullable: true })
  dueEvent?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The day on which the event came (تاریخ رویداد).' })
  @Property({ type: 'date', nullable: true })
  eventOn?: string | null;

  @Field(() => Meeting, { nullable: true, description: 'The meeting at which it was taken, as far as the viewer may see it (جلسه).' })
  @ManyToOne({ entity: () => Meeting, nullable: true, index: true })
  meeting?: Meeting | null;

  @Field(() => AgendaItem, { nullable: true, description: 'The item on which it was taken (بند دستور).' })
  @ManyToOne({ entity: () => AgendaItem, nullable: true, index: true })
  item?: AgendaItem | null;

  @Field(() => Vote, { nullable: true, description: 'The vote by which it was taken; null when without one (رأی‌گیری).' })
  @ManyToOne({ entity: () => Vote, nullable: true, index: true })
  vote?: Vote | null;

  @Property({ type: 'text', nullable: true })
  objectType?: string | null;

  /** Without a foreign key, for it points to tables of other modules. */
  @Property({ type: 'uuid', nullable: true })
  objectId?: string | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  @Property({ type: 'timestamptz' })
  recordedAt!: Date;

  @Field(() => Person, { description: 'Who recorded it.' })
  @ManyToOne({ entity: () => Person })
  recordedBy!: Person;

  @Field(() => String, { nullable: true, description: 'What shows that it was carried out (مستند اجرا).' })
  @Property({ type: 'text', nullable: true })
  evidence?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was done or revoked (پایان).' })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  @Field(() => Int, { description: 'Grows with each change; send it as `expectedRevision`.' })
  @Property({ type: 'int' })
  revision = 1;

  @Field(() => Boolean, { description: 'Whether it is made up («نمونه»).' })
  @Property({ type: 'boolean' })
  isSample = false;

  /** Offices of the council's chair and secretary when it was recorded. */
  @Property({ type: 'string[]', columnType: 'uuid[]' })
  leaderOfficeIds!: string[];

  /** Text and number, normalised for search. */
  @Property({ type: 'text' })
  searchKey!: string;
}
