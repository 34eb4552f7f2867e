import { Field, ID, InputType, Int } from 'type-graphql';
import { CivilDate } from '../kernel/scalars.ts';
import { DecisionKind } from './decision.enums.ts';

const key = 'Chosen by the caller, 8 to 100 ASCII characters; sending the same again makes nothing twice (کلید یکتایی).';
const revision = "The decision's `revision` that the caller saw; another's change since is refused with STALE_REVISION.";

@InputType({ description: 'A decision to record (ثبت مصوبه).' })
export class RecordDecisionInput {
  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;

  @Field(() => ID, { nullable: true, description: 'The item on which it was taken.' })
  itemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The vote by which it was taken; it must have carried.' })
  voteId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The council, where neither item nor vote is given.' })
  councilId?: string | null;

  @Field(() => DecisionKind, { description: 'Its kind.' })
  kind!: DecisionKind;

  @Field(() => String, { description: 'What was decided, at most 4,000 characters.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The office that carries it out.' })
  ownerId?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day.' })
  dueOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Or days after an event, 1 to 366.' })
  dueDays?: number | null;

  @Field(() => String, { nullable: true, description: 'The event, at most 300 characters.' })
  dueEvent?: string | null;

  @Field(() => ID, { nullable: true, description: 'What it decides on; that of the item or the vote when absent.' })
  objectId?: string | null;
}

@InputType({ description: 'A decision.' })
export class DecisionInput {
  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;

  @Field(() => Int, { description: revision })
  expectedRevision!: number;
}

@InputType({ description: 'To revise a decision; what is absent stays, null empties (بازنگری مصوبه).' })
export class ReviseDecisionInput extends DecisionInput {
  @Field(() => DecisionKind, { nullable: true, description: 'Its kind; until the minutes are signed.' })
  kind?: DecisionKind | null;

  @Field(() => String, { nullable: true, description: 'Its text; until the minutes are signed.' })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'The office that carries it out.' })
  ownerId?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day.' })
  dueOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Or days after an event.' })
  dueDays?: number | null;

  @Field(() => String, { nullable: true, description: 'The event.' })
  dueEvent?: string | null;
}

@InputType({ description: 'The event came from which the days are counted (رسیدن رویداد).' })
export class RecordDecisionEventInput extends DecisionInput {
  @Field(() => CivilDate, { description: 'On which day; today or earlier.' })
  eventOn!: string;
}

@InputType({ description: 'A report, the evidence, or a reason, at most 4,000 characters.' })
export class DecisionNoteInput extends DecisionInput {
  @Field(() => String, { description: 'What was done, what shows it, or why.' })
  note!: string;
}
