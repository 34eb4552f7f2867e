import { Placement } from '../provision.inputs.ts';
import { afterSubtree, lastUnder, nextProvision, type Insertion } from '../text/insertion.ts';
import type { OutlineRow } from '../text/outline.ts';
import type { ProvisionKind } from '../text/provision-kind.ts';

/** What usually comes under a provision as its next. */
const usuallyUnder: Readonly<Record<ProvisionKind, ProvisionKind>> = {
  PREAMBLE: 'TEXT',
  PART: 'CHAPTER',
  CHAPTER: 'ARTICLE',
  SECTION: 'ARTICLE',
  ARTICLE: 'POINT',
  POINT: 'SUBPOINT',
  SUBPOINT: 'TEXT',
  NOTE: 'POINT',
  ANNEX: 'ARTICLE',
  HEADING: 'TEXT',
  TEXT: 'TEXT',
};

/** The place seen from an anchor, with the kind that usually comes there; without anchor (-1) the beginning or the end. */
export const placeAt = (rows: readonly OutlineRow[], anchor: number, placement: Placement): Insertion => {
  const row = rows[anchor];
  if (!row) return { position: placement === Placement.BEFORE ? 0 : rows.length, depth: 0, kind: 'ARTICLE' };
  switch (placement) {
    case Placement.NEXT:
      return nextProvision(rows, anchor);
    case Placement.BEFORE:
      return { position: anchor, depth: row.depth, kind: row.kind };
    case Placement.AFTER:
      return afterSubtree(rows, anchor);
    case Placement.UNDER:
      return lastUnder(rows, anchor, usuallyUnder[row.kind]);
  }
};
