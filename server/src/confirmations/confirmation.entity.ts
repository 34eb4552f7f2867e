import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Seat } from '../councils/index.ts';
import { Directive } from '../directives/index.ts';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import { ConfirmationRound } from './confirmation-round.entity.ts';
import { RoundGuard, roundSecurity } from './round-guard.ts';

export enum Verdict {
  CONFIRMED = 'CONFIRMED',
  DECLINED = 'DECLINED',
}

registerEnumType(Verdict, {
  name: 'ConfirmationVerdict',
  description: 'What a seat said (نظر کرسی). A seat that is silent has said nothing.',
  valuesConfig: {
    CONFIRMED: { description: 'Confirms (تأیید).' },
    DECLINED: { description: 'Does not confirm; the reason is given (عدم تأیید).' },
  },
});

/**
 * What one seat said of one text. It keeps the hash of each provision that it spoke of; whether it still holds for a
 * provision is computed by comparing, never stored, so that an edit voids exactly what it changed.
 */
@ObjectType({ implements: Node, description: 'A confirmation by a seat, or its refusal to confirm (تأیید یا عدم تأیید یک کرسی).' })
@Entity({ tableName: 'confirmation', ...roundSecurity })
@Index({
  name: 'confirmation_of_seat',
  expression: 'create unique index "confirmation_of_seat" on "confirmation" ("round_id", "seat_id") where "withdrawn_at" is null',
})
export class Confirmation extends RoundGuard {
  @Field(() => ConfirmationRound, { description: 'The round.' })
  @ManyToOne({ entity: () => ConfirmationRound, index: true })
  round!: ConfirmationRound;

  @Field(() => Directive, { description: 'The directive.' })
  @ManyToOne({ entity: () => Directive, index: true })
  directive!: Directive;

  @Field(() => Seat, { description: 'The seat (کرسی).' })
  @ManyToOne({ entity: () => Seat })
  seat!: Seat;

  @Field(() => Office, { description: 'The office that holds the seat.' })
  @ManyToOne({ entity: () => Office })
  office!: Office;

  @Field(() => Person, { description: 'Who spoke for the office.' })
  @ManyToOne({ entity: () => Person })
  person!: Person;

  @Field(() => Verdict, { description: 'What was said.' })
  @Enum({ items: () => Verdict })
  verdict!: Verdict;

  @Field(() => String, { nullable: true, description: 'Why it was declined; may be given with a confirmation too (دلیل).' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  /** Id of each provision then standing → its `contentHash`; under `title` the sha256 of the title. */
  @Property({ type: 'jsonb' })
  hashes!: Record<string, string>;

  @Field(() => DateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  castAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the seat withdrew or replaced it; null while it stands.' })
  @Property({ type: 'timestamptz', nullable: true })
  withdrawnAt?: Date | null;
}
