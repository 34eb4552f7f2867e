import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Person } from '../people/index.ts';

const mine = `person_id = ${me.person}`;

/** Who knows the address reads the person's meetings, without signing in; so it is shown once, and here is its hash. */
@ObjectType({ implements: Node, description: 'A secret address at which a calendar program reads the meetings of one person (خوراک تقویم).' })
@Entity({ tableName: 'calendar_feed', ...rowSecurity([mine], [mine]) })
export class CalendarFeed extends Node {
  /** sha256 of the secret, hex. */
  @Property({ type: 'text', unique: true })
  secretHash!: string;

  @ManyToOne({ entity: () => Person, index: true })
  person!: Person;

  @Field(() => String, { description: 'What its owner calls it, e.g. the device (نام).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => DateTime, { description: 'When it was made.' })
  @Property({ type: 'timestamptz' })
  madeAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; from then on nobody reads through it.' })
  @Property({ type: 'timestamptz', nullable: true })
  revokedAt?: Date | null;
}
