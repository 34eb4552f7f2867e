import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { Invitee } from './invitee.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { MeetingPart, roomSecurity } from './meeting-guard.ts';

/** Asked, then speaking, then done; who takes the request back ends without having spoken. */
@ObjectType({ implements: Node, description: 'Somebody on the list of speakers of an item (سخنران).' })
@Entity({ tableName: 'speaker', ...roomSecurity })
@Index({ properties: ['item', 'askedAt'] })
@Index({ properties: ['meeting'] })
@Index({
  name: 'speaker_waiting',
  expression: 'create unique index "speaker_waiting" on "speaker" ("item_id", "invitee_id") where "ended_at" is null',
})
@Index({
  name: 'speaker_speaking',
  expression: 'create unique index "speaker_speaking" on "speaker" ("meeting_id") where "floor_at" is not null and "ended_at" is null',
})
export class Speaker extends MeetingPart {
  @ManyToOne({ entity: () => Meeting })
  meeting!: Meeting;

  @Field(() => AgendaItem, { description: 'The item it is about.' })
  @ManyToOne({ entity: () => AgendaItem })
  item!: AgendaItem;

  @Field(() => Invitee, { description: 'Who asks to speak.' })
  @ManyToOne({ entity: () => Invitee })
  invitee!: Invitee;

  @Field(() => DateTime, { description: 'When they asked; the list is in this order (نوبت).' })
  @Property({ type: 'timestamptz' })
  askedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When they were given the floor; null while they wait (آغاز سخن).' })
  @Property({ type: 'timestamptz', nullable: true })
  floorAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Minutes they were given; null for no limit (مهلت سخن).' })
  @Property({ type: 'int', nullable: true })
  minutes?: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When their turn ended, or the request was taken back (پایان سخن).' })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;
}
