import { expect, test } from 'vitest';
import { edgesOf, findAnyCycle, findCycle, inOrder } from './dependencies.ts';
import { forecastOf } from './forecast.ts';
import { item, link } from './plan.builder.ts';
import type { PlanItem, PlanLink } from './plan-item.ts';

const a = item('a', { startsOn: '2026-01-01', endsOn: '2026-01-10' });
const b = item('b', { startsOn: '2026-01-05', endsOn: '2026-01-09' });
const days = (items: readonly PlanItem[], links: readonly PlanLink[], today = '2026-01-01') =>
  Object.fromEntries([...forecastOf(items, links, today)].map(([id, { startsOn, endsOn }]) => [id, `${startsOn.slice(5)} ${endsOn.slice(5)}`]));

test('what waits begins when it may and keeps its length; what may begin anyway stays', () => {
  expect(days([b, a], [link('a', 'b')])).toEqual({ a: '01-01 01-10', b: '01-11 01-15' });
  expect(days([a, b], [link('a', 'b', { lagDays: -7 })])['b']).toBe('01-05 01-09');
  expect(days([a, b], [link('a', 'b', { kind: 'START_TO_START', lagDays: 6 })])['b']).toBe('01-07 01-11');
  expect(days([a, b], [link('a', 'b', { kind: 'FINISH_TO_FINISH' })])['b']).toBe('01-05 01-10');
});

test('what has begun is not pushed in its beginning, and what is done is as it was', () => {
  expect(days([a, { ...b, progress: 10 }], [link('a', 'b')])['b']).toBe('01-05 01-09');
  expect(days([{ ...a, progress: 100, doneOn: '2026-01-03' }, b], [link('a', 'b')])).toEqual({ a: '01-01 01-03', b: '01-05 01-09' });
});

test('what should be over and is not ends today at the least, and pushes what waits for it', () => {
  const found = forecastOf([a, b], [link('a', 'b')], '2026-01-20');
  expect(found.get('a')).toMatchObject({ endsOn: '2026-01-20', isLate: true });
  expect(found.get('b')).toMatchObject({ startsOn: '2026-01-21', pushedById: 'a' });
});

test('an activity is not over before its milestones', () => {
  const inner = item('m', { parentId: 'a', kind: 'MILESTONE', startsOn: '2026-01-12', endsOn: '2026-01-12' });
  expect(days([a, inner], [])['a']).toBe('01-01 01-12');
});

test('a circle is found as a path, the shortest there is', () => {
  const links = [link('a', 'b'), link('b', 'c'), link('a', 'c')];
  const items = ['a', 'b', 'c', 'd'].map((id) => item(id));
  expect(findCycle(edgesOf(items, links), 'c', 'a')).toEqual(['c', 'a', 'c']);
  expect(findCycle(edgesOf(items, links), 'a', 'd')).toBeNull();
  expect(findAnyCycle(edgesOf(items, links))).toBeNull();
  expect(findAnyCycle(edgesOf(items, [link('b', 'c'), link('c', 'd'), link('d', 'b'), link('a', 'b')]))).toEqual(['b', 'c', 'd', 'b']);
  expect(inOrder(items, edgesOf(items, [link('d', 'a')])).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a']);
});

test('a long chain of a thousand activities is worked out one after the other', () => {
  const items = Array.from({ length: 1_000 }, (_, n) => item(`i${n}`, { startsOn: '2026-01-01', endsOn: '2026-01-01' }));
  const links = items.slice(1).map(({ id }, n) => link(`i${n}`, id));
  expect(days(items.toReversed(), links)['i999']).toBe('09-26 09-26');
});
