import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Appointment, Person } from '../people/index.ts';

const mine = `person_id = ${me.person}`;

/** One signed-in browser. The secret is in its cookie only; here is its hash. */
@ObjectType({ implements: Node, description: 'A signed-in browser of the viewer (نشست کاربری).' })
@Entity({ tableName: 'session', ...rowSecurity([mine, me.has('ADMINISTER')], [mine, me.has('ADMINISTER')]) })
export class Session extends Node {
  /** sha256 of the secret, hex. */
  @Property({ type: 'text', unique: true })
  secretHash!: string;

  @ManyToOne({ entity: () => Person, index: true })
  person!: Person;

  /** The office acted for; null until a person with several has chosen. */
  @Field(() => Appointment, { nullable: true, description: 'The appointment acted through; null until one is chosen.' })
  @ManyToOne({ entity: () => Appointment, nullable: true })
  appointment?: Appointment | null;

  @Field(() => DateTime, { description: 'When it was opened.' })
  @Property({ type: 'timestamptz' })
  openedAt!: Date;

  @Field(() => DateTime, { description: 'When it ends by itself.' })
  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was ended before its time; null while it is open.' })
  @Property({ type: 'timestamptz', nullable: true })
  revokedAt?: Date | null;

  @Field(() => String, { description: 'Network address it was opened from.' })
  @Property({ type: 'text' })
  address!: string;

  @Field(() => String, { description: 'The browser, as it names itself.' })
  @Property({ type: 'text' })
  userAgent!: string;
}
