import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { AgendaItem, Meeting, MeetingPart, memberSecurity } from '../meetings/index.ts';
import { Person } from '../people/index.ts';

export enum MinutesPartKind {
  OPENING = 'OPENING',
  ITEM = 'ITEM',
  CLOSING = 'CLOSING',
}

registerEnumType(MinutesPartKind, {
  name: 'MinutesPartKind',
  description: 'What a part of minutes is about (بخش صورت‌جلسه).',
  valuesConfig: {
    OPENING: { description: 'The opening: when, where, who was there (گشایش).' },
    ITEM: { description: 'One item of the agenda (بند دستور).' },
    CLOSING: { description: 'The end (پایان).' },
  },
});

@ObjectType({ implements: Node, description: 'What people write into minutes, part by part; all else comes from the facts (بخش روایی صورت‌جلسه).' })
@Entity({ tableName: 'minutes_part', ...memberSecurity })
@Index({ properties: ['meeting', 'position'] })
export class MinutesPart extends MeetingPart {
  [OptionalProps]?: 'isCalled' | 'leaderOfficeIds' | 'invitedOfficeIds' | 'revision' | 'text';

  @ManyToOne({ entity: () => Meeting })
  meeting!: Meeting;

  @Field(() => MinutesPartKind, { description: 'What it is about.' })
  @Enum({ items: () => MinutesPartKind })
  kind!: MinutesPartKind;

  @Field(() => AgendaItem, { nullable: true, description: 'The item; null for the opening and the end.' })
  @ManyToOne({ entity: () => AgendaItem, nullable: true })
  item?: AgendaItem | null;

  @Field(() => Int, { description: 'Place in the minutes, from 0.' })
  @Property({ type: 'int' })
  position!: number;

  /** Shown as `narrative` to those who may see what the item is about. */
  @Property({ type: 'text' })
  text = '';

  @Field(() => Int, { description: 'Grows with each edit; send it as `expectedRevision`.' })
  @Property({ type: 'int' })
  revision = 1;

  @Field(() => DateTime, { nullable: true, description: 'When it was last edited.' })
  @Property({ type: 'timestamptz', nullable: true })
  changedAt?: Date | null;

  @Field(() => Person, { nullable: true, description: 'Who last edited it.' })
  @ManyToOne({ entity: () => Person, nullable: true })
  changedBy?: Person | null;
}
