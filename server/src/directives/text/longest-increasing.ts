/**
 * Indexes of the members of a heaviest strictly increasing subsequence: of things that changed their order,
 * those that can be said to have stayed. Among equals the weightier stay. O(n log n).
 */
export function heaviestIncreasing(values: readonly number[], weightOf: (index: number) => number): Set<number> {
  const places = ranks(values);
  const best = new Int32Array(values.length + 1).fill(-1); // Fenwick tree: index that ends the heaviest run so far
  const total = new Float64Array(values.length);
  const before = new Int32Array(values.length).fill(-1);
  let last = -1;
  places.forEach((place, index) => {
    const previous = heaviestBelow(best, total, place - 1);
    before[index] = previous;
    total[index] = weightOf(index) + (previous < 0 ? 0 : (total[previous] ?? 0));
    for (let node = place; node < best.length; node += node & -node) {
      const known = best[node] ?? -1;
      if (known < 0 || (total[known] ?? 0) < (total[index] ?? 0)) best[node] = index;
    }
    if (last < 0 || (total[last] ?? 0) < (total[index] ?? 0)) last = index;
  });
  const members = new Set<number>();
  for (let index = last; index >= 0; index = before[index] ?? -1) members.add(index);
  return members;
}

function heaviestBelow(best: Int32Array, total: Float64Array, place: number): number {
  let heaviest = -1;
  for (let node = place; node > 0; node -= node & -node) {
    const candidate = best[node] ?? -1;
    if (candidate >= 0 && (heaviest < 0 || (total[heaviest] ?? 0) < (total[candidate] ?? 0))) heaviest = candidate;
  }
  return heaviest;
}

/** Places from 1 by size; equal values share one. */
function ranks(values: readonly number[]): number[] {
  const sorted = [...new Set(values)].toSorted((a, b) => a - b);
  const rank = new Map(sorted.map((value, index) => [value, index + 1]));
  return values.map((value) => rank.get(value) ?? 1);
}
