import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate } from '../kernel/scalars.ts';

/** The approaches change with the strategy, so they are dated data; the first six are those of report R3. */
@ObjectType({ implements: Node, description: 'An approach of the organisation, under which schedules are ordered (رویکرد).' })
@Entity({ tableName: 'approach', ...rowSecurity([me.signedIn], [me.has('ADMINISTER')]) })
export class Approach extends Node {
  @Field(() => String, { description: 'Stable code, e.g. ADVOCACY (کد).' })
  @Property({ type: 'text', unique: true })
  code!: string;

  @Field(() => String, { description: 'Name in Persian (نام).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'Name in English (نام انگلیسی).' })
  @Property({ type: 'text' })
  nameEn!: string;

  /** Place among the others. */
  @Property({ type: 'int' })
  place!: number;

  @Field(() => CivilDate, { description: 'First day on which it is used (از تاریخ).' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => CivilDate, { nullable: true, description: 'First day on which it no longer is; null while it is.' })
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;
}
