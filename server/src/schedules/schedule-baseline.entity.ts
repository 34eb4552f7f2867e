import { Entity, Enum, ManyToOne, PrimaryKey, Property, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { appendOnly, me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate, DateTime } from '../kernel/scalars.ts';
import { ItemKind } from './schedule.enums.ts';

/** Adopted, so open to everybody; written by the deciding vote, never by a person, and never changed. */
const adopted = rowSecurity([me.signedIn], []);

/** A schedule as a council adopted it. Later revisions are measured against it. */
@ObjectType({ implements: Node, description: 'A schedule as the council adopted it, frozen (خط مبنا).' })
@Entity({ tableName: 'schedule_baseline', ...adopted })
@Unique({ properties: ['scheduleId', 'number'] })
@Trigger(appendOnly)
export class ScheduleBaseline extends Node {
  /** Plain, for the schedule points here. */
  @Property({ type: 'uuid' })
  scheduleId!: string;

  @Field(() => Int, { description: 'Number of the baseline of this schedule, from 1.' })
  @Property({ type: 'int' })
  number!: number;

  @Field(() => CivilDate, { description: 'Day of the adoption, in Tehran (تاریخ تصویب).' })
  @Property({ type: 'date' })
  adoptedOn!: string;

  @Field(() => DateTime, { description: 'When it was frozen.' })
  @Property({ type: 'timestamptz' })
  frozenAt!: Date;

  /** The vote that adopted it; without a foreign key, for votes are another module's. */
  @Property({ type: 'uuid', nullable: true })
  voteId?: string | null;
}

/** What a baseline holds of one item. */
@Entity({ tableName: 'baseline_item', ...adopted })
@Trigger(appendOnly)
export class BaselineItem {
  @ManyToOne({ entity: () => ScheduleBaseline, primary: true })
  baseline!: ScheduleBaseline;

  @PrimaryKey({ type: 'uuid' })
  itemId!: string;

  @Enum({ items: () => ItemKind })
  kind!: ItemKind;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'int' })
  weight!: number;

  @Property({ type: 'date', nullable: true })
  startsOn?: string | null;

  @Property({ type: 'date', nullable: true })
  endsOn?: string | null;

  @Property({ type: 'decimal', precision: 24, scale: 0, nullable: true })
  budget?: string | null;

  @Property({ type: 'uuid', nullable: true })
  ownerOfficeId?: string | null;
}
