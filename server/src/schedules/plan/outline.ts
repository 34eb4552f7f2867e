interface Placed {
  readonly id: string;
  readonly parentId: string | null;
}

/** A plan as a tree: the items in the order of reading, and what is asked of their places. */
export interface Outline<Item extends Placed> {
  readonly items: readonly Item[];
  readonly byId: ReadonlyMap<string, Item>;
  /** The parts of an item; those of the whole under null. */
  readonly partsOf: (id: string | null) => readonly Item[];
  readonly depthOf: (id: string) => number;
  /** «1.2.1», by the places in the tree. */
  readonly numberOf: (id: string) => string;
}

const none: readonly never[] = [];

/** The items must stand in the order of reading: a parent before its parts. */
export const outlineOf = <Item extends Placed>(items: readonly Item[]): Outline<Item> => {
  const byId = new Map(items.map((item) => [item.id, item]));
  const parts = new Map<string | null, Item[]>();
  const numbers = new Map<string, string>();
  const depths = new Map<string, number>();
  for (const item of items) {
    const siblings = parts.get(item.parentId) ?? [];
    parts.set(item.parentId, siblings);
    siblings.push(item);
    const above = item.parentId === null ? undefined : numbers.get(item.parentId);
    numbers.set(item.id, above === undefined ? String(siblings.length) : `${above}.${siblings.length}`);
    depths.set(item.id, item.parentId === null ? 0 : (depths.get(item.parentId) ?? -1) + 1);
  }
  return {
    items,
    byId,
    partsOf: (id) => parts.get(id) ?? none,
    depthOf: (id) => depths.get(id) ?? 0,
    numberOf: (id) => numbers.get(id) ?? '',
  };
};

/** An item with all that stands under it, in the order of reading. */
export const subtreeOf = <Item extends Placed>({ byId, partsOf }: Outline<Item>, id: string): Item[] => {
  const item = byId.get(id);
  return item ? [item, ...partsOf(id).flatMap((part) => subtreeOf({ byId, partsOf } as Outline<Item>, part.id))] : [];
};
