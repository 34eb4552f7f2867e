import { expect, test } from 'vitest';
import { numberProvisions } from './numbering.ts';
import { outlineOf, sketchOf } from './outline.builder.ts';
import type { OutlineRow } from './outline.ts';
import type { Restructured } from './restructure.ts';
import { changeKind, dissolve, indent, moveSubtree, outdent } from './restructure.ts';
import { findStructureFaults } from './structure.ts';

const shape = (result: Restructured<OutlineRow>) => (result.ok ? sketchOf(result.rows) : result.fault.code);

test('an article goes under the article before it as a point, with all under it', () => {
  const rows = outlineOf('ARTICLE\nARTICLE\n  POINT\n  NOTE\nARTICLE');
  expect(shape(indent(rows, 1))).toEqual(['ARTICLE r0', '  POINT r1', '    SUBPOINT r2', '    NOTE r3', 'ARTICLE r4']);
});

test('what keeps its kind a level down keeps it', () => {
  expect(shape(indent(outlineOf('CHAPTER\nARTICLE'), 1))).toEqual(['CHAPTER r0', '  ARTICLE r1']);
  expect(shape(indent(outlineOf('ARTICLE\n  POINT\n  NOTE'), 2))).toEqual(['ARTICLE r0', '  POINT r1', '    NOTE r2']);
  expect(shape(indent(outlineOf('CHAPTER\nCHAPTER\n  ARTICLE'), 1))).toEqual([
    'CHAPTER r0', '  SECTION r1', '    ARTICLE r2',
  ]);
});

test.each([
  ['ARTICLE', 0, 'PROVISION_CANNOT_INDENT'],
  ['ARTICLE\n  POINT', 1, 'PROVISION_CANNOT_INDENT'],
  ['TEXT\nARTICLE', 1, 'PROVISION_CANNOT_INDENT'],
  ['ARTICLE\n  NOTE\n  NOTE', 2, 'PROVISION_CANNOT_INDENT'],
  ['ARTICLE\nANNEX', 1, 'PROVISION_CANNOT_INDENT'],
  ['ARTICLE', 9, 'PROVISION_NOT_FOUND'],
])('%j, row %i cannot be indented: %s', (sketch, index, code) => {
  expect(shape(indent(outlineOf(sketch), index))).toBe(code);
});

test('a point taken out of its article becomes an article and takes over the points after it', () => {
  const rows = outlineOf('CHAPTER\n  ARTICLE\n    POINT\n    POINT\n      SUBPOINT\n    POINT\n    NOTE\n  ARTICLE');
  expect(shape(outdent(rows, 3))).toEqual([
    'CHAPTER r0', '  ARTICLE r1', '    POINT r2', '  ARTICLE r3', '    POINT r4', '    POINT r5', '    NOTE r6',
    '  ARTICLE r7',
  ]);
});

test('a note taken out of its point belongs to the article', () => {
  expect(shape(outdent(outlineOf('ARTICLE\n  POINT\n    NOTE\n  POINT'), 2))).toEqual([
    'ARTICLE r0', '  POINT r1', '  NOTE r2', '  POINT r3',
  ]);
});

test('rows that cannot stand under what was taken out come out with it, in order', () => {
  expect(shape(outdent(outlineOf('CHAPTER\n  TEXT\n  ARTICLE\n    POINT\nCHAPTER'), 1))).toEqual([
    'CHAPTER r0', 'TEXT r1', 'ARTICLE r2', '  POINT r3', 'CHAPTER r4',
  ]);
});

test('nothing goes above the root', () => {
  expect(shape(outdent(outlineOf('ARTICLE'), 0))).toBe('PROVISION_CANNOT_OUTDENT');
  expect(shape(outdent(outlineOf('ARTICLE'), 3))).toBe('PROVISION_NOT_FOUND');
});

test('a kind is changed in place and what stands under it follows', () => {
  const rows = outlineOf('CHAPTER\n  ARTICLE\n    POINT\n      SUBPOINT');
  expect(shape(changeKind(rows, 1, 'POINT'))).toEqual([
    'CHAPTER r0', '  POINT r1', '    SUBPOINT r2', '      SUBPOINT r3',
  ]);
  expect(shape(changeKind(rows, 1, 'ANNEX'))).toBe('PROVISION_KIND_MISPLACED');
  expect(shape(changeKind(rows, 1, 'TEXT'))).toBe('PROVISION_KIND_MISPLACED');
});

test('a subtree moves to another place and level, there and back', () => {
  const rows = outlineOf('CHAPTER\n  ARTICLE\n    POINT\n  ARTICLE\nCHAPTER\n  ARTICLE');
  const moved = moveSubtree(rows, 1, { position: 6, depth: 1 });
  expect(shape(moved)).toEqual([
    'CHAPTER r0', '  ARTICLE r3', 'CHAPTER r4', '  ARTICLE r5', '  ARTICLE r1', '    POINT r2',
  ]);
  expect(moved.ok && shape(moveSubtree(moved.rows, 4, { position: 1, depth: 1 }))).toEqual(sketchOf(rows));
  expect(shape(moveSubtree(rows, 1, { position: 1, depth: 1 }))).toEqual(sketchOf(rows));
});

test.each([
  [0, { position: 2, depth: 1 }, 'PROVISION_MOVED_INTO_ITSELF'],
  [1, { position: 0, depth: 1 }, 'PROVISION_LEVEL_SKIPPED'],
  [1, { position: 5, depth: 1 }, 'PROVISION_KIND_MISPLACED'],
  [1, { position: 99, depth: 0 }, 'PROVISION_NOT_FOUND'],
  [0, { position: 5, depth: 1 }, 'PROVISION_KIND_MISPLACED'],
])('moving row %i to %o is refused: %s', (index, to, code) => {
  expect(shape(moveSubtree(outlineOf('CHAPTER\n  ARTICLE\n    POINT\n  ARTICLE\nARTICLE'), index, to))).toBe(code);
});

test('a dissolved provision leaves what stood under it to the one before', () => {
  expect(shape(dissolve(outlineOf('ARTICLE\nARTICLE\n  POINT\n  NOTE'), 1))).toEqual([
    'ARTICLE r0', '  POINT r2', '  NOTE r3',
  ]);
  expect(shape(dissolve(outlineOf('ARTICLE\n  POINT\n    SUBPOINT\n  POINT'), 1))).toEqual([
    'ARTICLE r0', '  POINT r2', '  POINT r3',
  ]);
  expect(shape(dissolve(outlineOf('ARTICLE'), 0))).toBe('PROVISION_NOT_FOUND');
});

/** Every outline of a few rows that may be stored. */
function allOutlines(length: number): OutlineRow[][] {
  if (length === 0) return [[]];
  const kinds = ['CHAPTER', 'SECTION', 'ARTICLE', 'POINT', 'SUBPOINT', 'NOTE', 'TEXT'] as const;
  return allOutlines(length - 1).flatMap((rows) =>
    kinds.flatMap((kind) =>
      Array.from({ length: (rows.at(-1)?.depth ?? -1) + 2 }, (_, depth) => [...rows, { id: `r${rows.length}`, kind, depth }]),
    ).filter((candidate) => findStructureFaults(candidate).length === 0),
  );
}

test('whatever the outline, a change that is not refused keeps the rows, their order and the rules', () => {
  const outlines = allOutlines(4);
  expect(outlines.length).toBeGreaterThan(1000);
  const broken = outlines.flatMap((rows) =>
    rows.flatMap((_, index) => {
      const kept = [indent(rows, index), outdent(rows, index)].every((result) => !result.ok || sameIds(rows, result.rows));
      const results = [indent(rows, index), outdent(rows, index), dissolve(rows, index)];
      const valid = results.every((result) => !result.ok || findStructureFaults(result.rows).length === 0);
      return kept && valid ? [] : [sketchOf(rows)];
    }),
  );
  expect(broken).toEqual([]);
});

function sameIds(before: readonly OutlineRow[], after: readonly OutlineRow[]): boolean {
  return before.length === after.length && before.every((row, index) => row.id === after[index]?.id);
}

test('indenting and taking out again gives the same numbers', () => {
  const rows = outlineOf('CHAPTER\n  ARTICLE\n  ARTICLE\n    POINT\n      SUBPOINT\n    NOTE\n  ARTICLE');
  const inside = indent(rows, 2);
  const back = inside.ok ? outdent(inside.rows, 2) : inside;
  expect(back.ok && numberProvisions(back.rows)).toEqual(numberProvisions(rows));
});
