import { expect, test } from 'vitest';
import { fraction, toHundredths } from './fraction.ts';
import { outlineOf } from './outline.ts';
import { item } from './plan.builder.ts';
import type { PlanItem } from './plan-item.ts';
import { expectedOf, progressOf, stepsOf } from './roll-up.ts';
import { findWeightFaults } from './weights.ts';

const whole = (items: readonly PlanItem[]): number => toHundredths(progressOf(outlineOf(items)).get(null) ?? fraction(-1));

test('each part counts as much as its weight, level by level', () => {
  const items = [
    item('a', { kind: 'APPROACH', weight: 60 }),
    item('a1', { parentId: 'a', weight: 25, progress: 100 }),
    item('a2', { parentId: 'a', weight: 75, progress: 20 }),
    item('b', { kind: 'APPROACH', weight: 40, progress: 99 }),
    item('b1', { parentId: 'b', weight: 100, progress: 50 }),
  ];
  expect(whole(items)).toBe(44);
  const outline = outlineOf(items);
  expect(stepsOf(outline, progressOf(outline), 'a').map(({ adds }) => toHundredths(adds))).toEqual([25, 15]);
});

test('while weights do not add up, a part counts as its share of their sum; nothing counts where none has weight', () => {
  expect(whole([item('a', { weight: 1, progress: 100 }), item('b', { weight: 2, progress: 0 })])).toBe(33.33);
  expect(whole([item('a', { progress: 100 })])).toBe(0);
  expect(whole([])).toBe(0);
});

test('a milestone without weight only marks a day; with weight it counts', () => {
  const marks = [item('a', { weight: 100, progress: 40 }), item('m', { parentId: 'a', kind: 'MILESTONE', progress: 100 })];
  expect(whole(marks)).toBe(40);
  expect(findWeightFaults(outlineOf(marks))).toEqual([]);
  const counts = [item('a', { weight: 100 }), item('m', { parentId: 'a', kind: 'MILESTONE', weight: 50, progress: 100 })];
  expect(whole(counts)).toBe(100);
  expect(findWeightFaults(outlineOf(counts))).toEqual([{ parentId: 'a', weights: [50], sum: 50 }]);
});

/** A small generator with a seed, so that a failure can be seen again. */
const chance = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
};

const share = (count: number, next: (below: number) => number): number[] => {
  const cuts = [...Array.from({ length: count - 1 }, () => next(101)), 0, 100].sort((a, b) => a - b);
  return cuts.slice(1).map((cut, at) => cut - (cuts[at] ?? 0));
};

test.each(Array.from({ length: 60 }, (_, n) => n + 1))('weights that add up give what the leaves give by their effective weights (seed %i)', (seed) => {
  const next = chance(seed);
  const items: PlanItem[] = [];
  const grow = (parentId: string | null, depth: number): void => {
    const count = 1 + next(4);
    share(count, next).forEach((weight, at) => {
      const id = `${parentId ?? ''}.${at}`;
      items.push(item(id, { parentId, weight, kind: 'PROGRAMME', progress: next(101) }));
      if (depth < 4 && next(3) > 0) grow(id, depth + 1);
    });
  };
  grow(null, 0);
  const outline = outlineOf(items);
  const byHand = (id: string | null): number => outline.partsOf(id).reduce((sum, part) => sum + (part.weight / 100) * (outline.partsOf(part.id).length > 0 ? byHand(part.id) : part.progress), 0);
  const exact = progressOf(outline).get(null) ?? fraction(-1);
  expect(Number(exact.numerator) / Number(exact.denominator)).toBeCloseTo(byHand(null), 8);
});

test('what should be done grows evenly from the first to the last adopted day', () => {
  const one = item('a', { weight: 100, startsOn: '2026-01-01', endsOn: '2026-01-10' });
  const on = (day: string, more: Partial<PlanItem> = {}): number => toHundredths(expectedOf(outlineOf([{ ...one, ...more }]), day).get(null) ?? fraction(-1));
  expect([on('2025-12-31'), on('2026-01-01'), on('2026-01-05'), on('2026-01-10'), on('2026-02-01')]).toEqual([0, 10, 50, 100, 100]);
  const baseline = { startsOn: '2026-01-01', endsOn: '2026-01-04', weight: 100, budget: null, ownerOfficeId: null };
  expect(on('2026-01-02', { baseline })).toBe(50);
});
