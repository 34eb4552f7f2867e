import { Field, ID, InputType, Int } from 'type-graphql';
import { CivilDate } from '../kernel/scalars.ts';
import { AppointmentCapacity } from './appointment.entity.ts';
import { OfficeKind } from './office.entity.ts';

const key = 'Any text of 8 to 100 ASCII characters; sending the same twice makes one (کلید یکتایی).';

@InputType({ description: 'A member of staff to enter.' })
export class CreatePersonInput {
  @Field(() => String, { description: 'Personnel number, 3 to 12 digits of any script (شمارهٔ پرسنلی).' })
  personnelNumber!: string;

  @Field(() => String, { description: 'Full name, at most 120 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}

@InputType({ description: 'An office to make.' })
export class CreateOfficeInput {
  @Field(() => OfficeKind, { description: 'Its kind. Directors general and provincial deputies are one each per province.' })
  kind!: OfficeKind;

  @Field(() => String, { description: 'Title in Persian, at most 200 characters.' })
  title!: string;

  @Field(() => String, { description: 'Title in English, at most 200 characters.' })
  titleEn!: string;

  @Field(() => ID, { nullable: true, description: 'Its province; required for an office of a province.' })
  provinceId?: string | null;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}

@InputType({ description: 'An appointment to make.' })
export class AppointInput {
  @Field(() => ID, { description: 'Who is appointed.' })
  personId!: string;

  @Field(() => ID, { description: 'To which office.' })
  officeId!: string;

  @Field(() => AppointmentCapacity, { description: 'In what capacity. One holder or acting person at a time; delegates beside them.' })
  capacity!: AppointmentCapacity;

  @Field(() => CivilDate, { description: 'First day.' })
  validFrom!: string;

  @Field(() => CivilDate, { nullable: true, description: 'First day on which it no longer holds; absent while open.' })
  validTo?: string | null;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}

@InputType({ description: 'An appointment to end.' })
export class EndAppointmentInput {
  @Field(() => ID, { description: 'The appointment.' })
  appointmentId!: string;

  @Field(() => Int, { description: '`revision` of the appointment as last seen.' })
  expectedRevision!: number;

  @Field(() => CivilDate, { description: 'First day on which it no longer holds.' })
  validTo!: string;
}
