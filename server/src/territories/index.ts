import type { Module } from '../kernel/module.ts';
import { County } from './county.entity.ts';
import { Province } from './province.entity.ts';
import { ProvinceName, ProvinceSuccession } from './province-name.entity.ts';
import { TerritoryQueries, ProvinceFields } from './territory.queries.ts';

export { loadTerritories } from './load-territories.ts';
export { County, Province, ProvinceName, ProvinceSuccession };

export const territoriesModule: Module = {
  name: 'territories',
  entities: [Province, County, ProvinceName, ProvinceSuccession],
  resolvers: [TerritoryQueries, ProvinceFields],
};
