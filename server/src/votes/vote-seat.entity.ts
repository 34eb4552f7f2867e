import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Seat, SeatCapacity } from '../councils/index.ts';
import { Node } from '../kernel/node.ts';
import { Office } from '../people/index.ts';
import { Vote } from './vote.entity.ts';
import { VoteGuard, voteSecurity } from './vote-guard.ts';
import { SeatPresence } from './vote.enums.ts';

@ObjectType({ implements: Node, description: 'A voting seat of a vote, as frozen when it opened (کرسی رأی‌گیری).' })
@Entity({ tableName: 'vote_seat', ...voteSecurity })
@Unique({ properties: ['vote', 'seat'] })
export class VoteSeat extends VoteGuard {
  [OptionalProps]?: 'hasVoted' | 'readerCouncilIds' | 'readerOfficeIds';

  @Field(() => Vote, { description: 'The vote.' })
  @ManyToOne({ entity: () => Vote })
  vote!: Vote;

  @Field(() => Seat, { description: 'The seat.' })
  @ManyToOne({ entity: () => Seat })
  seat!: Seat;

  @Field(() => Office, { description: 'The office that held it when the vote opened (سمت).' })
  @ManyToOne({ entity: () => Office })
  office!: Office;

  @Field(() => Office, { description: 'The office that casts its vote: the same, or that of its substitute (رأی‌دهنده).' })
  @ManyToOne({ entity: () => Office })
  votingOffice!: Office;

  @Field(() => SeatCapacity, { description: 'Its capacity then.' })
  @Enum({ items: () => SeatCapacity })
  capacity!: SeatCapacity;

  @Field(() => SeatPresence, { nullable: true, description: 'Whether it was there; null in writing, where nobody has to be.' })
  @Enum({ items: () => SeatPresence, nullable: true })
  presence?: SeatPresence | null;

  /** Without a time: of a secret ballot even the order tells something. */
  @Field(() => Boolean, { description: 'Whether it has voted; always false in a vote by show of hands.' })
  @Property({ type: 'boolean' })
  hasVoted = false;

  /** The office's, so that a list of seats is in Persian order. */
  @Property({ type: 'text', collation: 'C' })
  sortKey!: string;
}
