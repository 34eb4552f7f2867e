import type { Module } from '../kernel/module.ts';
import { Appointment } from './appointment.entity.ts';
import { Office } from './office.entity.ts';
import { Person } from './person.entity.ts';
import { PeopleQueries, PersonFields, OfficeFields, ProvinceOffices } from './people.queries.ts';

export { AppointmentCapacity } from './appointment.entity.ts';
export { OfficeKind } from './office.entity.ts';
export { powersOf, powersThrough } from './office.policy.ts';
export { Appointment, Office, Person };

export const peopleModule: Module = {
  name: 'people',
  entities: [Person, Office, Appointment],
  resolvers: [PeopleQueries, PersonFields, OfficeFields, ProvinceOffices],
};
