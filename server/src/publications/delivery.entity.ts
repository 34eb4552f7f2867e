import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Directive } from '../directives/index.ts';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate, DateTime } from '../kernel/scalars.ts';
import { AppointmentCapacity, Office, Person } from '../people/index.ts';
import { Province } from '../territories/index.ts';
import { Publication } from './publication.entity.ts';

export enum DeliveryKind {
  ORIGINAL = 'ORIGINAL',
  COPY = 'COPY',
}

registerEnumType(DeliveryKind, {
  name: 'DeliveryKind',
  description: 'As what a letter reached an office (نوع گیرنده).',
  valuesConfig: {
    ORIGINAL: { description: 'Addressed to the office, which has to acknowledge it (اصل).' },
    COPY: { description: 'For information (رونوشت).' },
  },
});

/**
 * `coalesce` changes no answer: no index serves an `or` with a setting in it. It keeps PostgreSQL from guessing that the
 * policy hides nearly every row, for then it sorts all letters of an office rather than take the newest 20 from the index.
 */
const readers = [`coalesce(office_id = ${me.office} or ${me.has('SECRETARIAT', 'MONITOR')}, false)`];

/** Belongs to the office, not to its holder; resolved and frozen at publication. */
@ObjectType({ implements: Node, description: 'What reached one office of a publication, and what became of it there (تحویل).' })
@Entity({
  tableName: 'delivery',
  ...rowSecurity(readers, [`office_id = ${me.office}`, me.has('SECRETARIAT')]),
})
@Unique({ properties: ['publication', 'office'] })
@Index({ properties: ['office', 'deliveredAt', 'id'] })
@Index({ properties: ['office', 'dueOn', 'id'] })
@Index({ properties: ['directive', 'kind'] })
export class Delivery extends Node {
  @Field(() => Publication, { description: 'What was delivered.' })
  @ManyToOne({ entity: () => Publication })
  publication!: Publication;

  @Field(() => Directive, { description: 'The directive that was published.' })
  @ManyToOne({ entity: () => Directive })
  directive!: Directive;

  @Field(() => Office, { description: 'The office it was delivered to (گیرنده).' })
  @ManyToOne({ entity: () => Office })
  office!: Office;

  @Field(() => Province, { nullable: true, description: 'Province of that office (استان).' })
  @ManyToOne({ entity: () => Province, nullable: true })
  province?: Province | null;

  /** Sort key of the province, so that a board is in Persian order. */
  @Property({ type: 'text', collation: 'C' })
  sortKey!: string;

  @Field(() => DeliveryKind, { description: 'As what.' })
  @Enum({ items: () => DeliveryKind })
  kind!: DeliveryKind;

  @Field(() => DateTime, { description: 'When it was delivered (زمان تحویل).' })
  @Property({ type: 'timestamptz' })
  deliveredAt!: Date;

  @Field(() => CivilDate, { nullable: true, description: 'Last day for acknowledgement; null for a copy (مهلت).' })
  @Property({ type: 'date', nullable: true })
  dueOn?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When somebody of the office first read it (زمان رؤیت).' })
  @Property({ type: 'timestamptz', nullable: true })
  seenAt?: Date | null;

  @Field(() => Person, { nullable: true, description: 'Who first read it.' })
  @ManyToOne({ entity: () => Person, nullable: true })
  seenBy?: Person | null;

  @Field(() => DateTime, { nullable: true, description: 'When receipt was acknowledged (زمان اعلام وصول).' })
  @Property({ type: 'timestamptz', nullable: true })
  acknowledgedAt?: Date | null;

  @Field(() => Person, { nullable: true, description: 'Who acknowledged receipt.' })
  @ManyToOne({ entity: () => Person, nullable: true })
  acknowledgedBy?: Person | null;

  @Field(() => AppointmentCapacity, { nullable: true, description: 'In what capacity.' })
  @Enum({ items: () => AppointmentCapacity, nullable: true })
  acknowledgedAs?: AppointmentCapacity | null;
}
