import { compactKey } from '../../kernel/persian/search-key.ts';
import { sortKey } from '../../kernel/persian/sort-key.ts';

/** The keys by which a directive is found and stands in lists. */
export const directiveKeys = (title: string, number: string | null | undefined) => ({
  sortKey: sortKey(title),
  searchKey: compactKey([title, number].filter(Boolean).join(' ')),
});
