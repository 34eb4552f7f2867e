import { expect, test } from 'vitest';
import { outlineOf } from './outline.builder.ts';
import type { OutlineRow } from './outline.ts';
import { DEFAULT_LIMITS, findStructureFaults, textLimit } from './structure.ts';

const faults = (sketch: string) => findStructureFaults(outlineOf(sketch)).map(({ code, id }) => `${code} ${id}`);

test('an ordinary regulation has no fault', () => {
  expect(faults(`
    TEXT
    PREAMBLE
      TEXT
    CHAPTER
      PART
        ARTICLE
          TEXT
          POINT
            SUBPOINT
              SUBPOINT
            NOTE
          NOTE
            POINT
    ANNEX
      PREAMBLE
      ARTICLE
    TEXT`)).toEqual([]);
  expect(faults('POINT\n  SUBPOINT\nNOTE')).toEqual([]);
});

test.each([
  ['ARTICLE\n    POINT', 'PROVISION_LEVEL_SKIPPED r1'],
  ['ARTICLE\n  ARTICLE', 'PROVISION_KIND_MISPLACED r1'],
  ['ARTICLE\n  NOTE\n    NOTE', 'PROVISION_KIND_MISPLACED r2'],
  ['TEXT\n  TEXT', 'PROVISION_KIND_MISPLACED r1'],
  ['SUBPOINT', 'PROVISION_KIND_MISPLACED r0'],
  ['CHAPTER\n  ANNEX', 'PROVISION_KIND_MISPLACED r1'],
  ['ARTICLE\nPREAMBLE', 'PREAMBLE_NOT_FIRST r1'],
])('%j is refused: %s', (sketch, fault) => {
  expect(faults(sketch)).toEqual([fault]);
});

test('the fault names what stands where it may not', () => {
  expect(findStructureFaults(outlineOf('ARTICLE\n  CHAPTER'))).toEqual([
    { code: 'PROVISION_KIND_MISPLACED', id: 'r1', kind: 'CHAPTER', parentKind: 'ARTICLE' },
  ]);
});

test('a first row below the root, a negative and a broken depth are refused', () => {
  for (const depth of [1, -1, 0.5, Number.NaN]) {
    expect(findStructureFaults([{ id: 'a', kind: 'TEXT', depth }])[0]?.code).toBe('PROVISION_LEVEL_SKIPPED');
  }
});

test('a tree of 50 levels is refused at the first level too deep', () => {
  const rows: OutlineRow[] = [{ id: 'p', kind: 'POINT', depth: 0 }];
  for (let depth = 1; depth < 50; depth += 1) rows.push({ id: `s${depth}`, kind: 'SUBPOINT', depth });
  const found = findStructureFaults(rows);
  expect(found[0]).toEqual({ code: 'PROVISION_TOO_DEEP', id: 's12', kind: 'SUBPOINT', limit: 12 });
});

test('limits are data', () => {
  const limits = { ...DEFAULT_LIMITS, provisions: 3, siblings: { NOTE: 1 } };
  expect(findStructureFaults(outlineOf('ARTICLE\nARTICLE\nARTICLE\nARTICLE'), limits)).toEqual([
    { code: 'PROVISIONS_EXCEEDED', id: null, limit: 3 },
  ]);
  expect(findStructureFaults(outlineOf('ARTICLE\n  NOTE\n  NOTE'), limits)).toEqual([
    { code: 'PROVISION_SIBLINGS_EXCEEDED', id: 'r2', kind: 'NOTE', limit: 1 },
  ]);
  expect(textLimit('ARTICLE')).toBe(100_000);
  expect(textLimit('HEADING')).toBe(2_000);
});

test('a text wrong throughout reports only so many faults', () => {
  const rows = Array.from({ length: 5000 }, (_, i): OutlineRow => ({ id: `${i}`, kind: 'SUBPOINT', depth: 0 }));
  expect(findStructureFaults(rows, { ...DEFAULT_LIMITS, siblings: {} }, 7)).toHaveLength(7);
});
