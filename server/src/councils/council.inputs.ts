import { Field, ID, InputType, Int } from 'type-graphql';
import { CivilDate } from '../kernel/scalars.ts';
import { MeetingRules } from './meeting-rule.inputs.ts';
import { SeatCapacity } from './seat.entity.ts';
import { VoteBases, VoteRules } from './vote-rule.inputs.ts';
import type { VoteBase } from './vote-rule.ts';

const key = 'Any text of 8 to 100 ASCII characters; sending the same twice makes one (کلید یکتایی).';

@InputType({ description: 'A seat to give.' })
export class AddSeatInput {
  @Field(() => ID, { description: 'The council.' })
  councilId!: string;

  @Field(() => ID, { description: 'The office that gets the seat.' })
  officeId!: string;

  @Field(() => SeatCapacity, { description: 'Its capacity.' })
  capacity!: SeatCapacity;

  @Field(() => CivilDate, { description: 'First day.' })
  validFrom!: string;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A seat to end.' })
export class EndSeatInput {
  @Field(() => ID, { description: 'The seat.' })
  seatId!: string;

  @Field(() => Int, { description: '`revision` of the seat as last seen.' })
  expectedRevision!: number;

  @Field(() => CivilDate, { description: 'First day on which it no longer exists.' })
  validTo!: string;
}

@InputType({ description: 'A substitute to name.' })
export class AppointSubstituteInput {
  @Field(() => ID, { description: 'The seat.' })
  seatId!: string;

  @Field(() => ID, { description: 'The office that may sit for it.' })
  officeId!: string;

  @Field(() => CivilDate, { description: 'First day.' })
  validFrom!: string;

  @Field(() => CivilDate, { nullable: true, description: 'First day on which it no longer may; absent while open.' })
  validTo?: string | null;

  @Field(() => String, { nullable: true, description: 'By what, e.g. a letter and its number; at most 300 characters.' })
  basis?: string | null;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A substitute to end.' })
export class EndSubstituteInput {
  @Field(() => ID, { description: 'The substitute.' })
  substituteId!: string;

  @Field(() => CivilDate, { description: 'First day on which it no longer may.' })
  validTo!: string;
}

@InputType({ description: 'Days in which a province acknowledges, by urgency; 1 to 366 each.' })
export class AcknowledgeWithinInput {
  @Field(() => Int, { description: 'Of a normal directive (عادی).' })
  NORMAL!: number;

  @Field(() => Int, { description: 'Of an urgent one (فوری).' })
  URGENT!: number;

  @Field(() => Int, { description: 'Of a very urgent one (خیلی فوری).' })
  VERY_URGENT!: number;

  @Field(() => Int, { description: 'Of an immediate one (آنی).' })
  IMMEDIATE!: number;
}

@InputType({ description: 'The next version of a by-law.' })
export class AdoptByLawInput {
  @Field(() => ID, { description: 'The council.' })
  councilId!: string;

  @Field(() => CivilDate, { description: 'First day on which it applies.' })
  effectiveFrom!: string;

  @Field(() => VoteBases, { description: 'Out of what the majority of a confirmation is counted: SEATS or VOTES_CAST.' })
  base!: VoteBase;

  @Field(() => Int, { description: 'Numerator of the majority, e.g. 2 of two thirds.' })
  numerator!: number;

  @Field(() => Int, { description: 'Denominator of the majority, e.g. 3 of two thirds.' })
  denominator!: number;

  @Field(() => Boolean, { description: 'Whether the fraction itself is enough; otherwise more than it is needed.' })
  inclusive!: boolean;

  @Field(() => Int, { description: 'Days of a confirmation round, 1 to 366.' })
  confirmationDays!: number;

  @Field(() => AcknowledgeWithinInput, { description: 'Days in which a province acknowledges.' })
  acknowledgeWithinDays!: AcknowledgeWithinInput;

  @Field(() => MeetingRules, { nullable: true, description: 'How meetings are called and when they may decide; as in the version before it when absent.' })
  meeting?: MeetingRules | null;

  @Field(() => VoteRules, { nullable: true, description: 'How the council votes; as in the version before it when absent.' })
  vote?: VoteRules | null;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}
