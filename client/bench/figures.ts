/** Whatever else a machine does only adds to what a page takes. */
export const least = (values: readonly number[]): number => Math.min(...values);

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export const ratio = (value: number): string => value.toFixed(2);

/** Markdown, as it stands in README.md. */
export function print(rows: readonly (readonly string[])[]): void {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(`${[line(head), `|${'---|'.repeat(head.length)}\n`, ...body.map(line)].join('')}\n`);
}
