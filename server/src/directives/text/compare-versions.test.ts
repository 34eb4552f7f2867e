import { expect, test } from 'vitest';
import { workTime } from '../../../test/work-time.ts';
import type { VersionRow } from './compare-versions.ts';
import { compareVersions } from './compare-versions.ts';
import { heaviestIncreasing } from './longest-increasing.ts';

const article = (id: string, text = id): VersionRow => ({ id, kind: 'ARTICLE', depth: 0, text });
const point = (id: string, text = id): VersionRow => ({ id, kind: 'POINT', depth: 1, text });
const told = (before: VersionRow[], after: VersionRow[]) =>
  compareVersions(before, after)
    .map(({ id, change, moved }) => `${id} ${change}${moved ? ' moved' : ''}`)
    .filter((line) => !line.endsWith('UNCHANGED'));

test('edited, added and removed provisions are told apart, each where it stands', () => {
  const before = [article('a'), article('b', 'یک ماه'), article('c'), article('d')];
  const after = [article('new'), article('a'), article('b', 'دو ماه'), article('d')];
  const changes = compareVersions(before, after);
  expect(changes.map(({ id, change }) => [id, change])).toEqual([
    ['new', 'ADDED'], ['a', 'UNCHANGED'], ['b', 'EDITED'], ['c', 'REMOVED'], ['d', 'UNCHANGED'],
  ]);
  expect(changes[2]?.text).toEqual([
    { op: 'DELETE', text: 'یک' }, { op: 'INSERT', text: 'دو' }, { op: 'EQUAL', text: ' ماه' },
  ]);
  expect(changes[0]?.text).toEqual([{ op: 'INSERT', text: 'new' }]);
  expect(changes[3]?.text).toEqual([{ op: 'DELETE', text: 'c' }]);
});

test('only what really moved is shown as moved', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map((id) => article(id));
  expect(told(all, ['e', 'a', 'b', 'c', 'd'].map((id) => article(id)))).toEqual(['e UNCHANGED moved']);
  expect(told(all, ['b', 'c', 'd', 'a', 'e'].map((id) => article(id)))).toEqual(['a UNCHANGED moved']);
  expect(told(all, ['x', 'a', 'c', 'd', 'e'].map((id) => article(id)))).toEqual(['x ADDED', 'b REMOVED']);
});

test('what stands under a moved provision is not said to have moved', () => {
  const before = [article('a'), point('a1'), point('a2'), article('b'), article('c')];
  const after = [article('b'), article('c'), article('a'), point('a1'), point('a2', 'نو')];
  expect(told(before, after)).toEqual(['a UNCHANGED moved', 'a2 EDITED']);
});

test('the smaller of two exchanged provisions is the one that moved', () => {
  const before = [article('small'), article('large'), point('l1'), point('l2')];
  const after = [article('large'), point('l1'), point('l2'), article('small')];
  expect(told(before, after)).toEqual(['small UNCHANGED moved']);
});

test('a point that went to another article moved, and may be edited as well', () => {
  const before = [article('a'), point('p', 'یک'), article('b')];
  const after = [article('a'), article('b'), point('p', 'دو')];
  expect(told(before, after)).toEqual(['p EDITED moved']);
});

test('a change of kind or heading is an edit', () => {
  const [a] = [article('a')];
  const changes = compareVersions([a], [{ ...a, kind: 'NOTE' }]);
  expect(changes[0]).toMatchObject({ change: 'EDITED', kindChanged: true, text: [{ op: 'EQUAL', text: 'a' }] });
  expect(compareVersions([a], [{ ...a, heading: 'تعاریف' }])[0]).toMatchObject({
    change: 'EDITED', heading: [{ op: 'INSERT', text: 'تعاریف' }],
  });
  expect(told([{ ...a, heading: null }], [{ ...a, heading: '' }])).toEqual([]);
});

test('removed rows stay together at the beginning, in the middle and at the end', () => {
  const before = ['r1', 'a', 'r2', 'r3', 'b', 'r4'].map((id) => article(id));
  expect(compareVersions(before, [article('a'), article('b')]).map((change) => change.id)).toEqual([
    'r1', 'a', 'r2', 'r3', 'b', 'r4',
  ]);
  expect(compareVersions([], [])).toEqual([]);
  expect(told(before.slice(0, 2), [])).toEqual(['r1 REMOVED', 'a REMOVED']);
});

test('a heaviest increasing subsequence is found', () => {
  const members = (values: number[], weights = values.map(() => 1)) =>
    [...heaviestIncreasing(values, (i) => weights[i] ?? 1)].map((i) => values[i]).toSorted((a, b) => a! - b!);
  expect(members([])).toEqual([]);
  expect(members([3, 1, 2])).toEqual([1, 2]);
  expect(members([5, 1, 2, 6, 3, 4])).toEqual([1, 2, 3, 4]);
  expect(members([2, 1], [1, 5])).toEqual([1]);
  expect(members([1, 2, 0], [1, 1, 9])).toEqual([0]);
});

test('5,000 provisions, a fifth edited and a tenth moved, are compared well under a second', () => {
  const text = (seed: number) => Array.from({ length: 60 }, (_, i) => `واژه${(i * seed) % 97}`).join(' ');
  const before = Array.from({ length: 5000 }, (_, i) => article(`p${i}`, text(i + 1)));
  const after = before.map((row, i) => (i % 5 ? row : { ...row, text: row.text.replaceAll('واژه7', 'کلمه') }));
  const shuffled = [...after.filter((_, i) => i % 10), ...after.filter((_, i) => i % 10 === 0)];
  let changes: ReturnType<typeof compareVersions> = [];
  expect(workTime(() => (changes = compareVersions(before, shuffled)))).toBeLessThan(1000);
  expect(changes.filter((change) => change.moved)).toHaveLength(500);
});
