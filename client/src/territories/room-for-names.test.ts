import { expect, test } from 'vitest';
import { fittingLines } from './room-for-names.ts';

const roomOf = (width: number, height: number) => (x: number, y: number) => Math.abs(x) < width / 2 && y < height;

test('a name stands in one line where it fits, in two where it must, and not at all over a border', () => {
  expect(fittingLines('خراسان رضوی', 20, roomOf(120, 30))).toEqual(['خراسان رضوی']);
  expect(fittingLines('خراسان رضوی', 20, roomOf(80, 60))).toEqual(['خراسان', 'رضوی']);
  expect(fittingLines('خراسان رضوی', 20, roomOf(80, 20))).toEqual([]);
  expect(fittingLines('البرز', 20, roomOf(40, 60))).toEqual([]);
});
