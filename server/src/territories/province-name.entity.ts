import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { Province } from './province.entity.ts';

@ObjectType({ implements: Node, description: 'A name that a province bears or bore, with its dates (نام تاریخ‌دار).' })
@Entity({ tableName: 'province_name', ...rowSecurity([me.signedIn], [me.has('ADMINISTER')]) })
export class ProvinceName extends Node {
  @ManyToOne({ entity: () => Province, index: true })
  province!: Province;

  @Field(() => String, { description: 'The name, in Persian.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => CivilDate, { nullable: true, description: 'First day; null when before the register begins.' })
  @Property({ type: 'date', nullable: true })
  validFrom?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day on which it was no longer so; null while it is.' })
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;
}

/** Khorasan became three provinces on 1383: a name of the past leads to its heirs. */
@ObjectType({ implements: Node, description: 'One province took over (part of) another (جانشینی استان).' })
@Entity({ tableName: 'province_succession', ...rowSecurity([me.signedIn], [me.has('ADMINISTER')]) })
export class ProvinceSuccession extends Node {
  @Field(() => Province, { description: 'The province that ended.' })
  @ManyToOne({ entity: () => Province, index: true })
  predecessor!: Province;

  @Field(() => Province, { description: 'A province that took its place.' })
  @ManyToOne({ entity: () => Province, index: true })
  successor!: Province;

  @Field(() => CivilDate, { description: 'Day of the change.' })
  @Property({ type: 'date' })
  on!: string;
}
