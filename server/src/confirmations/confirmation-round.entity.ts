import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ByLaw, type ConfirmationRule } from '../councils/index.ts';
import { Directive } from '../directives/index.ts';
import { Node } from '../kernel/node.ts';
import { CivilDate, DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import { RoundGuard, roundSecurity } from './round-guard.ts';

export enum RoundState {
  OPEN = 'OPEN',
  CONFIRMED = 'CONFIRMED',
  CLOSED = 'CLOSED',
}

registerEnumType(RoundState, {
  name: 'ConfirmationRoundState',
  description: 'Where a round of confirmation stands (وضعیت دور تأیید).',
  valuesConfig: {
    OPEN: { description: 'Seats may confirm or decline until the deadline (باز).' },
    CONFIRMED: { description: 'The rule is met for every provision (تأییدشده).' },
    CLOSED: { description: 'Ended without the majority (بسته‌شده بدون تأیید).' },
  },
});

/** Rule and voting seats are frozen when it opens: a by-law or an appointment of later changes nothing in it. */
@ObjectType({ implements: Node, description: "A council's round of confirmation of a directive (دور تأیید)." })
@Entity({ tableName: 'confirmation_round', ...roundSecurity })
@Unique({ properties: ['directive', 'number'] })
@Index({
  name: 'confirmation_round_current',
  expression: 'create unique index "confirmation_round_current" on "confirmation_round" ("directive_id") where "is_current"',
})
export class ConfirmationRound extends RoundGuard {
  @Field(() => Directive, { description: 'What is to be confirmed.' })
  @ManyToOne({ entity: () => Directive })
  directive!: Directive;

  @Field(() => Int, { description: 'Number of the round for this directive, from 1.' })
  @Property({ type: 'int' })
  number!: number;

  /** The last round of the directive; earlier ones are history. */
  @Property({ type: 'boolean' })
  isCurrent = true;

  @Field(() => RoundState, { description: 'Where it stands.' })
  @Enum({ items: () => RoundState })
  state: RoundState = RoundState.OPEN;

  @Field(() => ByLaw, { description: 'The version of the by-law that its rule was taken from (آیین کار).' })
  @ManyToOne({ entity: () => ByLaw })
  byLaw!: ByLaw;

  @Property({ type: 'jsonb' })
  rule!: ConfirmationRule;

  @Field(() => CivilDate, { description: 'Last day of the round; it ends at the end of that day in Tehran (مهلت).' })
  @Property({ type: 'date' })
  deadlineOn!: string;

  @Field(() => DateTime, { description: 'When it was opened.' })
  @Property({ type: 'timestamptz' })
  openedAt!: Date;

  @Field(() => Person, { description: 'Who opened it.' })
  @ManyToOne({ entity: () => Person })
  openedBy!: Person;

  @Field(() => Office, { description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office })
  openedByOffice!: Office;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided or closed; null while it is open.' })
  @Property({ type: 'timestamptz', nullable: true })
  closedAt?: Date | null;
}
