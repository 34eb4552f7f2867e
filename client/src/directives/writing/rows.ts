import type { ProvisionKind } from '../../gql/directives/graphql.ts';

/** Heading and text of a provision: what a person types. */
export interface Content {
  readonly heading: string | null;
  readonly source: string;
}

/** A provision on the writing page, in the order of reading; the tree is given by depth alone. */
export interface Row extends Content {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly depth: number;
  /** Computed by the server; empty for what is not numbered or has not reached it yet. */
  readonly label: string;
  readonly citation: string;
}

/** A provision as the server last told it. */
export interface ServerRow extends Row {
  readonly rank: string;
  readonly revision: number;
  readonly removedAt: string | null;
}

export const sameContent = (a: Content, b: Content): boolean => (a.heading ?? '') === (b.heading ?? '') && a.source === b.source;

export const contentOf = ({ heading, source }: Content): Content => ({ heading: heading ?? null, source });

/** Those that stand, in the order of reading. Ranks are compared by code units, as the server does. */
export const standing = (rows: Iterable<ServerRow>): ServerRow[] =>
  [...rows]
    .filter(({ removedAt }) => removedAt === null)
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : 1));

/** Where what stands under a row ends. */
export function subtreeEnd(rows: readonly Row[], index: number): number {
  const depth = rows[index]?.depth ?? 0;
  let end = index + 1;
  while (end < rows.length && (rows[end]?.depth ?? 0) > depth) end += 1;
  return end;
}

/** Index of the row before or after this one under the same parent; -1 when there is none. */
export function siblingIndex(rows: readonly Row[], index: number, direction: 'BEFORE' | 'AFTER'): number {
  const depth = rows[index]?.depth ?? 0;
  if (direction === 'AFTER') {
    const end = subtreeEnd(rows, index);
    return rows[end]?.depth === depth ? end : -1;
  }
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = rows[at]?.depth ?? 0;
    if (other === depth) return at;
    if (other < depth) return -1;
  }
  return -1;
}
