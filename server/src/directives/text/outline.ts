import type { ParentKind, ProvisionKind } from './provision-kind.ts';

/**
 * One provision in the flat list that a text is: rows in the order of reading, the tree given by depth
 * alone (0 at the root). Callers add what they need; every function here hands their rows back.
 */
export interface OutlineRow {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly depth: number;
}

/** A stretch of rows: from `start` up to, not including, `end`. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** The row and everything under it. */
export function subtreeRange(rows: readonly OutlineRow[], index: number): RowRange {
  const depth = rows[index]?.depth ?? 0;
  let end = index + 1;
  while (end < rows.length && (rows[end]?.depth ?? 0) > depth) end += 1;
  return { start: index, end: Math.min(end, rows.length) };
}

/** Index of the row that this one stands under; -1 for the text itself. */
export function parentIndex(rows: readonly OutlineRow[], index: number): number {
  const depth = rows[index]?.depth ?? 0;
  let parent = index - 1;
  while (parent >= 0 && (rows[parent]?.depth ?? 0) >= depth) parent -= 1;
  return parent;
}

/** Index of the row before this one under the same parent; -1 when it is the first. */
export function previousSiblingIndex(rows: readonly OutlineRow[], index: number): number {
  const depth = rows[index]?.depth ?? 0;
  for (let i = index - 1; i >= 0; i -= 1) {
    const other = rows[i]?.depth ?? 0;
    if (other === depth) return i;
    if (other < depth) return -1;
  }
  return -1;
}

export function kindAt(rows: readonly OutlineRow[], index: number): ParentKind {
  return rows[index]?.kind ?? 'ROOT';
}

/** The parent of every row in one pass; -1 for the text itself. */
export function parentIndexes(rows: readonly OutlineRow[]): number[] {
  const open: number[] = [];
  return rows.map((row, index) => {
    while (open.length > 0 && (rows[open.at(-1) ?? 0]?.depth ?? 0) >= row.depth) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(index);
    return parent;
  });
}
