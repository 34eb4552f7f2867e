import type { AgendaItem } from '../agenda-item.entity.ts';
import { refuse } from '../meeting.refusals.ts';

export const mostLevels = 3;
export const mostItems = 200;

interface Placed {
  readonly id: string;
  readonly parentId: string | null;
}

/** The items under one parent, in their order. */
export const childrenOf = (items: readonly AgendaItem[], parentId: string | null): AgendaItem[] =>
  items.filter(({ parent }) => (parent?.id ?? null) === parentId).toSorted((one, other) => one.position - other.position);

/** Whether an item stands under another, at any depth, or is it. */
export const isWithin = (items: readonly Placed[], id: string | null, other: string): boolean => {
  if (id === null) return false;
  return id === other || isWithin(items, items.find((item) => item.id === id)?.parentId ?? null, other);
};

/**
 * Puts one item under a parent, after a sibling or first, and counts positions, depths and labels of the whole agenda
 * anew. `items` holds all that stand, the placed one included.
 */
export const arrange = (items: readonly AgendaItem[], placed?: { readonly item: AgendaItem; readonly parent: AgendaItem | null; readonly after: AgendaItem | null }): void => {
  if (placed) placed.item.parent = placed.parent;
  let position = 0;
  const walk = (parentId: string | null, depth: number, prefix: string): void => {
    if (depth >= mostLevels && childrenOf(items, parentId).length > 0) refuse('TOO_DEEP', { path: ['input', 'parentId'], parameters: { limit: mostLevels } });
    inOrder(items, parentId, placed).forEach((item, at) => {
      position += 1;
      Object.assign(item, { position, depth, label: `${prefix}${at + 1}` });
      walk(item.id, depth + 1, `${item.label}.`);
    });
  };
  walk(null, 0, '');
};

const inOrder = (items: readonly AgendaItem[], parentId: string | null, placed: Parameters<typeof arrange>[1]): AgendaItem[] => {
  const children = childrenOf(items, parentId);
  if (!placed || (placed.parent?.id ?? null) !== parentId) return children;
  const others = children.filter(({ id }) => id !== placed.item.id);
  const at = placed.after === null ? 0 : others.findIndex(({ id }) => id === placed.after?.id) + 1;
  return [...others.slice(0, at), placed.item, ...others.slice(at)];
};
