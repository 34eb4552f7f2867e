import { expect, test } from 'vitest';
import { afterSubtree, insertAt, lastUnder, nextProvision, secondHalf } from './insertion.ts';
import { outlineOf, sketchOf } from './outline.builder.ts';
import { findStructureFaults } from './structure.ts';

const rows = outlineOf('PREAMBLE\nCHAPTER\n  ARTICLE\n    POINT\n    NOTE\n  ARTICLE\n    NOTE\nCHAPTER');

test.each([
  ['the preamble', 0, 1, 0, 'ARTICLE'],
  ['a chapter with articles', 1, 2, 1, 'ARTICLE'],
  ['an article with points', 2, 3, 2, 'POINT'],
  ['a point', 3, 4, 2, 'POINT'],
  ['a note', 4, 5, 2, 'NOTE'],
  ['an article with a note only', 5, 7, 1, 'ARTICLE'],
  ['an empty chapter', 7, 8, 1, 'ARTICLE'],
])('Enter at the end of %s', (_, index, position, depth, kind) => {
  const insertion = nextProvision(rows, index);
  expect(insertion).toEqual({ position, depth, kind });
  expect(findStructureFaults(insertAt(rows, insertion, { id: 'new', kind: 'TEXT', depth: 0 }))).toEqual([]);
});

test('in an empty text Enter makes an article', () => {
  expect(nextProvision([], 0)).toEqual({ position: 0, depth: 0, kind: 'ARTICLE' });
});

test('siblings, children and halves have their places', () => {
  expect(afterSubtree(rows, 1)).toEqual({ position: 7, depth: 0, kind: 'CHAPTER' });
  expect(lastUnder(rows, 2, 'NOTE')).toEqual({ position: 5, depth: 2, kind: 'NOTE' });
  expect(secondHalf(rows, 2)).toEqual({ position: 3, depth: 1, kind: 'ARTICLE' });
  const split = insertAt(rows, secondHalf(rows, 2), { id: 'half', kind: 'TEXT', depth: 0 });
  expect(sketchOf(split).slice(2, 6)).toEqual(['  ARTICLE r2', '  ARTICLE half', '    POINT r3', '    NOTE r4']);
});
