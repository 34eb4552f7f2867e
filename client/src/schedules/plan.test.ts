import { expect, test } from 'vitest';
import { filterRows, type PlanRow, unfolded } from './plan.ts';

const row = (itemId: string, parentId: string | null, more: Partial<PlanRow> = {}): PlanRow =>
  ({ itemId, parentId, kind: 'ACTIVITY', ownerOfficeId: null, provinceIds: [], ...more }) as PlanRow; // only what the functions read

const rows = [
  row('a', null, { kind: 'APPROACH' }),
  row('a1', 'a', { ownerOfficeId: 'o', provinceIds: ['p'] }),
  row('b', null, { kind: 'APPROACH' }),
  row('b1', 'b', { kind: 'GOAL' }),
  row('b2', 'b1', { ownerOfficeId: 'q' }),
];
const ids = (found: readonly PlanRow[]): string[] => found.map(({ itemId }) => itemId);

test('a filter keeps what meets it and all that stands above it', () => {
  expect(ids(filterRows(rows, { owner: '', province: '' }))).toHaveLength(5);
  expect(ids(filterRows(rows, { owner: 'o', province: '' }))).toEqual(['a', 'a1']);
  expect(ids(filterRows(rows, { owner: '', province: 'other' }))).toEqual(['b', 'b1', 'b2']);
  expect(ids(filterRows(rows, { owner: 'q', province: 'p' }))).toEqual(['b', 'b1', 'b2']);
});

test('what stands under something folded is not shown, however deep', () => {
  expect(ids(unfolded(rows, new Set(['b'])))).toEqual(['a', 'a1', 'b']);
});
