import type { Run } from '../../kernel/difference/word-difference.ts';
import { wordDifference } from '../../kernel/difference/word-difference.ts';
import { heaviestIncreasing } from './longest-increasing.ts';
import type { OutlineRow } from './outline.ts';
import { parentIndexes } from './outline.ts';

/** A provision as it stood in one version. */
export interface VersionRow extends OutlineRow {
  readonly heading?: string | null;
  /** The text to compare: as stored, or as people read it. */
  readonly text: string;
}

/** What became of one provision between two versions. */
export interface ProvisionChange<Row extends VersionRow> {
  readonly id: string;
  readonly change: 'UNCHANGED' | 'EDITED' | 'ADDED' | 'REMOVED';
  /** It stands under another parent, or passed its neighbours. Those it passed have not moved. */
  readonly moved: boolean;
  readonly kindChanged: boolean;
  readonly before: Row | null;
  readonly after: Row | null;
  /** Differences for people to read; one run when nothing changed. */
  readonly heading: readonly Run[];
  readonly text: readonly Run[];
}

/**
 * Compares two versions of a directive by the ids of their provisions. In the order of the later version;
 * a removed provision stands where it was missed.
 */
export function compareVersions<Row extends VersionRow>(
  before: readonly Row[],
  after: readonly Row[],
): ProvisionChange<Row>[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(after.filter((row) => old.has(row.id)).map((row) => row.id));
  const moved = movedRows(before, after, kept);
  const removed = removedAfter(before, (id) => kept.has(id), (id) => kept.has(id) && !moved.has(id));
  const changes = (removed.get(null) ?? []).map(removal);
  for (const row of after) {
    const previous = old.get(row.id);
    changes.push(previous ? comparison(previous, row, moved.has(row.id)) : addition(row));
    changes.push(...(removed.get(row.id) ?? []).map(removal));
  }
  return changes;
}

/**
 * Ids of the provisions that moved: under another parent, or out of the order of their siblings. What
 * stands under a moved provision moved with it and is not listed. As few as possible are said to have moved,
 * and of as many the smaller ones.
 */
function movedRows(before: readonly OutlineRow[], after: readonly OutlineRow[], kept: ReadonlySet<string>): Set<string> {
  const oldParents = parentIds(before);
  const newParents = parentIds(after);
  const oldPlace = new Map(before.map((row, index) => [row.id, index]));
  const sizes = subtreeSizes(after);
  const moved = new Set<string>();
  const families = new Map<string | null, { id: string; index: number }[]>();
  after.forEach(({ id }, index) => {
    if (!kept.has(id)) return;
    const parent = newParents.get(id) ?? null;
    if (oldParents.get(id) !== newParents.get(id)) moved.add(id);
    else collect(families, parent, { id, index });
  });
  for (const siblings of families.values()) {
    const places = siblings.map(({ id }) => oldPlace.get(id) ?? 0);
    const stayed = heaviestIncreasing(places, (i) => after.length + (sizes[siblings[i]?.index ?? 0] ?? 1));
    siblings.forEach(({ id }, i) => {
      if (!stayed.has(i)) moved.add(id);
    });
  }
  return moved;
}

function collect<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function parentIds(rows: readonly OutlineRow[]): Map<string, string | null> {
  const parents = parentIndexes(rows);
  return new Map(rows.map((row, index) => [row.id, rows[parents[index] ?? -1]?.id ?? null]));
}

/** How many provisions each one is with all that stands under it. */
function subtreeSizes(rows: readonly OutlineRow[]): number[] {
  const parents = parentIndexes(rows);
  const sizes = rows.map(() => 1);
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const parent = parents[index] ?? -1;
    if (parent >= 0) sizes[parent] = (sizes[parent] ?? 1) + (sizes[index] ?? 1);
  }
  return sizes;
}

/** Removed rows by the id of the last row before them that stayed in place; null for the beginning. */
function removedAfter<Row extends VersionRow>(
  before: readonly Row[],
  exists: (id: string) => boolean,
  stayed: (id: string) => boolean,
): Map<string | null, Row[]> {
  const removed = new Map<string | null, Row[]>();
  let anchor: string | null = null;
  for (const row of before) {
    if (stayed(row.id)) anchor = row.id;
    else if (!exists(row.id)) collect(removed, anchor, row);
  }
  return removed;
}

function comparison<Row extends VersionRow>(before: Row, after: Row, moved: boolean): ProvisionChange<Row> {
  const kindChanged = before.kind !== after.kind;
  const same = !kindChanged && before.text === after.text && (before.heading ?? '') === (after.heading ?? '');
  return {
    id: after.id,
    change: same ? 'UNCHANGED' : 'EDITED',
    moved,
    kindChanged,
    before,
    after,
    heading: wordDifference(before.heading ?? '', after.heading ?? ''),
    text: wordDifference(before.text, after.text),
  };
}

function addition<Row extends VersionRow>(row: Row): ProvisionChange<Row> {
  return { ...oneSided(row, 'INSERT'), change: 'ADDED', before: null, after: row };
}

function removal<Row extends VersionRow>(row: Row): ProvisionChange<Row> {
  return { ...oneSided(row, 'DELETE'), change: 'REMOVED', before: row, after: null };
}

function oneSided(row: VersionRow, op: Run['op']) {
  const run = (text: string | null | undefined): Run[] => (text ? [{ op, text }] : []);
  return { id: row.id, moved: false, kindChanged: false, heading: run(row.heading), text: run(row.text) };
}
