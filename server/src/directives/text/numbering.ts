import type { OutlineRow } from './outline.ts';
import { parentIndexes } from './outline.ts';
import type { ProvisionKind } from './provision-kind.ts';
import type { ListNumbering, NumberingProfile, Place } from './provision-label.ts';
import { DEFAULT_NUMBERING, ownCitation, profileOf, provisionLabel } from './provision-label.ts';

/** A row to be numbered. `repeated` marks what was inserted as «ماده ۳ مکرر» and takes no number of its own. */
export interface NumberedRow extends OutlineRow {
  readonly repeated?: boolean;
  /** How its list is counted; the first of a list that says so decides for all of it. */
  readonly numbering?: ListNumbering | null;
}

export interface Numbering {
  readonly id: string;
  readonly parentId: string | null;
  /** Its number or place, from 1; null for what is not numbered. */
  readonly ordinal: number | null;
  /** What stands at its head: «فصل دوم», «ماده ۵», «الف», «تبصره»; empty for plain text and headings. */
  readonly label: string;
  /** How other provisions speak of it: «بند الف ماده ۵». Plain text is cited as what it stands under. */
  readonly citation: string;
}

const UNNUMBERED: ReadonlySet<ProvisionKind> = new Set(['TEXT', 'HEADING', 'PREAMBLE'] as const);

/**
 * Numbers a text: parent, place, label and citation of each row, in the order given. Articles count on
 * through parts and chapters and begin again in each annex; everything else counts under its parent.
 * Total: a broken outline is numbered too, each row under the nearest earlier one of smaller depth.
 */
export function numberProvisions(
  rows: readonly NumberedRow[],
  profile: NumberingProfile = DEFAULT_NUMBERING,
): Numbering[] {
  const parents = parentIndexes(rows);
  const annexes = annexIndexes(rows, parents);
  const places = countPlaces(rows, (index) => (rows[index]?.kind === 'ARTICLE' ? annexes : parents)[index] ?? -1);
  const numberings: Numbering[] = [];
  rows.forEach((row, index) => {
    const place = places[index] ?? { ordinal: 1, total: 1, repeat: 0, list: null };
    const label = provisionLabel(row.kind, place, profileOf(place.list, profile));
    const parent = numberings[parents[index] ?? -1];
    const around = row.kind === 'ARTICLE' ? numberings[annexes[index] ?? -1] : parent;
    numberings.push({
      id: row.id,
      parentId: parent?.id ?? null,
      ordinal: UNNUMBERED.has(row.kind) ? null : place.ordinal,
      label,
      citation: [ownCitation(row.kind, label), around?.citation].filter(Boolean).join(' '),
    });
  });
  return numberings;
}

/** For each row the annex it is in, or is; -1 in the body of the text. */
function annexIndexes(rows: readonly OutlineRow[], parents: readonly number[]): number[] {
  const annexes: number[] = [];
  rows.forEach((row, index) => {
    annexes.push(row.kind === 'ANNEX' ? index : (annexes[parents[index] ?? -1] ?? -1));
  });
  return annexes;
}

interface ListedPlace extends Place {
  readonly list: ListNumbering | null;
}

/** Counts rows of one kind within what `scopeOf` says they are counted in. */
function countPlaces(rows: readonly NumberedRow[], scopeOf: (index: number) => number): ListedPlace[] {
  const counters = new Map<string, { ordinal: number; total: number; repeat: number; list: ListNumbering | null }>();
  const counted = rows.map((row, index) => {
    const scope = `${row.kind} ${scopeOf(index)}`;
    const counter = counters.get(scope) ?? { ordinal: 0, total: 0, repeat: 0, list: null };
    counters.set(scope, counter);
    counter.total += 1;
    counter.list ??= row.numbering ?? null;
    counter.repeat = row.repeated && counter.ordinal > 0 ? counter.repeat + 1 : 0;
    if (counter.repeat === 0) counter.ordinal += 1;
    return { counter, ordinal: counter.ordinal, repeat: counter.repeat };
  });
  return counted.map(({ counter, ordinal, repeat }) => ({ ordinal, repeat, total: counter.total, list: counter.list }));
}
