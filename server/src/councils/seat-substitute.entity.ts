import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { Office } from '../people/index.ts';
import { Seat } from './seat.entity.ts';

/** A substitute is an office too, so that whoever holds it on the day sits there. */
@ObjectType({ implements: Node, description: 'An office that may sit for a seat on dated days (جانشین کرسی).' })
@Entity({ tableName: 'seat_substitute', ...rowSecurity([me.signedIn], [me.has('ADMINISTER', 'SECRETARIAT')]) })
export class SeatSubstitute extends Node {
  @Field(() => Seat, { description: 'The seat.' })
  @ManyToOne({ entity: () => Seat, index: true })
  seat!: Seat;

  @Field(() => Office, { description: 'The office that may sit for it.' })
  @ManyToOne({ entity: () => Office, index: true })
  office!: Office;

  @Field(() => CivilDate, { description: 'First day (از تاریخ).' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => CivilDate, { nullable: true, description: 'First day on which it no longer may; null while open.' })
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;

  @Field(() => String, { nullable: true, description: 'By what, e.g. a letter and its number; null when not told (مستند).' })
  @Property({ type: 'text', nullable: true })
  basis?: string | null;

  @Field(() => Boolean, { description: 'Whether it is made up for the sample («نمونه»).' })
  @Property({ type: 'boolean' })
  isSample = false;
}
