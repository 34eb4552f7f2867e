import type { OutlineRow } from './outline.ts';
import { kindAt, parentIndex, subtreeRange } from './outline.ts';
import type { ProvisionKind } from './provision-kind.ts';
import { mayStandUnder } from './provision-kind.ts';

/** Where a new row goes: before the row now at `position`, at `depth`, usually as `kind`. */
export interface Insertion {
  readonly position: number;
  readonly depth: number;
  readonly kind: ProvisionKind;
}

/**
 * What Enter at the end of a provision makes: the first of what stands under it when something does (the
 * next بند after an article's opening line), a ماده under a division that is still empty, else another of
 * the same kind after it.
 */
export function nextProvision(rows: readonly OutlineRow[], index: number): Insertion {
  const row = rows[index];
  if (!row) return { position: rows.length, depth: 0, kind: 'ARTICLE' };
  const child = rows[index + 1];
  if (child && child.depth > row.depth && child.kind !== 'NOTE') {
    return { position: index + 1, depth: child.depth, kind: child.kind };
  }
  if (row.kind === 'PART' || row.kind === 'CHAPTER' || row.kind === 'SECTION' || row.kind === 'ANNEX') {
    return { position: index + 1, depth: row.depth + 1, kind: 'ARTICLE' };
  }
  return { ...afterSubtree(rows, index), kind: kindAfter(rows, index) };
}

/** A new row after another and everything under it, as its sibling of the same kind. */
export function afterSubtree(rows: readonly OutlineRow[], index: number): Insertion {
  const row = rows[index];
  if (!row) return { position: rows.length, depth: 0, kind: 'ARTICLE' };
  return { position: subtreeRange(rows, index).end, depth: row.depth, kind: row.kind };
}

/** A new last row under another. Whether the kind may stand there is for `mayStandUnder` to say. */
export function lastUnder(rows: readonly OutlineRow[], index: number, kind: ProvisionKind): Insertion {
  const row = rows[index];
  if (!row) return { position: rows.length, depth: 0, kind };
  return { position: subtreeRange(rows, index).end, depth: row.depth + 1, kind };
}

/** The second half of a split provision: right after the first, so that it takes over what stands under it. */
export function secondHalf(rows: readonly OutlineRow[], index: number): Insertion {
  const row = rows[index];
  return { position: index + 1, depth: row?.depth ?? 0, kind: row?.kind ?? 'ARTICLE' };
}

/** The rows with a new one in its place. */
export function insertAt<Row extends OutlineRow>(rows: readonly Row[], insertion: Insertion, row: Row): Row[] {
  return rows.toSpliced(insertion.position, 0, { ...row, kind: insertion.kind, depth: insertion.depth });
}

/** A preamble is followed by what the text begins with, a heading by text; anything else by its like. */
function kindAfter(rows: readonly OutlineRow[], index: number): ProvisionKind {
  const kind = rows[index]?.kind ?? 'ARTICLE';
  if (kind !== 'PREAMBLE' && kind !== 'HEADING') return kind;
  const parent = kindAt(rows, parentIndex(rows, index));
  return mayStandUnder('ARTICLE', parent) ? 'ARTICLE' : 'TEXT';
}
