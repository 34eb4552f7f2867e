import { normalizeFa } from '../kernel/persian/search-key.ts';
import { sortKey } from '../kernel/persian/sort-key.ts';

/** The keys by which a register is ordered and searched; the first name decides the order. */
export const registerKeys = (...names: string[]): { sortKey: string; searchKey: string } => ({
  sortKey: sortKey(names[0] ?? ''),
  searchKey: normalizeFa(names.join(' ')),
});
