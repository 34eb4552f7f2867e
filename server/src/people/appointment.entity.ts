import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { Office } from './office.entity.ts';
import { Person } from './person.entity.ts';

export enum AppointmentCapacity {
  HOLDER = 'HOLDER',
  ACTING = 'ACTING',
  DELEGATE = 'DELEGATE',
}

registerEnumType(AppointmentCapacity, {
  name: 'AppointmentCapacity',
  description: 'In what capacity a person acts for an office (نوع انتصاب).',
  valuesConfig: {
    HOLDER: { description: 'Holds the office (متصدی).' },
    ACTING: { description: 'Acts for a vacant office (سرپرست).' },
    DELEGATE: { description: 'Is appointed to receive and acknowledge for the holder (جانشین).' },
  },
});

/** A person acts only through an appointment that is valid on the day. */
@ObjectType({ implements: Node, description: 'A dated appointment of a person to an office (انتصاب).' })
@Entity({ tableName: 'appointment', ...rowSecurity([me.signedIn], [me.has('ADMINISTER')]) })
export class Appointment extends Node {
  [OptionalProps]?: 'revision';

  @Field(() => Person, { description: 'Who is appointed.' })
  @ManyToOne({ entity: () => Person, index: true })
  person!: Person;

  @Field(() => Office, { description: 'To which office.' })
  @ManyToOne({ entity: () => Office, index: true })
  office!: Office;

  @Field(() => AppointmentCapacity, { description: 'In what capacity.' })
  @Enum({ items: () => AppointmentCapacity })
  capacity!: AppointmentCapacity;

  @Field(() => CivilDate, { description: 'First day (از تاریخ).' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => CivilDate, { nullable: true, description: 'First day on which it no longer holds; null while open (تا پیش از).' })
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;

  @Field(() => Int, { description: 'Grows with each change of it; send it as `expectedRevision`.' })
  @Property({ type: 'int', default: 1 })
  revision = 1;

  @Field(() => Boolean, { description: 'Whether its dates (or its holder) are made up for the sample («نمونه»).' })
  @Property({ type: 'boolean' })
  isSample = false;
}
