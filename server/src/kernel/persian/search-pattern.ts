import { compactKey, normalizeFa } from './search-key.ts';

/** A LIKE pattern that finds the text anywhere in a search key, whatever its letters, digits and half-spaces. */
export const searchPattern = (text: string): string => `%${normalizeFa(text).toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;

/** LIKE patterns, one a word, over a compact key: all must match, in whatever order, joined or apart. */
export const wordPatterns = (text: string): string[] =>
  normalizeFa(text).split(' ').filter(Boolean).map((word) => `%${compactKey(word).replace(/[\\%_]/g, '\\$&')}%`);
