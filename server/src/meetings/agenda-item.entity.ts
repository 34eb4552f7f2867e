import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Office } from '../people/index.ts';
import { Meeting } from './meeting.entity.ts';
import { AgendaItemState } from './meeting.enums.ts';
import { MeetingPart, meetingSecurity } from './meeting-guard.ts';

/**
 * An item that is bound to an object has no words of its own about it in the open: title and note are shown to those who
 * may see the object, and the others learn that there is an item and for how long.
 */
@ObjectType({ implements: Node, description: 'An item of the agenda of a meeting (بند دستور جلسه).' })
@Entity({ tableName: 'agenda_item', ...meetingSecurity })
@Index({ properties: ['meeting', 'position'] })
@Index({ properties: ['objectId'] })
export class AgendaItem extends MeetingPart {
  [OptionalProps]?: 'state' | 'revision' | 'isCalled' | 'leaderOfficeIds' | 'invitedOfficeIds' | 'depth' | 'label' | 'spentSeconds';

  @Field(() => Meeting, { description: 'The meeting.' })
  @ManyToOne({ entity: () => Meeting })
  meeting!: Meeting;

  @Field(() => AgendaItem, { nullable: true, description: 'The item that it is a part of; null at the top.' })
  @ManyToOne({ entity: () => AgendaItem, nullable: true, index: true })
  parent?: AgendaItem | null;

  @Field(() => Int, { description: 'Place in the whole agenda, from 1, in the order of reading (ترتیب).' })
  @Property({ type: 'int' })
  position!: number;

  @Field(() => Int, { description: 'Depth in the tree, 0 at the top.' })
  @Property({ type: 'int' })
  depth = 0;

  @Field(() => String, { description: 'Its number in the tree, computed, e.g. 2.1 (شماره).' })
  @Property({ type: 'text' })
  label = '';

  /** Title of an item that is bound to nothing; shown as `title`. */
  @Property({ type: 'text', nullable: true })
  ownTitle?: string | null;

  /** Shown as `note` to those who may see what the item is about. */
  @Property({ type: 'text', nullable: true })
  ownNote?: string | null;

  /** GraphQL type of the object it is bound to; null when to none. */
  @Property({ type: 'text', nullable: true })
  objectType?: string | null;

  /** Without a foreign key, for it points to tables of other modules. */
  @Property({ type: 'uuid', nullable: true })
  objectId?: string | null;

  @Field(() => Int, { description: 'Minutes planned for it, without those of its parts (مدت).' })
  @Property({ type: 'int' })
  minutes!: number;

  @Field(() => Int, { description: 'On which day of the meeting it is planned, from 1 (روز).' })
  @Property({ type: 'int' })
  dayNumber!: number;

  @Field(() => Office, { nullable: true, description: 'The office that presents it (ارائه‌دهنده).' })
  @ManyToOne({ entity: () => Office, nullable: true })
  presenter?: Office | null;

  @Field(() => AgendaItemState, { description: 'How far it has come (وضعیت).' })
  @Enum({ items: () => AgendaItemState })
  state: AgendaItemState = AgendaItemState.PENDING;

  @Field(() => DateTime, { nullable: true, description: 'When it was first taken up (آغاز بررسی).' })
  @Property({ type: 'timestamptz', nullable: true })
  takenUpAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is being debated without a break; null while it is not (ساعت بررسی).' })
  @Property({ type: 'timestamptz', nullable: true })
  currentSince?: Date | null;

  @Field(() => Int, { description: 'Seconds for which it was debated before `currentSince` (زمان صرف‌شده).' })
  @Property({ type: 'int' })
  spentSeconds = 0;

  @Field(() => DateTime, { nullable: true, description: 'When it was finished or left to a later meeting (پایان بررسی).' })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  @Field(() => AgendaItem, { nullable: true, description: 'The item of an earlier meeting that it goes on with (ادامهٔ بند).' })
  @ManyToOne({ entity: () => AgendaItem, nullable: true })
  carriedFrom?: AgendaItem | null;

  @Field(() => AgendaItem, { nullable: true, description: 'The item of a later meeting in which it goes on (موکول به).' })
  @ManyToOne({ entity: () => AgendaItem, nullable: true })
  carriedTo?: AgendaItem | null;

  @Field(() => Int, { description: 'Grows with each change of the item; send it as `expectedRevision`.' })
  @Property({ type: 'int' })
  revision = 1;

  /** Taken off the agenda; kept for the record and shown nowhere. */
  @Property({ type: 'timestamptz', nullable: true })
  removedAt?: Date | null;
}
