import { generateNKeysBetween } from 'fractional-indexing';

interface Ranked {
  readonly id: string;
  readonly rank: string;
}

/**
 * The rows in the order given, with ranks that say so. Those that were moved or are new get new ranks between their
 * neighbours; of the others only those that would stand out of order.
 */
export const withRanks = <Row extends Ranked>(rows: readonly Row[], moved: ReadonlySet<string>): Row[] => {
  const loose = outOfOrder(rows, moved);
  const ranked: Row[] = [];
  let run: Row[] = [];
  let last: string | null = null;
  const settle = (next: string | null): void => {
    const ranks = generateNKeysBetween(last, next, run.length);
    ranked.push(...run.map((row, at) => ({ ...row, rank: ranks[at] ?? row.rank })));
    run = [];
  };
  for (const row of rows) {
    if (loose.has(row.id)) {
      run.push(row);
      continue;
    }
    settle(row.rank);
    ranked.push(row);
    last = row.rank;
  }
  settle(null);
  return ranked;
};

const outOfOrder = (rows: readonly Ranked[], moved: ReadonlySet<string>): Set<string> => {
  const loose = new Set(moved);
  let last = '';
  for (const { id, rank } of rows) {
    if (loose.has(id)) continue;
    if (rank > last) last = rank;
    else loose.add(id);
  }
  return loose;
};
