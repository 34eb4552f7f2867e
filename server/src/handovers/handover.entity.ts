import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate, DateTime } from '../kernel/scalars.ts';
import { Appointment, Office, Person } from '../people/index.ts';

/** The two persons, whichever office they act for now; whoever holds the office; and those who keep the registers. */
export const partySecurity = rowSecurity(
  [`from_person_id = ${me.person}`, `to_person_id = ${me.person}`, `office_id = ${me.office}`, me.has('ADMINISTER', 'SECRETARIAT')],
  [],
);

@ObjectType({ implements: Node, description: 'What passed with an office from one person to the next, and on which day (صورت‌تحویل).' })
@Entity({ tableName: 'handover', ...partySecurity })
@Index({ properties: ['office', 'on', 'id'] })
export class Handover extends Node {
  @Field(() => Office, { description: 'The office (سمت).' })
  @ManyToOne({ entity: () => Office })
  office!: Office;

  /** Persian title of the office: what the work list shows. */
  @Property({ type: 'text' })
  title!: string;

  @Field(() => Appointment, { description: 'The appointment that ended (انتصاب پیشین).' })
  @ManyToOne({ entity: () => Appointment, index: true })
  outgoing!: Appointment;

  @Field(() => Appointment, { nullable: true, description: 'The appointment that followed; null while nobody was appointed (انتصاب تازه).' })
  @ManyToOne({ entity: () => Appointment, nullable: true, index: true })
  incoming?: Appointment | null;

  @Field(() => Person, { description: 'Who hands over (تحویل‌دهنده).' })
  @ManyToOne({ entity: () => Person, index: true })
  fromPerson!: Person;

  @Field(() => Person, { nullable: true, description: 'Who receives; null while the office is vacant (تحویل‌گیرنده).' })
  @ManyToOne({ entity: () => Person, nullable: true, index: true })
  toPerson?: Person | null;

  @Field(() => CivilDate, { description: 'First day of the successor; while there is none, the first day without the predecessor (روز تحویل).' })
  @Property({ type: 'date' })
  on!: string;

  @Field(() => DateTime, { description: 'When what passed was listed last.' })
  @Property({ type: 'timestamptz' })
  listedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the predecessor signed; null while not.' })
  @Property({ type: 'timestamptz', nullable: true })
  handedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the successor signed; null while not.' })
  @Property({ type: 'timestamptz', nullable: true })
  receivedAt?: Date | null;
}
