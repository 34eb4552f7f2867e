import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import { AnnualSchedule } from './annual-schedule.entity.ts';
import { GuardedPlan, planSecurity } from './plan-guard.ts';
import { ScheduleItem } from './schedule-item.entity.ts';
import { ItemChange } from './schedule.enums.ts';

/** The fields that a change changed, as they were and as they are. */
export type ChangedFields = Readonly<Record<string, unknown>>;

/** What was done to an item, by whom and, after adoption, why. Nothing here is ever changed. */
@ObjectType({ implements: Node, description: 'A revision of an item of a schedule (سابقهٔ ردیف).' })
@Entity({ tableName: 'schedule_item_revision', ...planSecurity })
@Unique({ properties: ['item', 'number'] })
@Index({ properties: ['schedule', 'at'] })
export class ScheduleItemRevision extends GuardedPlan {
  @ManyToOne({ entity: () => AnnualSchedule })
  schedule!: AnnualSchedule;

  @Field(() => ScheduleItem, { description: 'The item.' })
  @ManyToOne({ entity: () => ScheduleItem })
  item!: ScheduleItem;

  @Field(() => Int, { description: "The item's `revision` after this change." })
  @Property({ type: 'int' })
  number!: number;

  @Field(() => ItemChange, { description: 'What was done.' })
  @Enum({ items: () => ItemChange })
  change!: ItemChange;

  @Property({ type: 'jsonb' })
  before!: ChangedFields;

  @Property({ type: 'jsonb' })
  after!: ChangedFields;

  @Field(() => String, { nullable: true, description: 'Why; null before adoption, when no reason is asked (علت).' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @Field(() => DateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => Person, { description: 'Who.' })
  @ManyToOne({ entity: () => Person })
  person!: Person;

  @Field(() => Office, { description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office })
  office!: Office;
}
