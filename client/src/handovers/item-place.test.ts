import { expect, it } from 'vitest';
import type { HandedItemFragment } from '../gql/handovers/graphql.ts';
import { itemPlace } from './item-place.ts';

const item: HandedItemFragment = { id: 'x', kind: 'WORK', workKind: 'ACKNOWLEDGE', capacity: null, title: 'الف', dueOn: null, objectId: 'directive_1', seat: null };

it('leads to the page of what passed, and to none where there is none', () => {
  expect(itemPlace(item)).toBe('/directives/directive_1');
  expect(itemPlace({ ...item, objectId: 'vote_2' })).toBe('/votes/vote_2');
  expect(itemPlace({ ...item, objectId: 'seat_3', seat: { id: 'seat_3', council: { id: 'council_4', name: 'الف', nameEn: 'A' } } })).toBe('/councils/council_4');
  expect(itemPlace({ ...item, objectId: 'commentThread_5' })).toBeNull();
});
