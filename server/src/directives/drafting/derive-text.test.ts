import { describe, expect, test } from 'vitest';
import { changedRows, deriveText, type WrittenProvision } from './derive-text.ts';
import { withRanks } from './rank.ts';

const written = (id: string, more: Partial<WrittenProvision> = {}): WrittenProvision => ({
  id, rank: id, kind: 'ARTICLE', depth: 0, repeated: false, numbering: null, heading: null, source: `متن ${id}`, revision: 1, ...more,
});

describe('deriveText', () => {
  test('an insertion changes the labels behind it and no content hash', () => {
    const before = deriveText([written('a'), written('c')]);
    const earlier = new Map(before.map((row) => [row.id, row]));
    const after = deriveText([written('a'), written('b'), written('c')], earlier);
    expect(changedRows(earlier, after).map(({ id, label }) => [id, label])).toEqual([['b', 'ماده ۲'], ['c', 'ماده ۳']]);
    expect(after[2]?.contentHash).toBe(before[1]?.contentHash);
  });

  test('a heading and a label are found by search', () => {
    const [row] = deriveText([written('a', { heading: 'ظرفيت‌هاي محلي' })]);
    expect(row?.searchKey).toContain('ماده1ظرفیتهایمحلی');
  });

  test('is the same with and without what is known already', () => {
    const rows = [written('a'), written('b', { kind: 'NOTE', depth: 1 }), written('c', { repeated: true })];
    const whole = deriveText(rows);
    expect(deriveText(rows, new Map(whole.map((row) => [row.id, row])))).toEqual(whole);
  });
});

describe('withRanks', () => {
  const inOrder = (rows: readonly { rank: string }[]): boolean => rows.every(({ rank }, at) => at === 0 || rank > (rows[at - 1]?.rank ?? ''));

  test('gives ranks to what is new and leaves the others', () => {
    const rows = withRanks([written('a0'), written('x', { rank: '' }), written('y', { rank: '' }), written('a1')], new Set(['x', 'y']));
    expect(inOrder(rows)).toBe(true);
    expect([rows[0]?.rank, rows[3]?.rank]).toEqual(['a0', 'a1']);
  });

  test('puts right whatever stands out of order', () => {
    const rows = withRanks([written('a3'), written('a1'), written('a2')], new Set(['a3']));
    expect(inOrder(rows)).toBe(true);
    expect(inOrder(withRanks([written('a3'), written('a1'), written('a2')], new Set()))).toBe(true);
    expect(withRanks([], new Set())).toEqual([]);
  });
});
