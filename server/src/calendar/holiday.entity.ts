import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate } from '../kernel/scalars.ts';

/**
 * A day of the Jalali year that is free for as long as the period lasts: for ever, or for the one day of a lunar
 * feast or of a closure that a decree announces.
 */
@ObjectType({ implements: Node, description: 'A public holiday (تعطیل رسمی).' })
@Entity({ tableName: 'holiday', ...rowSecurity([me.signedIn], [me.has('ADMINISTER')]) })
@Index({ properties: ['jalaliMonth', 'jalaliDay'] })
export class Holiday extends Node {
  @Field(() => String, { description: 'What it is for, in Persian (مناسبت).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'What it is for, in English; as in Persian where nobody has translated it.' })
  @Property({ type: 'text' })
  titleEn!: string;

  @Field(() => Int, { description: 'Month of the Jalali year, 1 (Farvardin) to 12 (ماه).' })
  @Property({ type: 'int' })
  jalaliMonth!: number;

  @Field(() => Int, { description: 'Day of that month (روز).' })
  @Property({ type: 'int' })
  jalaliDay!: number;

  @Field(() => CivilDate, { description: 'First day on which it counts: that of the holiday itself when it is free only once.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => CivilDate, { nullable: true, description: 'First day on which it no longer counts; null when it recurs every year. Equal to `validFrom` when it was withdrawn whole.' })
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;

  @Field(() => String, { description: 'Where it comes from (منبع).' })
  @Property({ type: 'text' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null while it was not (علت لغو).' })
  @Property({ type: 'text', nullable: true })
  withdrawnBecause?: string | null;

  @Field(() => Boolean, { description: 'Whether it is made up for the sample («نمونه»).' })
  @Property({ type: 'boolean' })
  isSample = false;
}
