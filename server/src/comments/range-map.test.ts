import { expect, test } from 'vitest';
import type { Hunk } from '../kernel/difference/word-difference.ts';
import { isInserted, mapRange } from './range-map.ts';

const hunk = (aStart: number, aEnd: number, bStart: number, bEnd: number): Hunk => ({ aStart, aEnd, bStart, bEnd });
const [start, end] = [10, 20];

test.each<[string, Hunk[], Partial<ReturnType<typeof mapRange>>]>([
  ['no change', [], { intact: true, start: 10, end: 20, kept: 10 }],
  ['an insertion before', [hunk(2, 2, 2, 5)], { intact: true, start: 13, end: 23 }],
  ['an insertion right before', [hunk(10, 10, 10, 13)], { intact: true, start: 13, end: 23 }],
  ['an insertion right behind', [hunk(20, 20, 20, 25)], { intact: true, start: 10, end: 20 }],
  ['a change right before', [hunk(5, 10, 5, 7)], { intact: true, start: 7, end: 17 }],
  ['an insertion inside', [hunk(15, 15, 15, 18)], { intact: false, start: 10, end: 23, kept: 10 }],
  ['its beginning replaced', [hunk(10, 14, 10, 11)], { intact: false, start: 10, end: 17, kept: 6 }],
  ['its end replaced', [hunk(16, 20, 16, 26)], { intact: false, start: 10, end: 26, kept: 6 }],
  ['replaced with what is before', [hunk(5, 14, 5, 9)], { start: 9, end: 15, zoneStart: 5, zoneEnd: 15, kept: 6 }],
  ['replaced with what is behind', [hunk(16, 30, 16, 18)], { start: 10, end: 16, zoneStart: 10, zoneEnd: 18, kept: 6 }],
  ['all replaced with its surroundings', [hunk(5, 30, 5, 8)], { start: 8, end: 8, zoneStart: 5, zoneEnd: 8, kept: 0 }],
  ['deleted', [hunk(10, 20, 10, 10)], { start: 10, end: 10, zoneStart: 10, zoneEnd: 10, kept: 0 }],
  ['a deletion before and a change inside', [hunk(0, 5, 0, 0), hunk(12, 14, 7, 8)], { start: 5, end: 14, kept: 8 }],
])('%s', (_, hunks, expected) => {
  expect(mapRange(hunks, start, end)).toMatchObject(expected);
});

test('new text is told from old', () => {
  const hunks = [hunk(5, 8, 5, 5), hunk(10, 10, 7, 9)];
  expect(isInserted(hunks, 0, 7)).toBe(false);
  expect(isInserted(hunks, 6, 8)).toBe(true);
  expect(isInserted(hunks, 9, 20)).toBe(false);
  expect(isInserted(hunks, 3, 7)).toBe(false);
  expect(isInserted(hunks, 3, 9)).toBe(true);
});
