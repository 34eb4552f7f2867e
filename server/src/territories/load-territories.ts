import type { EntityManager } from '@mikro-orm/postgresql';
import { getKnown } from '../kernel/get-known.ts';
import { normalizeFa } from '../kernel/persian/search-key.ts';
import { sortKey } from '../kernel/persian/sort-key.ts';
import { County } from './county.entity.ts';
import { Province } from './province.entity.ts';
import { ProvinceName, ProvinceSuccession } from './province-name.entity.ts';
import counties from './reference/counties.json' with { type: 'json' };
import provinces from './reference/provinces.json' with { type: 'json' };

/** 1383-07-08: Khorasan ended, and three provinces began. */
const endOfKhorasan = '2004-09-29';
const heirsOfKhorasan = ['IR-09', 'IR-28', 'IR-29'];

const keys = (...names: string[]): { sortKey: string; searchKey: string } => ({
  sortKey: sortKey(names[0] ?? ''),
  searchKey: normalizeFa(names.join(' ')),
});

const loadProvinces = (em: EntityManager): Map<string, Province> => {
  const byCode = new Map<string, Province>();
  for (const row of provinces) {
    const validFrom = heirsOfKhorasan.includes(row.code) ? endOfKhorasan : null;
    const province = em.create(Province, { ...row, validFrom, ...keys(row.name, row.nameEn.toLowerCase(), row.capital) });
    em.create(ProvinceName, { province, name: row.name, validFrom });
    byCode.set(row.code, province);
  }
  return byCode;
};

const loadKhorasan = (em: EntityManager, byCode: ReadonlyMap<string, Province>): void => {
  const name = 'خراسان';
  const khorasan = em.create(Province, {
    code: 'IR-KHORASAN', name, nameEn: 'Khorasan', capital: 'مشهد', capitalEn: 'Mashhad', validTo: endOfKhorasan, ...keys(name, 'khorasan'),
  });
  em.create(ProvinceName, { province: khorasan, name, validTo: endOfKhorasan });
  for (const code of heirsOfKhorasan) {
    em.create(ProvinceSuccession, { predecessor: khorasan, successor: getKnown(byCode, code), on: endOfKhorasan });
  }
};

/** Fills an empty register with the provinces and counties of Iran; does nothing to one that has rows. */
export const loadTerritories = async (em: EntityManager): Promise<void> => {
  if ((await em.count(Province, {})) > 0) return;
  const byCode = loadProvinces(em);
  loadKhorasan(em, byCode);
  for (const [code, list] of Object.entries(counties)) {
    for (const [sciCode, name] of list) {
      em.create(County, { code: String(sciCode), name: String(name), province: getKnown(byCode, code), ...keys(String(name)) });
    }
  }
  await em.flush();
};
