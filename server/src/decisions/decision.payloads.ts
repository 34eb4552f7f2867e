import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../kernel/refusal.ts';
import { Meeting } from '../meetings/index.ts';
import { Decision } from './decision.entity.ts';
import { MinutesAddendum } from './minutes-addendum.entity.ts';
import { MinutesPart } from './minutes-part.entity.ts';
import { Minutes } from './minutes.entity.ts';

const why = { description: 'Why not, if not; then nothing was changed.' };

@ObjectType({ description: 'What became of a decision.' })
export class DecisionPayload {
  @Field(() => Decision, { nullable: true, description: 'The decision; null when refused.' })
  decision?: Decision | null;

  @Field(() => [Refusal], why)
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of the minutes of a meeting.' })
export class MinutesPayload {
  @Field(() => Meeting, { nullable: true, description: 'The meeting; null when refused.' })
  meeting?: Meeting | null;

  @Field(() => Minutes, { nullable: true, description: 'The minutes; null when refused.' })
  minutes?: Minutes | null;

  @Field(() => MinutesPart, { nullable: true, description: 'The part that was edited.' })
  part?: MinutesPart | null;

  @Field(() => MinutesAddendum, { nullable: true, description: 'What was added.' })
  addendum?: MinutesAddendum | null;

  @Field(() => [Refusal], why)
  refusals!: Refusal[];
}
