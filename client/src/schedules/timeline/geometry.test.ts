import { expect, test } from 'vitest';
import { monthsFrom } from '../time-scale.ts';
import { boxOf, daysMoved, edgeOf, geometryOf, linkPath } from './geometry.ts';

const months = monthsFrom(1394, 12);
const fa = geometryOf(months, 2, true);
const en = geometryOf(months, 2, false);

test('a Persian year runs from right to left, an English one from left to right', () => {
  expect(fa.width).toBe(730);
  expect([edgeOf(fa, '2015-03-21'), edgeOf(en, '2015-03-21')]).toEqual([730, 0]);
  expect(boxOf(fa, { startsOn: '2015-03-21', endsOn: '2015-03-30' })).toEqual({ x: 710, width: 20 });
  expect(boxOf(en, { startsOn: '2015-03-21', endsOn: '2015-03-30' })).toEqual({ x: 0, width: 20 });
});

test('moving to the left means later in Persian and earlier in English', () => {
  expect([daysMoved(fa, -9), daysMoved(en, -9), daysMoved(fa, 0)]).toEqual([4, -4, 0]);
});

test('one day can still be seen, and a link runs from an end to a beginning', () => {
  expect(boxOf(geometryOf(months, 1, true), { startsOn: '2015-03-21', endsOn: '2015-03-21' }).width).toBe(3);
  const [a, b] = [{ startsOn: '2015-03-21', endsOn: '2015-03-30', row: 0 }, { startsOn: '2015-04-20', endsOn: '2015-04-30', row: 2 }];
  expect(linkPath(en, a, b)).toBe('M20 18H26V90H60');
  expect(linkPath(en, b, a)).toBe('M82 90H88V72H-6V18H0');
});
