import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { SeatCapacity } from '../councils/index.ts';
import { Node } from '../kernel/node.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { WorkKind } from '../worklist/index.ts';
import { Handover, partySecurity } from './handover.entity.ts';

export enum HandoverKind {
  WORK = 'WORK',
  DRAFT = 'DRAFT',
  SEAT = 'SEAT',
  SUBSTITUTION = 'SUBSTITUTION',
}

registerEnumType(HandoverKind, {
  name: 'HandoverKind',
  description: 'What passed (نوع مورد تحویل).',
  valuesConfig: {
    WORK: { description: 'Open work of the work list (کار باز).' },
    DRAFT: { description: 'A directive that the office drafts (پیش‌نویس).' },
    SEAT: { description: 'A seat in a council (کرسی).' },
    SUBSTITUTION: { description: 'A seat for which the office may sit (جانشینی کرسی).' },
  },
});

/** Listed as it was; its title is read from the object itself, under the object's own row security. */
@ObjectType({ implements: Node, description: 'One thing that passed with an office (مورد تحویل).' })
@Entity({ tableName: 'handover_item', ...partySecurity })
export class HandoverItem extends Node {
  @ManyToOne({ entity: () => Handover, index: true })
  handover!: Handover;

  /* The policy asks for columns of the row itself. */
  @Property({ type: 'uuid' })
  officeId!: string;

  @Property({ type: 'uuid' })
  fromPersonId!: string;

  @Property({ type: 'uuid', nullable: true })
  toPersonId?: string | null;

  @Field(() => HandoverKind, { description: 'What it is.' })
  @Enum({ items: () => HandoverKind })
  kind!: HandoverKind;

  @Property({ type: 'text' })
  objectType!: string;

  @Property({ type: 'uuid' })
  objectId!: string;

  @Field(() => WorkKind, { nullable: true, description: 'Kind of the work; null when it is no work.' })
  @Property({ type: 'text', nullable: true })
  workKind?: WorkKind | null;

  @Field(() => SeatCapacity, { nullable: true, description: 'Capacity of the seat; null when it is no seat.' })
  @Property({ type: 'text', nullable: true })
  capacity?: SeatCapacity | null;

  @Field(() => CivilDate, { nullable: true, description: 'Deadline of the work; null without one (مهلت).' })
  @Property({ type: 'date', nullable: true })
  dueOn?: string | null;
}
