import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { Node } from '../kernel/node.ts';
import { CivilDate, DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import { ScheduleItem } from './schedule-item.entity.ts';

/** Only what was adopted is reported on, so reports are open; the command writes them by rule. Never changed. */
@ObjectType({ implements: Node, description: 'A report of progress (گزارش پیشرفت).' })
@Entity({ tableName: 'progress_report', ...rowSecurity([me.signedIn], []) })
@Unique({ properties: ['item', 'number'] })
export class ProgressReport extends Node {
  @Field(() => ScheduleItem, { description: 'The item.' })
  @ManyToOne({ entity: () => ScheduleItem })
  item!: ScheduleItem;

  @Field(() => Int, { description: 'Number of the report on this item, from 1.' })
  @Property({ type: 'int' })
  number!: number;

  @Field(() => Int, { description: 'Whole percent that is done, 0 to 100 (درصد پیشرفت).' })
  @Property({ type: 'int' })
  progress!: number;

  @Field(() => CivilDate, { description: 'The day of which it speaks (تاریخ).' })
  @Property({ type: 'date' })
  asOf!: string;

  @Field(() => String, { description: 'What was done, or why it stands still; may be empty (شرح).' })
  @Property({ type: 'text' })
  note = '';

  @Field(() => DateTime, { description: 'When it was given.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => Person, { description: 'Who gave it.' })
  @ManyToOne({ entity: () => Person })
  person!: Person;

  @Field(() => Office, { description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office })
  office!: Office;
}
