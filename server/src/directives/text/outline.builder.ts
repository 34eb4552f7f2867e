import type { OutlineRow } from './outline.ts';
import { ProvisionKind } from './provision-kind.ts';

/**
 * Rows for tests, drawn as an indented sketch: one kind a line, two blanks a level. Ids are r0, r1, …
 * @throws Error for a line that names no kind
 */
export function outlineOf(sketch: string): OutlineRow[] {
  const lines = sketch.split('\n').filter((line) => line.trim() !== '');
  const margin = Math.min(...lines.map(leadingBlanks));
  return lines.map((line, index) => ({
    id: `r${index}`,
    kind: kindOf(line.trim()),
    depth: (leadingBlanks(line) - margin) / 2,
  }));
}

/** The sketch of rows, to compare with. */
export function sketchOf(rows: readonly OutlineRow[]): string[] {
  return rows.map((row) => `${'  '.repeat(row.depth)}${row.kind} ${row.id}`);
}

function leadingBlanks(line: string): number {
  return line.length - line.trimStart().length;
}

function kindOf(word: string): ProvisionKind {
  const kind = Object.values(ProvisionKind).find((name) => name === word);
  if (!kind) throw new Error(`No kind of provision is called ${word}`);
  return kind;
}
