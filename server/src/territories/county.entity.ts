import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { Province } from './province.entity.ts';

@ObjectType({ implements: Node, description: 'A county (شهرستان), as listed by the Statistical Centre in 1400.' })
@Entity({ tableName: 'county', ...rowSecurity([me.signedIn], [me.has('ADMINISTER')]) })
export class County extends Node {
  @Field(() => String, { description: 'Code of the Statistical Centre of Iran: two digits of the province, two of the county.' })
  @Property({ type: 'text', unique: true })
  code!: string;

  @Field(() => String, { description: 'Name in Persian (نام).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Province, { description: 'The province it belongs to (استان).' })
  @ManyToOne({ entity: () => Province, index: true })
  province!: Province;

  @Field(() => CivilDate, { nullable: true, description: 'First day on which it was a county of this province; null when before the register begins.' })
  @Property({ type: 'date', nullable: true })
  validFrom?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day on which it was so no longer; null while it is.' })
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;

  @Property({ type: 'text', collation: 'C', index: true })
  sortKey!: string;

  @Property({ type: 'text' })
  searchKey!: string;
}
