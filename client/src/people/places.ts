/** Addresses of the pages of offices and people. */
export const officePlace = (id: string): string => `/offices/${id}`;
export const personPlace = (id: string): string => `/people/${id}`;
