import type { OutlineRow, RowRange } from './outline.ts';
import { kindAt, parentIndex, parentIndexes, previousSiblingIndex, subtreeRange } from './outline.ts';
import type { ParentKind, ProvisionKind } from './provision-kind.ts';
import { isLadderKind, LADDER, mayStandUnder } from './provision-kind.ts';
import type { StructureFault, StructureFaultCode } from './structure.ts';

/** A changed outline, or why there is none. The rows given are never altered. */
export type Restructured<Row extends OutlineRow> =
  | { readonly ok: true; readonly rows: Row[] }
  | { readonly ok: false; readonly fault: StructureFault };

/**
 * Puts a row with everything under it under the row before it: a ماده becomes a بند of the ماده above, a
 * فصل a مبحث of the فصل above; what keeps its kind there (a تبصره, an ماده below a فصل) keeps it.
 */
export function indent<Row extends OutlineRow>(rows: readonly Row[], index: number): Restructured<Row> {
  const row = rows[index];
  if (!row) return refused('PROVISION_NOT_FOUND', null);
  const sibling = previousSiblingIndex(rows, index);
  if (sibling < 0) return refused('PROVISION_CANNOT_INDENT', row);
  const kind = fittingKind(row.kind, kindAt(rows, sibling), 'DOWN');
  if (!kind) return refused('PROVISION_CANNOT_INDENT', row, kindAt(rows, sibling));
  const range = subtreeRange(rows, index);
  return refit(withSubtree(rows, range, { ...row, kind, depth: row.depth + 1 }), range, 'DOWN');
}

/**
 * Takes a row with everything under it out of its parent; it comes to stand after the parent. On the ladder
 * it becomes what the parent was (a بند becomes a ماده); a تبصره stays one. Rows of the old parent that
 * follow now stand under it; those that cannot stand there come out with it. The order of the text stays.
 */
export function outdent<Row extends OutlineRow>(rows: readonly Row[], index: number): Restructured<Row> {
  const row = rows[index];
  if (!row) return refused('PROVISION_NOT_FOUND', null);
  const parent = parentIndex(rows, index);
  if (parent < 0) return refused('PROVISION_CANNOT_OUTDENT', row);
  const around = kindAt(rows, parentIndex(rows, parent));
  const kind = outdentedKind(row.kind, kindAt(rows, parent), around);
  if (!kind) return refused('PROVISION_CANNOT_OUTDENT', row, around);
  const range = subtreeRange(rows, index);
  const end = subtreeRange(rows, parent).end;
  const moved = withSubtree(rows, range, { ...row, kind, depth: row.depth - 1 });
  return refit(followersOut(moved, range.end, end, kind), { start: index, end }, 'UP');
}

/** Makes a row another kind in its place; what stands under it is fitted to it. */
export function changeKind<Row extends OutlineRow>(
  rows: readonly Row[],
  index: number,
  kind: ProvisionKind,
): Restructured<Row> {
  const row = rows[index];
  if (!row) return refused('PROVISION_NOT_FOUND', null);
  const parentKind = kindAt(rows, parentIndex(rows, index));
  if (!mayStandUnder(kind, parentKind)) return refused('PROVISION_KIND_MISPLACED', { ...row, kind }, parentKind);
  const down = isLadderKind(kind) && isLadderKind(row.kind) && LADDER.indexOf(kind) > LADDER.indexOf(row.kind);
  const range = subtreeRange(rows, index);
  return refit(withSubtree(rows, range, { ...row, kind }), range, down ? 'DOWN' : 'UP');
}

/**
 * Moves a row with everything under it to stand before the row now at `position` (rows.length for the end),
 * at `depth`. Kinds are kept: a place where they may not stand is refused.
 */
export function moveSubtree<Row extends OutlineRow>(
  rows: readonly Row[],
  index: number,
  to: { readonly position: number; readonly depth: number },
): Restructured<Row> {
  const row = rows[index];
  if (!row || to.position < 0 || to.position > rows.length) return refused('PROVISION_NOT_FOUND', row ?? null);
  const range = subtreeRange(rows, index);
  if (to.position > range.start && to.position < range.end) return refused('PROVISION_MOVED_INTO_ITSELF', row);
  const size = range.end - range.start;
  const rest = [...rows.slice(0, range.start), ...rows.slice(range.end)];
  const position = to.position >= range.end ? to.position - size : to.position;
  const moved = rows.slice(range.start, range.end).map((part) => shifted(part, to.depth - row.depth));
  const result = [...rest.slice(0, position), ...moved, ...rest.slice(position)];
  const fault = firstMisfit(result, 0);
  return fault ? { ok: false, fault } : { ok: true, rows: result };
}

/**
 * Takes out one row whose text was merged into the row before it. What stood under it stays, fitted to
 * where it now stands.
 */
export function dissolve<Row extends OutlineRow>(rows: readonly Row[], index: number): Restructured<Row> {
  const row = rows[index];
  const previous = rows[index - 1];
  if (!row || !previous) return refused('PROVISION_NOT_FOUND', row ?? null);
  const { end } = subtreeRange(rows, index);
  const shift = Math.min(0, previous.depth - row.depth);
  const result = rows.toSpliced(index, 1).map((other, i) => (i >= index && i < end - 1 ? shifted(other, shift) : other));
  return refit(result, { start: index - 1, end: end - 1 }, 'UP');
}

/** A kind that may stand under the parent: its own, else the nearest on the ladder in the direction. */
function fittingKind(kind: ProvisionKind, parent: ParentKind, direction: Direction): ProvisionKind | null {
  if (mayStandUnder(kind, parent)) return kind;
  if (!isLadderKind(kind)) return null;
  const place = LADDER.indexOf(kind);
  const below = LADDER.slice(place + 1);
  const above = LADDER.slice(0, place).reverse();
  const tried: readonly ProvisionKind[] = direction === 'DOWN' ? [...below, ...above] : [...above, ...below];
  return tried.find((candidate) => mayStandUnder(candidate, parent)) ?? null;
}

type Direction = 'DOWN' | 'UP';

function outdentedKind(kind: ProvisionKind, parent: ParentKind, around: ParentKind): ProvisionKind | null {
  if (isLadderKind(kind) && isLadderKind(parent) && mayStandUnder(parent, around)) return parent;
  return fittingKind(kind, around, 'UP');
}

/** Rows after an outdented one that cannot stand under it follow it one level up, with what is under them. */
function followersOut<Row extends OutlineRow>(rows: readonly Row[], start: number, end: number, kind: ProvisionKind): Row[] {
  const level = rows[start]?.depth ?? 0;
  let out = false;
  return rows.map((row, index) => {
    if (index < start || index >= end) return row;
    if (row.depth === level) out ||= !fittingKind(row.kind, kind, 'UP');
    return out ? shifted(row, -1) : row;
  });
}

/** The rows with one row replaced and what is under it moved by as many levels. */
function withSubtree<Row extends OutlineRow>(rows: readonly Row[], range: RowRange, head: Row): Row[] {
  const shift = head.depth - (rows[range.start]?.depth ?? 0);
  return rows.map((row, index) => {
    if (index === range.start) return head;
    return index > range.start && index < range.end ? shifted(row, shift) : row;
  });
}

/** Gives every row of the range, after its first, a kind that may stand where it stands. */
function refit<Row extends OutlineRow>(rows: readonly Row[], range: RowRange, direction: Direction): Restructured<Row> {
  const fitted = [...rows];
  const parents = parentIndexes(rows);
  for (let index = range.start + 1; index < range.end; index += 1) {
    const row = fitted[index];
    const parentKind = kindAt(fitted, parents[index] ?? -1);
    const kind = row && fittingKind(row.kind, parentKind, direction);
    if (!row || !kind) return refused('PROVISION_KIND_MISPLACED', row ?? null, parentKind);
    fitted[index] = { ...row, kind };
  }
  return { ok: true, rows: fitted };
}

function firstMisfit(rows: readonly OutlineRow[], start: number): StructureFault | null {
  const parents = parentIndexes(rows);
  for (let index = start; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) continue;
    if (row.depth < 0 || row.depth > (rows[index - 1]?.depth ?? -1) + 1) return fault('PROVISION_LEVEL_SKIPPED', row);
    const parentKind = kindAt(rows, parents[index] ?? -1);
    if (!mayStandUnder(row.kind, parentKind)) return fault('PROVISION_KIND_MISPLACED', row, parentKind);
  }
  return null;
}

function shifted<Row extends OutlineRow>(row: Row, levels: number): Row {
  return levels === 0 ? row : { ...row, depth: row.depth + levels };
}

function fault(code: StructureFaultCode, row: OutlineRow | null, parentKind?: ParentKind): StructureFault {
  return { code, id: row?.id ?? null, ...(row && { kind: row.kind }), ...(parentKind && { parentKind }) };
}

function refused(code: StructureFaultCode, row: OutlineRow | null, parentKind?: ParentKind) {
  return { ok: false, fault: fault(code, row, parentKind) } as const;
}
