import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { AnnualSchedule } from './annual-schedule.entity.ts';
import { GuardedPlan, planSecurity } from './plan-guard.ts';
import { ScheduleItem } from './schedule-item.entity.ts';
import { LinkKind } from './schedule.enums.ts';

@ObjectType({ implements: Node, description: 'That one item waits for another (وابستگی).' })
@Entity({ tableName: 'schedule_link', ...planSecurity })
@Unique({ properties: ['predecessor', 'successor'] })
export class ScheduleLink extends GuardedPlan {
  [OptionalProps]?: 'isOpen' | 'lagDays';

  @Field(() => AnnualSchedule, { description: 'The schedule.' })
  @ManyToOne({ entity: () => AnnualSchedule, index: true })
  schedule!: AnnualSchedule;

  @Field(() => ScheduleItem, { description: 'What comes before (پیش‌نیاز).' })
  @ManyToOne({ entity: () => ScheduleItem })
  predecessor!: ScheduleItem;

  @Field(() => ScheduleItem, { description: 'What waits for it (پس‌نیاز).' })
  @ManyToOne({ entity: () => ScheduleItem, index: true })
  successor!: ScheduleItem;

  @Field(() => LinkKind, { description: 'What it waits for.' })
  @Enum({ items: () => LinkKind })
  kind!: LinkKind;

  @Field(() => Int, { description: 'Days between the two; 0 when one follows at once, negative when they may overlap (فاصله).' })
  @Property({ type: 'int' })
  lagDays = 0;

  /** A link that is removed keeps its row, so that undoing brings the same one back. */
  @Field(() => DateTime, { nullable: true, description: 'When it was removed; null while it stands.' })
  @Property({ type: 'timestamptz', nullable: true })
  removedAt?: Date | null;
}
