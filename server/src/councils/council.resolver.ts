import { Field, ObjectType, Resolver } from 'type-graphql';
import { Refusal } from '../kernel/refusal.ts';
import { Verb } from '../kernel/write/verb.ts';
import { addSeat } from './commands/add-seat.ts';
import { adoptByLaw } from './commands/adopt-by-law.ts';
import { appointSubstitute } from './commands/appoint-substitute.ts';
import { endSeat } from './commands/end-seat.ts';
import { endSubstitute } from './commands/end-substitute.ts';
import { Council } from './council.entity.ts';
import { AddSeatInput, AdoptByLawInput, AppointSubstituteInput, EndSeatInput, EndSubstituteInput } from './council.inputs.ts';
import { Seat } from './seat.entity.ts';
import { SeatSubstitute } from './seat-substitute.entity.ts';

const why = { description: 'Why not, if not; then nothing was changed.' };

@ObjectType({ description: 'What became of a seat.' })
export class SeatPayload {
  @Field(() => Seat, { nullable: true, description: 'The seat; null when refused.' })
  seat?: Seat | null;

  @Field(() => [Refusal], why)
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of a substitute.' })
export class SubstitutePayload {
  @Field(() => SeatSubstitute, { nullable: true, description: 'The substitute; null when refused.' })
  substitute?: SeatSubstitute | null;

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

  @Verb(appointSubstitute, {
    input: AppointSubstituteInput,
    payload: SubstitutePayload,
    description: 'Names the office that may sit for a seat; for the secretariat and administrators (تعیین جانشین کرسی).',
  })
  appointSubstitute!: never;

  @Verb(endSubstitute, {
    input: EndSubstituteInput,
    payload: SubstitutePayload,
    description: "Ends a substitute's days; for the secretariat and administrators (پایان جانشینی کرسی).",
  })
  endSubstitute!: never;

  @Verb(adoptByLaw, {
    input: AdoptByLawInput,
    payload: CouncilPayload,
    description: "Enters the next version of a council's by-law; for administrators (ثبت آیین کار).",
  })
  adoptByLaw!: never;
}
