import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The file as it is kept, with a tenth of a unit; the build hands it on in the same shape. */
export interface Outlines {
  readonly viewBox: string;
  readonly paths: Readonly<Record<string, string>>;
  /** Where the name of a province stands. */
  readonly labels: Readonly<Record<string, readonly number[]>>;
}

type Point = readonly [x: number, y: number];

/** The map is seldom wider than its thousand units: whole ones, each told from the last, take a third of the bytes. */
export function outlinesPlugin(): Plugin {
  return {
    name: 'shora:outlines',
    enforce: 'pre',
    load(id) {
      const [file = ''] = id.split('?');
      if (!file.endsWith('.svg-paths.json')) return undefined;
      const kept: Outlines = JSON.parse(readFileSync(file, 'utf8'));
      return { code: `export default ${JSON.stringify(rounded(kept))}`, moduleType: 'js' };
    },
  };
}

/** Neighbours share the points of their border and so are rounded alike: no gap opens between them. */
export const rounded = ({ viewBox, paths, labels }: Outlines): Outlines => ({
  viewBox,
  paths: mapValues(paths, (path) => path.split('M').filter(Boolean).map(roundedRing).join('')),
  labels: mapValues(labels, (point) => point.map(Math.round)),
});

function roundedRing(ring: string): string {
  const points = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Point => [Math.round(Number(x)), Math.round(Number(y))]);
  const [first, ...rest] = points.filter(([x, y], at) => at === 0 || x !== points[at - 1]?.[0] || y !== points[at - 1]?.[1]);
  // An island of less than a unit is not seen.
  if (!first || rest.length < 2) return '';
  const steps = rest.flatMap(([x, y], at) => {
    const [fromX, fromY] = rest[at - 1] ?? first;
    return [x - fromX, y - fromY];
  });
  return `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

const mapValues = <From, To>(record: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
