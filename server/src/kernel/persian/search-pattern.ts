import { normalizeFa } from './search-key.ts';

/** A LIKE pattern that finds the text anywhere in a search key, whatever its letters, digits and half-spaces. */
export const searchPattern = (text: string): string => `%${normalizeFa(text).toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
