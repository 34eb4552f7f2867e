import { expect, test } from 'vitest';
import { nearProvince } from './near-province.ts';

const places = new Map<string, readonly [number, number]>([
  ['isfahan', [440, 425]], ['yazd', [546, 505]], ['qom', [366, 331]], ['fars', [478, 657]], ['tehran', [402, 278]],
]);

test('an arrow leads to the nearest province in its direction, and to none beyond the border', () => {
  expect(nearProvince(places, 'isfahan', 'ArrowRight')).toBe('yazd');
  expect(nearProvince(places, 'isfahan', 'ArrowUp')).toBe('tehran');
  expect(nearProvince(places, 'isfahan', 'ArrowDown')).toBe('fars');
  expect(nearProvince(places, 'fars', 'ArrowDown')).toBeNull();
  expect(nearProvince(places, 'isfahan', 'Enter')).toBeNull();
});
