import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { CivilDate, DateTime, Money } from '../kernel/scalars.ts';
import { Office } from '../people/index.ts';
import { AnnualSchedule } from './annual-schedule.entity.ts';
import { Approach } from './approach.entity.ts';
import { GuardedPlan, planSecurity } from './plan-guard.ts';
import { CurrencyUnit, ItemKind } from './schedule.enums.ts';

@ObjectType({ implements: Node, description: 'An item of a schedule: approach, goal, programme, activity or milestone (ردیف برنامه).' })
@Entity({ tableName: 'schedule_item', ...planSecurity })
@Index({ properties: ['schedule', 'rank'] })
export class ScheduleItem extends GuardedPlan {
  [OptionalProps]?: 'isOpen' | 'description' | 'weight' | 'provinceIds' | 'budgetUnit' | 'progress' | 'reports' | 'revision';

  @Field(() => AnnualSchedule, { description: 'The schedule it stands in.' })
  @ManyToOne({ entity: () => AnnualSchedule })
  schedule!: AnnualSchedule;

  @Field(() => ScheduleItem, { nullable: true, description: 'The item of which it is a part; null for an approach.' })
  @ManyToOne({ entity: () => ScheduleItem, nullable: true, index: true })
  parent?: ScheduleItem | null;

  @Field(() => ItemKind, { description: 'What it is (نوع).' })
  @Enum({ items: () => ItemKind })
  kind!: ItemKind;

  @Field(() => Approach, { nullable: true, description: 'Which approach; null for other kinds (رویکرد).' })
  @ManyToOne({ entity: () => Approach, nullable: true })
  approach?: Approach | null;

  @Field(() => String, { description: 'Title (عنوان).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'What it is about; may be empty (شرح).' })
  @Property({ type: 'text' })
  description = '';

  @Field(() => Int, { description: 'Share of its parent in whole percent, 0 to 100; siblings add up to 100 when the schedule is proposed (وزن).' })
  @Property({ type: 'int' })
  weight = 0;

  @Field(() => Office, { nullable: true, description: 'The office that answers for it (سمت مسئول).' })
  @ManyToOne({ entity: () => Office, nullable: true, index: true })
  ownerOffice?: Office | null;

  /** Empty where it concerns the whole country. */
  @Property({ type: 'string[]', columnType: 'uuid[]' })
  provinceIds: string[] = [];

  @Field(() => String, { nullable: true, description: 'Budget line that pays for it, as the budget calls it (ردیف اعتباری).' })
  @Property({ type: 'text', nullable: true })
  budgetLine?: string | null;

  @Field(() => Money, { nullable: true, description: 'Amount set aside for it (اعتبار).' })
  @Property({ type: 'decimal', precision: 24, scale: 0, nullable: true })
  budget?: string | null;

  @Field(() => CurrencyUnit, { description: 'Unit of the amount.' })
  @Enum({ items: () => CurrencyUnit })
  budgetUnit: CurrencyUnit = CurrencyUnit.IRR;

  @Field(() => CivilDate, { nullable: true, description: 'First day, of an activity or a milestone (آغاز).' })
  @Property({ type: 'date', nullable: true })
  startsOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day; that of a milestone is its only one (پایان).' })
  @Property({ type: 'date', nullable: true })
  endsOn?: string | null;

  @Field(() => Int, { description: 'Whole percent that was last reported; see `progressOf` for what is computed from the parts (پیشرفت).' })
  @Property({ type: 'int' })
  progress = 0;

  @Field(() => CivilDate, { nullable: true, description: 'Day on which it was done; null before (تاریخ انجام).' })
  @Property({ type: 'date', nullable: true })
  doneOn?: string | null;

  @Field(() => Int, { description: 'How often progress was reported; send it as `expectedReports`.' })
  @Property({ type: 'int' })
  reports = 0;

  @Field(() => Int, { description: 'Grows with each change of the item; send it as `expectedRevision`.' })
  @Property({ type: 'int' })
  revision = 1;

  @Field(() => DateTime, { nullable: true, description: 'When it was removed; null while it stands.' })
  @Property({ type: 'timestamptz', nullable: true })
  removedAt?: Date | null;

  /** The item with which it was removed, itself or one above it; it is restored with it. */
  @Property({ type: 'uuid', nullable: true })
  removedWith?: string | null;

  /** Place in the order of reading, over the whole schedule. */
  @Property({ type: 'text', collation: 'C' })
  rank!: string;

  /** Title and budget line, normalised for search. */
  @Property({ type: 'text' })
  searchKey!: string;
}
