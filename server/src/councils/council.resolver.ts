import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { GraphContext } from '../kernel/context.ts';
import { Refusal } from '../kernel/refusal.ts';
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

type Payload = Promise<Record<string, unknown>>;

@Resolver()
export class CouncilResolver {
  @Mutation(() => SeatPayload, { description: 'Gives an office a seat; for administrators (افزودن کرسی).' })
  addSeat(@Arg('input', () => AddSeatInput) input: AddSeatInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(addSeat, input, info);
  }

  @Mutation(() => SeatPayload, { description: 'Ends a seat; for administrators (پایان کرسی).' })
  endSeat(@Arg('input', () => EndSeatInput) input: EndSeatInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(endSeat, input, info);
  }

  @Mutation(() => CouncilPayload, { description: "Enters the next version of a council's by-law; for administrators (ثبت آیین کار)." })
  adoptByLaw(@Arg('input', () => AdoptByLawInput) input: AdoptByLawInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(adoptByLaw, input, info);
  }
}
