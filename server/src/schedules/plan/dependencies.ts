import type { PlanItem, PlanLink } from './plan-item.ts';

interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * What must come before what: the links, and that an activity is not over before its milestones are. A circle through a
 * milestone and its own activity is as impossible as any other.
 */
export const edgesOf = (items: readonly Pick<PlanItem, 'id' | 'parentId' | 'kind'>[], links: readonly PlanLink[]): Edge[] => {
  const kinds = new Map(items.map(({ id, kind }) => [id, kind]));
  const inner = items.filter(({ parentId }) => parentId !== null && kinds.get(parentId) === 'ACTIVITY');
  return [
    ...links.map(({ predecessorId, successorId }) => ({ from: predecessorId, to: successorId })),
    ...inner.map(({ id, parentId }) => ({ from: id, to: String(parentId) })),
  ];
};

const successors = (edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const known = found.get(from);
    if (known) known.push(to);
    else found.set(from, [to]);
  }
  return found;
};

/** The shortest way from one item to another along what follows what; null when there is none. */
export const findPath = (edges: readonly Edge[], from: string, to: string): string[] | null => {
  const next = successors(edges);
  const cameFrom = new Map<string, string | null>([[from, null]]);
  const waiting = [from];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (at === to) return walkBack(cameFrom, to);
    for (const follower of next.get(at) ?? []) {
      if (cameFrom.has(follower)) continue;
      cameFrom.set(follower, at);
      waiting.push(follower);
    }
  }
  return null;
};

const walkBack = (cameFrom: ReadonlyMap<string, string | null>, to: string): string[] => {
  const path: string[] = [];
  for (let at: string | null = to; at !== null; at = cameFrom.get(at) ?? null) path.unshift(at);
  return path;
};

/** The circle that a further link would close, from its predecessor round to it again; null when it closes none. */
export const findCycle = (edges: readonly Edge[], predecessorId: string, successorId: string): string[] | null => {
  const back = findPath(edges, successorId, predecessorId);
  return back === null ? null : [predecessorId, ...back];
};

/** What comes after all that it waits for, one after the other; what stands in a circle or behind one is left out. */
const sorted = (ids: readonly string[], edges: readonly Edge[]): string[] => {
  const next = successors(edges);
  const waitsFor = new Map(ids.map((id) => [id, 0]));
  for (const { to } of edges) waitsFor.set(to, (waitsFor.get(to) ?? 0) + 1);
  const ready = ids.filter((id) => waitsFor.get(id) === 0);
  for (let at = 0; at < ready.length; at += 1) {
    for (const follower of next.get(ready[at] ?? '') ?? []) {
      const left = (waitsFor.get(follower) ?? 0) - 1;
      waitsFor.set(follower, left);
      if (left === 0) ready.push(follower);
    }
  }
  return ready;
};

/** Any circle there is, as a path that ends where it begins; null when the plan has none. */
export const findAnyCycle = (edges: readonly Edge[]): string[] | null => {
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const free = new Set(sorted(ids, edges));
  if (free.size === ids.length) return null;
  const caught = edges.filter(({ from, to }) => !free.has(from) && !free.has(to));
  for (const { from, to } of caught) {
    const cycle = findCycle(caught, from, to);
    if (cycle) return cycle;
  }
  return null;
};

/** The items so that each comes after all that it waits for. What stands in a circle comes last, in the order given. */
export const inOrder = <Item extends { readonly id: string }>(items: readonly Item[], edges: readonly Edge[]): Item[] => {
  const byId = new Map(items.map((item) => [item.id, item]));
  const between = edges.filter(({ from, to }) => byId.has(from) && byId.has(to));
  const ordered = sorted(items.map(({ id }) => id), between).flatMap((id) => byId.get(id) ?? []);
  const done = new Set(ordered);
  return [...ordered, ...items.filter((item) => !done.has(item))];
};
