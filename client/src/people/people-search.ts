import ProvinceIcon from '~icons/map-pin';
import PersonIcon from '~icons/user';
import OfficeIcon from '~icons/briefcase';
import type { SearchSource } from '../kernel/feature.ts';
import { findOffices, findPeople } from './find-people.ts';
import { findProvinces } from './find-provinces.ts';
import { officePlace, personPlace } from './places.ts';

const most = 4;

/** Provinces, also those of the past, offices and people for the palette, by part of title or name. */
export const peopleSearch: SearchSource = {
  find: async (text, signal) => {
    const [offices, people, provinces] = await Promise.all([findOffices(text, signal), findPeople(text, signal), findProvinces(text, signal)]);
    return [
      ...provinces.slice(0, most).map(({ key, id, label, detail }) => ({ id: key, title: label, detail, to: `/people?province=${id}`, icon: ProvinceIcon })),
      ...offices.slice(0, most).map(({ id, label }) => ({ id, title: label, to: officePlace(id), icon: OfficeIcon })),
      ...people.slice(0, most).map(({ id, label, detail }) => ({ id, title: label, detail, to: personPlace(id), icon: PersonIcon })),
    ];
  },
};
