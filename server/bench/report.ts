import type { ContestantName } from './contestants/start.ts';
import type { Memory, Result } from './race.ts';

type Results = ReadonlyMap<string, ReadonlyMap<ContestantName, Result>>;

const two = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(2));
const one = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(1));

const print = (rows: readonly (readonly string[])[]): void => {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(`${[line(head), `|${'---|'.repeat(head.length)}\n`, ...body.map(line)].join('')}\n`);
};

/** Markdown, as it stands in README.md. */
export const printResults = (results: Results, names: readonly ContestantName[]): void => {
  const others = names.filter((name) => name !== 'floor');
  print([
    ['operation', ...others.flatMap((name) => [`${name} / floor`, `p99 ${name} / floor`]), ...names.map((name) => `statements ${name}`)],
    ...[...results].map(([operation, result]) => [
      operation,
      ...others.flatMap((name) => [two(result.get(name)?.share), two(result.get(name)?.p99)]),
      ...names.map((name) => one(result.get(name)?.statements)),
    ]),
  ]);
};

/** Shares of what it was before the first request. */
export const printMemory = (seen: readonly Memory[]): void =>
  print([['requests', 'memory of the process', 'living heap'], ...seen.map(({ requests, rss, heap }) => [String(requests), two(rss), two(heap)])]);

/** Requests per second on the data set over those on one of a tenth. */
export const printGrowth = (grown: ReadonlyMap<string, readonly [number, number]>): void => {
  print([
    ['operation', 'shora, ten times the data', 'floor, ten times the data'],
    ...[...grown].map(([operation, [shora, floor]]) => [operation, two(shora), two(floor)]),
  ]);
};
