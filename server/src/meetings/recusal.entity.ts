import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { Invitee } from './invitee.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { MeetingPart, roomSecurity } from './meeting-guard.ts';

@ObjectType({ implements: Node, description: 'A seat that keeps out of the decision on an item (خودداری از تصمیم).' })
@Entity({ tableName: 'recusal', ...roomSecurity })
@Unique({ properties: ['item', 'invitee'] })
@Index({ properties: ['meeting'] })
export class Recusal extends MeetingPart {
  @ManyToOne({ entity: () => Meeting })
  meeting!: Meeting;

  @Field(() => AgendaItem, { description: 'The item.' })
  @ManyToOne({ entity: () => AgendaItem })
  item!: AgendaItem;

  @Field(() => Invitee, { description: 'The seat.' })
  @ManyToOne({ entity: () => Invitee })
  invitee!: Invitee;

  @Field(() => String, { nullable: true, description: 'Why, when told (دلیل).' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @Field(() => DateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => Person, { description: 'Who said or recorded it.' })
  @ManyToOne({ entity: () => Person })
  by!: Person;

  @Field(() => Office, { description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office })
  byOffice!: Office;
}
