import { defineStore } from 'pinia';
import { shallowReactive } from 'vue';

/** One object of the server as it is known here, shared by every list and page that shows it. */
type Entity = Record<string, unknown>;

const isPlain = (value: unknown): value is Entity =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (value: Entity): string | undefined => (typeof value['id'] === 'string' ? value['id'] : undefined);

/**
 * Everything with an `id` is kept once. Ids are global, so they suffice as keys.
 * Fields are added to what is known: a query that asks for less forgets nothing.
 */
export const useEntities = defineStore('entities', () => {
  const entities = new Map<string, Entity>();

  function put<Data>(data: Data): Data {
    // Same shape, other identity: each object with an id is replaced by its shared record.
    return absorb(data) as Data;
  }

  function absorb(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(absorb);
    if (!isPlain(value)) return value;
    const id = idOf(value);
    const target = id === undefined ? {} : record(id);
    for (const [key, field] of Object.entries(value)) {
      const next = absorb(field);
      const known = target[key];
      target[key] = isFacet(next) && isFacet(known) ? { ...known, ...next } : next;
    }
    return target;
  }

  /** An object without an id of its own, such as `viewerCan`: a part of its owner, joined rather than replaced. */
  const isFacet = (value: unknown): value is Entity => isPlain(value) && idOf(value) === undefined && !('nodes' in value);

  function record(id: string): Entity {
    const known = entities.get(id) ?? shallowReactive<Entity>({});
    entities.set(id, known);
    return known;
  }

  /**
   * Shows a change before the server has confirmed it. The returned function takes it back,
   * but not where something newer has arrived since.
   */
  function change(id: string, fields: Entity): () => void {
    const target = record(id);
    const before = Object.fromEntries(Object.keys(fields).map((key) => [key, target[key]]));
    Object.assign(target, fields);
    return () => {
      for (const [key, value] of Object.entries(before)) if (target[key] === fields[key]) target[key] = value;
    };
  }

  /** Another person or office sees other things: nothing of before may stay. */
  function clear(): void {
    entities.clear();
  }

  return { put, change, clear };
});
