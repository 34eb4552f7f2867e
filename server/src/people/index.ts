import type { Module } from '../kernel/module.ts';
import { Appointment } from './appointment.entity.ts';
import { Office } from './office.entity.ts';
import { PeopleResolver } from './people.resolver.ts';
import { Person } from './person.entity.ts';
import { PeopleQueries, PersonFields, OfficeFields, ProvinceOffices } from './people.queries.ts';

export { AppointmentCapacity } from './appointment.entity.ts';
export { extendAppointments } from './extend-appointments.ts';
export { OfficeKind } from './office.entity.ts';
export { mayKeepRegister, requireRegistrar } from './people.policy.ts';
export { registerKeys } from './register-keys.ts';
export { registerTopic } from './register-topic.ts';
export { powersOf, powersThrough } from './office.policy.ts';
export { Appointment, Office, Person };

export const peopleModule: Module = {
  name: 'people',
  entities: [Person, Office, Appointment],
  resolvers: [PeopleResolver, PeopleQueries, PersonFields, OfficeFields, ProvinceOffices],
};
