import { globalId } from '../../kernel/global-id.ts';
import { compactKey } from '../../kernel/persian/search-key.ts';
import type { Act } from '../../kernel/write/command.ts';
import { Office } from '../../people/index.ts';
import { Province } from '../../territories/index.ts';
import { Approach } from '../approach.entity.ts';
import { refuse } from '../schedule.refusals.ts';

/** Global ids by what people write in a cell, in any spelling. */
export interface Names {
  readonly office: (title: string) => string;
  readonly province: (name: string) => string;
  readonly approach: (name: string) => string | null;
}

const byName = (rows: readonly { readonly name: string; readonly id: string }[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { name, id } of rows) found.set(compactKey(name), [...(found.get(compactKey(name)) ?? []), id]);
  return found;
};

export const loadNames = async ({ em }: Pick<Act, 'em'>): Promise<Names> => {
  const offices = byName((await em.find(Office, { validTo: null })).map(({ title: name, id }) => ({ name, id: globalId('Office', id) })));
  const provinces = byName((await em.find(Province, { validTo: null })).map(({ name, id }) => ({ name, id: globalId('Province', id) })));
  const approaches = byName((await em.findAll(Approach)).map(({ name, id }) => ({ name, id: globalId('Approach', id) })));
  const one = (names: ReadonlyMap<string, readonly string[]>, name: string, field: string): string => {
    const [id, second] = names.get(compactKey(name)) ?? [];
    return id !== undefined && second === undefined ? id : refuse('NAME_UNKNOWN', { path: [field], parameters: { name: name.slice(0, 100) } });
  };
  return {
    office: (title) => one(offices, title, 'ownerOfficeId'),
    province: (name) => one(provinces, name, 'provinceIds'),
    approach: (name) => approaches.get(compactKey(name))?.[0] ?? null,
  };
};
