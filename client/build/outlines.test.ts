import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Outlines, rounded } from './outlines.ts';

const kept: Outlines = JSON.parse(
  readFileSync(join(import.meta.dirname, '../src/territories/outlines/iran-provinces.osm-land.svg-paths.json'), 'utf8'),
);

/** The corners of a rounded path, walked step by step. */
function cornersOf(path: string): (readonly [number, number])[] {
  return path.split('M').filter(Boolean).flatMap((ring) => {
    const [x = 0, y = 0, ...steps] = [...ring.matchAll(/-?\d+/g)].map(Number);
    const corners: [number, number][] = [[x, y]];
    for (let at = 0; at < steps.length; at += 2) {
      const [fromX, fromY] = corners.at(-1) ?? [0, 0];
      corners.push([fromX + (steps[at] ?? 0), fromY + (steps[at + 1] ?? 0)]);
    }
    return corners;
  });
}

test('all 31 provinces are drawn, by steps, with a place for the name', () => {
  const { paths, labels } = rounded(kept);
  expect(Object.keys(paths)).toHaveLength(31);
  expect(Object.keys(labels).sort()).toEqual(Object.keys(paths).sort());
  expect(rounded({ viewBox: '', labels: {}, paths: { a: 'M10.4,20.2L12.6,20.3L12.4,30.1ZM1,1L1.1,1.1L1.2,1Z' } }).paths['a']).toBe('M10 20l3 0-1 10z');
});

test('every corner stays within a unit of where it was, so that neighbours still touch', () => {
  const { paths } = rounded(kept);
  for (const [code, path] of Object.entries(kept.paths)) {
    const was = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => `${Math.round(Number(x))} ${Math.round(Number(y))}`);
    for (const [x, y] of cornersOf(paths[code] ?? '')) expect(was).toContain(`${x} ${y}`);
  }
});
