import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate } from '../kernel/scalars.ts';

/** Codes are those of ISO 3166-2 since 2020-11-24, equal to the Statistical Centre's. */
@ObjectType({ implements: Node, description: 'A province (استان).' })
@Entity({ tableName: 'province', ...rowSecurity([me.signedIn], [me.has('ADMINISTER')]) })
export class Province extends Node {
  @Field(() => String, { description: 'ISO 3166-2 code in force since 2020-11-24, e.g. IR-10 (کد ایزو).' })
  @Property({ type: 'text', unique: true })
  code!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-2 code before 2020-11-24; null for a province that ended earlier.' })
  @Property({ type: 'text', nullable: true })
  codeBefore2020?: string | null;

  @Field(() => String, { description: 'Name in Persian (نام).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'Name in English (نام انگلیسی).' })
  @Property({ type: 'text' })
  nameEn!: string;

  @Field(() => String, { nullable: true, description: 'Capital, in Persian (مرکز استان).' })
  @Property({ type: 'text', nullable: true })
  capital?: string | null;

  @Field(() => String, { nullable: true, description: 'Capital, in English.' })
  @Property({ type: 'text', nullable: true })
  capitalEn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day on which it was a province; null when before the register begins.' })
  @Property({ type: 'date', nullable: true })
  validFrom?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day on which it was no longer one; null while it exists.' })
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;

  @Field(() => Int, { nullable: true, description: 'Row of its cell on the tile map, from 0.' })
  @Property({ type: 'int', nullable: true })
  tileRow?: number | null;

  @Field(() => Int, { nullable: true, description: 'Column of its cell on the tile map, from 0 at the left.' })
  @Property({ type: 'int', nullable: true })
  tileColumn?: number | null;

  /** Persian alphabetical order as bytes. */
  @Property({ type: 'text', collation: 'C', index: true })
  sortKey!: string;

  /** Every name it ever had, normalised for search. */
  @Property({ type: 'text' })
  searchKey!: string;
}
