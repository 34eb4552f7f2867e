export { findOffices } from './find-people.ts';
export { dayAfter, holderOn, lastDayOf } from './holding.ts';
export { officePlace, personPlace } from './places.ts';
