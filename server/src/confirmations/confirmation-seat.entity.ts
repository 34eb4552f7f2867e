import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Seat } from '../councils/index.ts';
import { Node } from '../kernel/node.ts';
import { Office } from '../people/index.ts';
import { ConfirmationRound } from './confirmation-round.entity.ts';
import { RoundGuard, roundSecurity } from './round-guard.ts';

@ObjectType({ implements: Node, description: 'A voting seat of a round, as frozen when it opened (کرسی دور تأیید).' })
@Entity({ tableName: 'confirmation_seat', ...roundSecurity })
@Unique({ properties: ['round', 'seat'] })
export class ConfirmationSeat extends RoundGuard {
  @ManyToOne({ entity: () => ConfirmationRound })
  round!: ConfirmationRound;

  @Field(() => Seat, { description: 'The seat.' })
  @ManyToOne({ entity: () => Seat })
  seat!: Seat;

  @Field(() => Office, { description: 'The office that held it when the round opened.' })
  @ManyToOne({ entity: () => Office })
  office!: Office;

  /** The office's, so that a list of seats is in Persian order. */
  @Property({ type: 'text', collation: 'C' })
  sortKey!: string;
}
