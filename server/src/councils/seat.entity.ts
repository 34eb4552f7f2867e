import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { Office } from '../people/index.ts';
import { Council } from './council.entity.ts';

export enum SeatCapacity {
  CHAIR = 'CHAIR',
  SECRETARY = 'SECRETARY',
  VOTING = 'VOTING',
  ADVISORY = 'ADVISORY',
  OBSERVER = 'OBSERVER',
}

registerEnumType(SeatCapacity, {
  name: 'SeatCapacity',
  description: 'Capacity of a seat (نوع کرسی).',
  valuesConfig: {
    CHAIR: { description: 'Chairs and votes (رئیس).' },
    SECRETARY: { description: 'Prepares and records; does not vote (دبیر).' },
    VOTING: { description: 'Debates and votes (عضو دارای رأی).' },
    ADVISORY: { description: 'Debates, does not vote (عضو مشورتی).' },
    OBSERVER: { description: 'Attends (ناظر).' },
  },
});

export const votes = (capacity: `${SeatCapacity}`): boolean =>
  capacity === SeatCapacity.CHAIR || capacity === SeatCapacity.VOTING;

/** One seat, one vote; it belongs to an office, and changes hands with it. */
@ObjectType({ implements: Node, description: 'A seat in a council; it belongs to an office (کرسی).' })
@Entity({ tableName: 'seat', ...rowSecurity([me.signedIn], [me.has('ADMINISTER')]) })
export class Seat extends Node {
  [OptionalProps]?: 'revision';

  @Field(() => Council, { description: 'The council.' })
  @ManyToOne({ entity: () => Council, index: true })
  council!: Council;

  @Field(() => Office, { description: 'The office that holds the seat.' })
  @ManyToOne({ entity: () => Office, index: true })
  office!: Office;

  @Field(() => SeatCapacity, { description: 'Capacity of the seat.' })
  @Enum({ items: () => SeatCapacity })
  capacity!: SeatCapacity;

  @Field(() => CivilDate, { description: 'First day (از تاریخ).' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => CivilDate, { nullable: true, description: 'First day on which it no longer exists; null while it does.' })
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;

  @Field(() => Int, { description: 'Grows with each change of it; send it as `expectedRevision`.' })
  @Property({ type: 'int', default: 1 })
  revision = 1;

  @Field(() => Boolean, { description: 'Whether the seat is made up for the sample («نمونه»).' })
  @Property({ type: 'boolean' })
  isSample = false;
}
