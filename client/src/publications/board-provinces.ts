import type { BoardRowFragment } from '../gql/publications/graphql.ts';
import { civilDate, instantDate } from '../kernel/jalali.ts';
import { inLanguage } from '../kernel/language.ts';
import { useWords } from '../kernel/words.ts';
import type { MapProvince } from '../territories/index.ts';
import { type Standing, standingOf, standingSince } from './delivery-looks.ts';

const w = useWords('publications');

const sinceOf = (row: BoardRowFragment): string | null => {
  const since = standingSince(row);
  if (since === null) return null;
  return standingOf(row) === 'OVERDUE' ? w('board.since.due', { date: civilDate(since, 'long') }) : instantDate(since, 'long');
};

/** The rows of the board as provinces of the map; what the filter leaves out is pale. */
export const boardProvinces = (rows: readonly BoardRowFragment[], filter: Standing | null): (MapProvince & { readonly kind: Standing })[] =>
  rows.flatMap((row) => {
    if (!row.province) return [];
    const kind = standingOf(row);
    const words = { name: inLanguage(row.province.name, row.province.nameEn), state: w(`standing.${kind}`) };
    const since = sinceOf(row);
    const says = since === null ? w('board.says.short', words) : w('board.says', { ...words, since });
    return [{ code: row.province.code, ...words, since, says, kind, isPale: filter !== null && filter !== kind }];
  });
