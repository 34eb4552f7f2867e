type Point = readonly [x: number, y: number];

const ways: Readonly<Record<string, Point>> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * The province that an arrow key leads to: the nearest in that direction, one straight ahead before one aside.
 * Null when there is none, or another key was pressed.
 */
export function nearProvince(places: ReadonlyMap<string, Point>, from: string, key: string): string | null {
  const way = ways[key];
  const here = places.get(from);
  if (!way || !here) return null;
  let best: { code: string; far: number } | null = null;
  for (const [code, [x, y]] of places) {
    const ahead = (x - here[0]) * way[0] + (y - here[1]) * way[1];
    const aside = Math.abs((x - here[0]) * way[1] + (y - here[1]) * way[0]);
    if (code === from || ahead <= 0 || aside > 2 * ahead) continue;
    const far = ahead + 3 * aside;
    if (!best || far < best.far) best = { code, far };
  }
  return best?.code ?? null;
}
