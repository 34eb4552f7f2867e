import { expect, it } from 'vitest';
import { blocksOf, verbsFor } from './blocks.ts';
import type { Row } from './rows.ts';

const row = (id: string, source: string, more: Partial<Row> = {}): Row => ({
  id, source, kind: 'ARTICLE', depth: 0, label: `ماده ${id}`, citation: '', heading: null, ...more,
});
const rows = [row('1', '', { kind: 'CHAPTER', heading: 'کلیات', label: 'فصل اول' }), row('2', 'هدف'), row('3', 'دامنه')];
const typed = () => blocksOf(rows, new Set()).map(({ id, part, text }) => ({ id, part, text }));
const ids = () => 'local_1';

it('shows a division as its heading and an article as its text, each with its number once', () => {
  expect(blocksOf(rows, new Set(['3'])).map(({ id, part, label }) => [id, part, label])).toEqual([
    ['1', 'HEADING', 'فصل اول'],
    ['2', 'TEXT', 'ماده 2'],
    ['3', 'HEADING', 'ماده 3'],
    ['3', 'TEXT', ''],
  ]);
});

it('finds nothing to do where nothing was typed', () => {
  expect(verbsFor(rows, typed(), ids)).toEqual([]);
});

it('makes a revision of typed words', () => {
  const lines = typed().map((line) => (line.id === '2' ? { ...line, text: 'هدف‌ها' } : line));
  expect(verbsFor(rows, lines, ids)).toMatchObject([{ type: 'REVISE', id: '2', to: { source: 'هدف‌ها' } }]);
});

it('merges a provision whose line was deleted into the one before it, after its words have gone where they were put', () => {
  const lines = typed().flatMap((line) => (line.id === '3' ? [] : line.id === '2' ? [{ ...line, text: 'هدفنه' }] : [line]));
  expect(verbsFor(rows, lines, ids)).toMatchObject([
    { type: 'REVISE', id: '2', to: { source: 'هدفنه' } },
    { type: 'REVISE', id: '3', to: { source: '' } },
    { type: 'MERGE', id: '3', intoId: '2' },
  ]);
});

it('makes a provision of a line that came', () => {
  const lines = typed().toSpliced(2, 0, { id: '2', part: 'TEXT', text: 'تازه' });
  expect(verbsFor(rows, lines, ids)).toMatchObject([{ type: 'INSERT', id: 'local_1', anchorId: '2', content: { source: 'تازه' } }]);
});
