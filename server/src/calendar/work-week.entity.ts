import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate, DateTime } from '../kernel/scalars.ts';
import { type Weekday, Weekdays } from './weekday.ts';

/** Decrees change which days are free; what was counted by an earlier week stays as it was counted. */
@ObjectType({ implements: Node, description: 'A version of the working week (هفتهٔ کاری).' })
@Entity({ tableName: 'work_week', ...rowSecurity([me.signedIn], [me.has('ADMINISTER')]) })
export class WorkWeek extends Node {
  @Field(() => CivilDate, { description: 'First day on which it applies; it does until the next version begins.' })
  @Property({ type: 'date', index: true })
  effectiveFrom!: string;

  @Field(() => [Weekdays], { description: 'The days of the week that are free (روزهای تعطیل هفته).' })
  @Property({ type: 'string[]', columnType: 'text[]' })
  freeDays!: Weekday[];

  @Field(() => String, { description: 'Where it comes from, e.g. a circular and its number (منبع).' })
  @Property({ type: 'text' })
  source!: string;

  @Field(() => Boolean, { description: 'Whether it is made up for the sample («نمونه»).' })
  @Property({ type: 'boolean' })
  isSample = false;

  @Field(() => DateTime, { description: 'When it was entered; of two versions of one day the later one applies.' })
  @Property({ type: 'timestamptz' })
  enteredAt!: Date;
}
