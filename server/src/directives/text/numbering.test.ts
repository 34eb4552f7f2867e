import { expect, test } from 'vitest';
import { workTime } from '../../../test/work-time.ts';
import type { NumberedRow } from './numbering.ts';
import { numberProvisions } from './numbering.ts';
import { outlineOf } from './outline.builder.ts';
import { DEFAULT_NUMBERING } from './provision-label.ts';

const labels = (sketch: string, profile = DEFAULT_NUMBERING) =>
  numberProvisions(outlineOf(sketch), profile).map((numbering) => numbering.label);
const citations = (sketch: string) => numberProvisions(outlineOf(sketch)).map((numbering) => numbering.citation);

test('articles count on through chapters, chapters count under their part', () => {
  const sketch = `
    PREAMBLE
    PART
      CHAPTER
        ARTICLE
        ARTICLE
      CHAPTER
        SECTION
          ARTICLE
    PART
      CHAPTER
        ARTICLE`;
  expect(labels(sketch)).toEqual([
    'مقدمه', 'بخش اول', 'فصل اول', 'ماده ۱', 'ماده ۲', 'فصل دوم', 'مبحث اول', 'ماده ۳', 'بخش دوم', 'فصل اول', 'ماده ۴',
  ]);
});

test('points are lettered, sub-points numbered, a single note has no number', () => {
  const sketch = `
    ARTICLE
      POINT
        SUBPOINT
        SUBPOINT
      TEXT
      POINT
      NOTE
    ARTICLE
      NOTE
        POINT
      NOTE`;
  expect(labels(sketch)).toEqual([
    'ماده ۱', 'الف', '۱', '۲', '', 'ب', 'تبصره', 'ماده ۲', 'تبصره ۱', 'الف', 'تبصره ۲',
  ]);
});

test('articles begin again in each annex', () => {
  expect(labels('ARTICLE\nANNEX\n  CHAPTER\n    ARTICLE\n    ARTICLE\nANNEX\n  ARTICLE')).toEqual([
    'ماده ۱', 'پیوست ۱', 'فصل اول', 'ماده ۱', 'ماده ۲', 'پیوست ۲', 'ماده ۱',
  ]);
});

test('the sequence of points is data, and goes on in numbers past the letters', () => {
  const points = (count: number) => `ARTICLE\n${'  POINT\n'.repeat(count)}`;
  expect(labels(points(4))).toEqual(['ماده ۱', 'الف', 'ب', 'پ', 'ت']);
  expect(labels(points(4), { ...DEFAULT_NUMBERING, points: 'ABJAD' })).toEqual(['ماده ۱', 'الف', 'ب', 'ج', 'د']);
  expect(labels(points(2), { ...DEFAULT_NUMBERING, points: 'NUMBERS' })).toEqual(['ماده ۱', '۱', '۲']);
  expect(labels(points(33)).slice(-2)).toEqual(['ی', '۳۳']);
});

test('a single article is «ماده واحده» where the profile says so', () => {
  const profile = { ...DEFAULT_NUMBERING, singleArticle: true };
  expect(labels('ARTICLE\n  NOTE\n  NOTE', profile)).toEqual(['ماده واحده', 'تبصره ۱', 'تبصره ۲']);
  expect(labels('ARTICLE\nARTICLE', profile)).toEqual(['ماده ۱', 'ماده ۲']);
});

test('a repeated article takes no number', () => {
  const rows: NumberedRow[] = [false, true, true, false, true].map((repeated, i) => ({
    id: String(i), kind: 'ARTICLE', depth: 0, repeated,
  }));
  expect(numberProvisions(rows).map((n) => n.label)).toEqual([
    'ماده ۱', 'ماده ۱ مکرر', 'ماده ۱ مکرر ۲', 'ماده ۲', 'ماده ۲ مکرر',
  ]);
});

test('a provision is cited with its article, an article alone or with its annex', () => {
  const sketch = `
    CHAPTER
      ARTICLE
        TEXT
        POINT
          SUBPOINT
        NOTE
          POINT
    TEXT
    ANNEX
      CHAPTER
        ARTICLE
          POINT`;
  expect(citations(sketch)).toEqual([
    'فصل اول', 'ماده ۱', 'ماده ۱', 'بند الف ماده ۱', 'جزء ۱ بند الف ماده ۱', 'تبصره ماده ۱', 'بند الف تبصره ماده ۱', '',
    'پیوست ۱', 'فصل اول پیوست ۱', 'ماده ۱ پیوست ۱', 'بند الف ماده ۱ پیوست ۱',
  ]);
});

test('parents are named, and a broken outline is numbered all the same', () => {
  const rows = outlineOf('CHAPTER\n  ARTICLE\n  ARTICLE\n    POINT');
  expect(numberProvisions(rows).map((n) => n.parentId)).toEqual([null, 'r0', 'r0', 'r2']);
  const broken: NumberedRow[] = [
    { id: 'a', kind: 'POINT', depth: 7 }, { id: 'b', kind: 'ARTICLE', depth: 3 }, { id: 'c', kind: 'NOTE', depth: 9 },
  ];
  expect(numberProvisions(broken).map((n) => [n.parentId, n.label])).toEqual([
    [null, 'الف'], [null, 'ماده ۱'], ['b', 'تبصره'],
  ]);
});

test('5,000 provisions are numbered in a few milliseconds', () => {
  const rows = outlineOf(`CHAPTER\n${'  ARTICLE\n    POINT\n      SUBPOINT\n    POINT\n    NOTE\n'.repeat(1000)}`);
  expect(numberProvisions(rows)).toHaveLength(5001);
  expect(workTime(() => numberProvisions(rows))).toBeLessThan(200);
});

test('a list is counted as its first member that says how, whatever the habit of the text', () => {
  const rows: NumberedRow[] = [
    { id: 'a', kind: 'ARTICLE', depth: 0, numbering: 'SINGLE' },
    ...['b', 'c', 'd'].map((id, at) => ({ id, kind: 'POINT' as const, depth: 1, numbering: at === 1 ? ('ABJAD' as const) : null })),
    { id: 'e', kind: 'SUBPOINT', depth: 2, numbering: 'ALPHABET' },
  ];
  expect(numberProvisions(rows).map(({ label }) => label)).toEqual(['ماده واحده', 'الف', 'ب', 'ج', 'الف']);
  expect(numberProvisions([...rows, { id: 'f', kind: 'ARTICLE', depth: 0 }]).map(({ label }) => label).at(-1)).toBe('ماده ۲');
});
