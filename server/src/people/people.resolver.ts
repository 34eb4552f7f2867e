import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { GraphContext } from '../kernel/context.ts';
import { Refusal } from '../kernel/refusal.ts';
import { Appointment } from './appointment.entity.ts';
import { appoint } from './commands/appoint.ts';
import { createOffice } from './commands/create-office.ts';
import { createPerson } from './commands/create-person.ts';
import { endAppointment } from './commands/end-appointment.ts';
import { Office } from './office.entity.ts';
import { AppointInput, CreateOfficeInput, CreatePersonInput, EndAppointmentInput } from './people.inputs.ts';
import { Person } from './person.entity.ts';

const why = { description: 'Why not, if not; then nothing was changed.' };

@ObjectType({ description: 'What became of a person.' })
export class PersonPayload {
  @Field(() => Person, { nullable: true, description: 'The person; null when refused.' })
  person?: Person | null;

  @Field(() => [Refusal], why)
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of an office.' })
export class OfficePayload {
  @Field(() => Office, { nullable: true, description: 'The office; null when refused.' })
  office?: Office | null;

  @Field(() => [Refusal], why)
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of an appointment.' })
export class AppointmentPayload {
  @Field(() => Appointment, { nullable: true, description: 'The appointment; null when refused.' })
  appointment?: Appointment | null;

  @Field(() => [Refusal], why)
  refusals!: Refusal[];
}

type Payload = Promise<Record<string, unknown>>;

@Resolver()
export class PeopleResolver {
  @Mutation(() => PersonPayload, { description: 'Enters a member of staff; for administrators (ثبت شخص).' })
  createPerson(@Arg('input', () => CreatePersonInput) input: CreatePersonInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(createPerson, input, info);
  }

  @Mutation(() => OfficePayload, { description: 'Makes an office; for administrators (ایجاد سمت).' })
  createOffice(@Arg('input', () => CreateOfficeInput) input: CreateOfficeInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(createOffice, input, info);
  }

  @Mutation(() => AppointmentPayload, { description: 'Appoints a person to an office; for administrators (انتصاب).' })
  appoint(@Arg('input', () => AppointInput) input: AppointInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(appoint, input, info);
  }

  @Mutation(() => AppointmentPayload, { description: 'Ends an appointment; for administrators (پایان انتصاب).' })
  endAppointment(@Arg('input', () => EndAppointmentInput) input: EndAppointmentInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(endAppointment, input, info);
  }
}
