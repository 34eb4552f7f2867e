import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Council } from '../councils/index.ts';
import { Node } from '../kernel/node.ts';
import { CivilDate, DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import { planSecurity } from './plan-guard.ts';
import { ScheduleBaseline } from './schedule-baseline.entity.ts';
import { ScheduleState } from './schedule.enums.ts';

@ObjectType({ implements: Node, description: "A council's schedule of one Jalali year (برنامهٔ زمان‌بندی سالانه)." })
@Entity({ tableName: 'annual_schedule', ...planSecurity })
@Unique({ properties: ['council', 'jalaliYear'] })
export class AnnualSchedule extends Node {
  [OptionalProps]?: 'state' | 'revision' | 'planRevision' | 'progress' | 'isSample' | 'isOpen';

  @Field(() => Council, { description: 'The council whose schedule it is (شورا).' })
  @ManyToOne({ entity: () => Council })
  council!: Council;

  @Field(() => Int, { description: 'Jalali year, e.g. 1394 (سال).' })
  @Property({ type: 'int', index: true })
  jalaliYear!: number;

  @Field(() => String, { description: 'Title in Persian, by year and council (عنوان).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => ScheduleState, { description: 'Where it stands (وضعیت).' })
  @Enum({ items: () => ScheduleState, index: true })
  state: ScheduleState = ScheduleState.DRAFT;

  @Field(() => Int, { description: 'Grows with each change of its state; send it as `expectedRevision`.' })
  @Property({ type: 'int' })
  revision = 1;

  @Field(() => Int, { description: 'Grows with each change of an item, a link or a progress.' })
  @Property({ type: 'int' })
  planRevision = 1;

  /** Hundredths of a percent, rounded; kept for lists, while a page computes it exactly. */
  @Property({ type: 'int' })
  progress = 0;

  /** What was adopted last; null before the first adoption. */
  @Field(() => ScheduleBaseline, { nullable: true, description: 'What the council adopted last; null before (خط مبنا).' })
  @ManyToOne({ entity: () => ScheduleBaseline, nullable: true })
  baseline?: ScheduleBaseline | null;

  @Field(() => Person, { description: 'Who began it (آغازگر).' })
  @ManyToOne({ entity: () => Person })
  createdBy!: Person;

  @Field(() => Office, { description: 'The office in whose name it was begun.' })
  @ManyToOne({ entity: () => Office })
  createdByOffice!: Office;

  @Field(() => DateTime, { description: 'When it was begun.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it or anything in it last changed.' })
  @Property({ type: 'timestamptz', index: true })
  changedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was last put before the council; null while it never was (زمان پیشنهاد).' })
  @Property({ type: 'timestamptz', nullable: true })
  proposedAt?: Date | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day on which it was closed; null before.' })
  @Property({ type: 'date', nullable: true })
  closedOn?: string | null;

  @Field(() => Boolean, { description: 'Whether its dates, weights and amounts are made up («نمونه»).' })
  @Property({ type: 'boolean' })
  isSample = false;

  /** See GuardedPlan. */
  @Property({ type: 'boolean' })
  isOpen = false;
}
