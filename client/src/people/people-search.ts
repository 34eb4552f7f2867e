import PersonIcon from '~icons/user';
import OfficeIcon from '~icons/briefcase';
import type { SearchSource } from '../kernel/feature.ts';
import { findOffices, findPeople } from './find-people.ts';
import { officePlace, personPlace } from './places.ts';

const most = 4;

/** Offices and people for the palette, by part of title or name. */
export const peopleSearch: SearchSource = {
  find: async (text, signal) => {
    const [offices, people] = await Promise.all([findOffices(text, signal), findPeople(text, signal)]);
    return [
      ...offices.slice(0, most).map(({ id, label }) => ({ id, title: label, to: officePlace(id), icon: OfficeIcon })),
      ...people.slice(0, most).map(({ id, label, detail }) => ({ id, title: label, detail, to: personPlace(id), icon: PersonIcon })),
    ];
  },
};
