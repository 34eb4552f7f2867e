import { Field, ObjectType, Resolver } from 'type-graphql';
import { Refusal } from '../kernel/refusal.ts';
import { Verb } from '../kernel/write/verb.ts';
import { addSeat } from './commands/add-seat.ts';
import { adoptByLaw } from './commands/adopt-by-law.ts';
import { endSeat } from './commands/end-seat.ts';
import { Council } from './council.entity.ts';
import { AddSeatInput, AdoptByLawInput, EndSeatInput } from './council.inputs.ts';
import { Seat } from './seat.entity.ts';

const why = { description: 'Why not, if not; then nothing was changed.' };

@ObjectType({ description: 'What became of a seat.' })
export class SeatPayload {
  @Field(() => Seat, { nullable: true, description: 'The seat; null when refused.' })
  seat?: Seat | null;

  @Field(() => [Refusal], why)
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of a council.' })
export class CouncilPayload {
  @Field(() => Council, { nullable: true, description: 'The council; null when refused.' })
  council?: Council | null;

  @Field(() => [Refusal], why)
  refusals!: Refusal[];
}

@Resolver()
export class CouncilResolver {
  @Verb(addSeat, {
    input: AddSeatInput,
    payload: SeatPayload,
    description: 'Gives an office a seat; for administrators (افزودن کرسی).',
  })
  addSeat!: never;

  @Verb(endSeat, {
    input: EndSeatInput,
    payload: SeatPayload,
    description: 'Ends a seat; for administrators (پایان کرسی).',
  })
  endSeat!: never;

  @Verb(adoptByLaw, {
    input: AdoptByLawInput,
    payload: CouncilPayload,
    description: "Enters the next version of a council's by-law; for administrators (ثبت آیین کار).",
  })
  adoptByLaw!: never;
}
