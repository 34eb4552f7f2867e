import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import { Delivery } from './delivery.entity.ts';

@ObjectType({ implements: Node, description: 'A reminder to an office that had not acknowledged (یادآوری).' })
@Entity({ tableName: 'reminder', ...rowSecurity([`office_id = ${me.office}`, me.has('SECRETARIAT', 'MONITOR')], [me.has('SECRETARIAT')]) })
export class Reminder extends Node {
  @ManyToOne({ entity: () => Delivery, index: true })
  delivery!: Delivery;

  /** The office that was reminded. */
  @Property({ type: 'uuid' })
  officeId!: string;

  @Field(() => DateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => Person, { description: 'Who sent it.' })
  @ManyToOne({ entity: () => Person })
  by!: Person;

  @Field(() => Office, { description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office })
  byOffice!: Office;
}
