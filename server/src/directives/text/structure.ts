import type { OutlineRow } from './outline.ts';
import { kindAt, parentIndexes } from './outline.ts';
import type { ParentKind, ProvisionKind } from './provision-kind.ts';
import { mayStandUnder } from './provision-kind.ts';

/** How large a text may grow; data of the organisation. */
export interface StructureLimits {
  readonly provisions: number;
  /** Levels, the root included: 1 allows no nesting at all. */
  readonly levels: number;
  /** How many of a kind may stand under one parent; no entry, no limit. */
  readonly siblings: Partial<Readonly<Record<ProvisionKind, number>>>;
  /** Longest text of one provision, in UTF-16 units; `DEFAULT` for kinds without an entry. */
  readonly textLength: Partial<Readonly<Record<ProvisionKind | 'DEFAULT', number>>>;
}

export const DEFAULT_LIMITS: StructureLimits = {
  provisions: 10_000,
  levels: 12,
  siblings: { PART: 100, CHAPTER: 200, SECTION: 200, POINT: 500, SUBPOINT: 500, NOTE: 100, ANNEX: 100 },
  textLength: { HEADING: 2_000, DEFAULT: 100_000 },
};

export type StructureFaultCode =
  /** A row stands two or more levels below the one before it, or the first row is not at the root. */
  | 'PROVISION_LEVEL_SKIPPED'
  /** A kind stands under one that cannot hold it. */
  | 'PROVISION_KIND_MISPLACED'
  | 'PROVISION_TOO_DEEP'
  /** More of one kind under a parent than the limit. */
  | 'PROVISION_SIBLINGS_EXCEEDED'
  | 'PREAMBLE_NOT_FIRST'
  | 'PROVISIONS_EXCEEDED'
  /** There is no provision before it to go under, or it is at the root already. */
  | 'PROVISION_CANNOT_INDENT'
  | 'PROVISION_CANNOT_OUTDENT'
  /** A provision would stand under itself. */
  | 'PROVISION_MOVED_INTO_ITSELF'
  | 'PROVISION_NOT_FOUND';

/** Why an outline or a change of it is refused. The module's refusals turn it into a sentence. */
export interface StructureFault {
  readonly code: StructureFaultCode;
  /** The provision that is in the way; null when it is the text as a whole. */
  readonly id: string | null;
  readonly kind?: ProvisionKind;
  readonly parentKind?: ParentKind;
  readonly limit?: number;
}

/**
 * Everything that is wrong with an outline, in the order of the text: [] when it may be stored. Of many
 * faults the first `most` are given.
 */
export function findStructureFaults(
  rows: readonly OutlineRow[],
  limits: StructureLimits = DEFAULT_LIMITS,
  most = 50,
): StructureFault[] {
  if (rows.length > limits.provisions) {
    return [{ code: 'PROVISIONS_EXCEEDED', id: null, limit: limits.provisions }];
  }
  const parents = parentIndexes(rows);
  const siblings = new Map<string, number>();
  const faults: StructureFault[] = [];
  for (const [index, row] of rows.entries()) {
    if (faults.length >= most) break;
    const parent = parents[index] ?? -1;
    const key = `${row.kind} ${parent}`;
    const count = (siblings.get(key) ?? 0) + 1;
    siblings.set(key, count);
    const fault = faultOfLevel(rows, index, limits) ?? faultOfPlace(rows, index, parent) ??
      faultOfCount(row, count, limits);
    if (fault) faults.push(fault);
  }
  return faults;
}

/** The longest text that a provision of this kind may have, in UTF-16 units. */
export function textLimit(kind: ProvisionKind, limits: StructureLimits = DEFAULT_LIMITS): number {
  return limits.textLength[kind] ?? limits.textLength.DEFAULT ?? Infinity;
}

function faultOfLevel(rows: readonly OutlineRow[], index: number, limits: StructureLimits): StructureFault | null {
  const row = rows[index];
  if (!row) return null;
  const deepest = (rows[index - 1]?.depth ?? -1) + 1;
  if (!Number.isInteger(row.depth) || row.depth < 0 || row.depth > deepest) {
    return { code: 'PROVISION_LEVEL_SKIPPED', id: row.id, kind: row.kind };
  }
  if (row.depth >= limits.levels) {
    return { code: 'PROVISION_TOO_DEEP', id: row.id, kind: row.kind, limit: limits.levels };
  }
  return null;
}

function faultOfPlace(rows: readonly OutlineRow[], index: number, parent: number): StructureFault | null {
  const row = rows[index];
  if (!row) return null;
  const parentKind = kindAt(rows, parent);
  if (!mayStandUnder(row.kind, parentKind)) {
    return { code: 'PROVISION_KIND_MISPLACED', id: row.id, kind: row.kind, parentKind };
  }
  if (row.kind === 'PREAMBLE' && !onlyTextBetween(rows, parent, index)) {
    return { code: 'PREAMBLE_NOT_FIRST', id: row.id, kind: row.kind };
  }
  return null;
}

function faultOfCount(row: OutlineRow, count: number, limits: StructureLimits): StructureFault | null {
  const limit = limits.siblings[row.kind];
  if (limit === undefined || count <= limit) return null;
  return { code: 'PROVISION_SIBLINGS_EXCEEDED', id: row.id, kind: row.kind, limit };
}

function onlyTextBetween(rows: readonly OutlineRow[], start: number, end: number): boolean {
  return rows.slice(start + 1, end).every(({ kind }) => kind === 'TEXT' || kind === 'HEADING');
}
