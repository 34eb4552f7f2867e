import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Scopes } from '../kernel/viewer.enums.ts';
import type { Scope } from '../kernel/viewer.ts';
import { Appointment, Person } from '../people/index.ts';

const mine = `person_id = ${me.person}`;

/** Lets a program act through one appointment. Shown once; here is its hash. */
@ObjectType({ implements: Node, description: 'A token for a program that acts through an appointment (توکن).' })
@Entity({ tableName: 'api_token', ...rowSecurity([mine, me.has('ADMINISTER')], [mine, me.has('ADMINISTER')]) })
export class ApiToken extends Node {
  /** sha256 of the secret, hex. */
  @Property({ type: 'text', unique: true })
  secretHash!: string;

  @ManyToOne({ entity: () => Person, index: true })
  person!: Person;

  @Field(() => Appointment, { description: 'The appointment it acts through; it ends with it.' })
  @ManyToOne({ entity: () => Appointment })
  appointment!: Appointment;

  @Field(() => String, { description: 'What its owner calls it.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => [Scopes], { description: 'What it may be used for (دامنه).' })
  @Property({ type: 'string[]', columnType: 'text[]' })
  scopes!: Scope[];

  @Field(() => DateTime, { description: 'When it was made.' })
  @Property({ type: 'timestamptz' })
  madeAt!: Date;

  @Field(() => DateTime, { description: 'When it ends.' })
  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null while it works.' })
  @Property({ type: 'timestamptz', nullable: true })
  revokedAt?: Date | null;
}
