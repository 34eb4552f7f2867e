import { Field, ObjectType, Resolver } from 'type-graphql';
import { Refusal } from '../kernel/refusal.ts';
import { Verb } from '../kernel/write/verb.ts';
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

@Resolver()
export class PeopleResolver {
  @Verb(createPerson, {
    input: CreatePersonInput,
    payload: PersonPayload,
    description: 'Enters a member of staff; for administrators (ثبت شخص).',
  })
  createPerson!: never;

  @Verb(createOffice, {
    input: CreateOfficeInput,
    payload: OfficePayload,
    description: 'Makes an office; for administrators (ایجاد سمت).',
  })
  createOffice!: never;

  @Verb(appoint, {
    input: AppointInput,
    payload: AppointmentPayload,
    description: 'Appoints a person to an office; for administrators (انتصاب).',
  })
  appoint!: never;

  @Verb(endAppointment, {
    input: EndAppointmentInput,
    payload: AppointmentPayload,
    description: 'Ends an appointment; for administrators (پایان انتصاب).',
  })
  endAppointment!: never;
}
