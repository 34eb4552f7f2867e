import { generateNKeysBetween } from 'fractional-indexing';
import { type Outline, subtreeOf } from '../plan/outline.ts';
import type { StoredItem } from '../schedule.facts.ts';

/** The item behind which something comes in the order of reading, so that it is a part of `parentId` after its sibling `afterId`. */
const itemBefore = (outline: Outline<StoredItem>, parentId: string | null, afterId: string | null): StoredItem | undefined =>
  afterId === null ? (parentId === null ? undefined : outline.byId.get(parentId)) : subtreeOf(outline, afterId).at(-1);

/** So many ranks in a row at a place of the order of reading; `moving` are items that leave their old one. */
export const ranksAt = (
  outline: Outline<StoredItem>,
  place: { readonly parentId: string | null; readonly afterId: string | null },
  count: number,
  moving: ReadonlySet<string> = new Set(),
): string[] => {
  const staying = outline.items.filter(({ id }) => !moving.has(id));
  const before = itemBefore(outline, place.parentId, place.afterId);
  const at = before ? staying.findIndex(({ id }) => id === before.id) : -1;
  return generateNKeysBetween(staying[at]?.rank ?? null, staying[at + 1]?.rank ?? null, count);
};

/** The last sibling under a parent; null when there is none. */
export const lastPart = (outline: Outline<StoredItem>, parentId: string | null): string | null => outline.partsOf(parentId).at(-1)?.id ?? null;

