import type { QueueStore } from './session.types.ts';
import type { Verb } from './verbs.ts';

const databaseName = 'shora';
const storeName = 'unsent';
const aliveFor = 15_000;
const sayAliveEvery = 5_000;

/** What one window has not got an answer for, of one directive and person. */
interface Kept {
  readonly id: string;
  readonly of: string;
  readonly verbs: readonly Verb[];
  /** While a window lives it says so; what a dead one left is taken up by the next. */
  readonly aliveAt: number;
}

const asked = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage failed'));
  });

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: 'id' }).createIndex('of', 'of');
  return asked(request);
}

/** A window keeps its id when it is loaded again, so that it finds its own words at once. */
function windowId(newKey: () => string): string {
  const known = sessionStorage.getItem('shora.window');
  const id = known ?? newKey();
  sessionStorage.setItem('shora.window', id);
  return id;
}

export interface BrowserQueueStore extends QueueStore {
  readonly close: () => void;
}

/** Keeps unsent verbs in IndexedDB. Where the browser has none, writing goes on without it. */
export function browserQueueStore(of: string, newKey: () => string): BrowserQueueStore {
  const id = `${of} ${windowId(newKey)}`;
  const database = openDatabase().catch(() => null);
  let verbs: readonly Verb[] = [];
  let writing: Promise<unknown> = Promise.resolve();

  async function put(): Promise<void> {
    const store = (await database)?.transaction(storeName, 'readwrite').objectStore(storeName);
    if (!store) return;
    const kept: Kept = { id, of, verbs, aliveAt: Date.now() };
    if (verbs.length > 0) await asked(store.put(kept));
    else await asked(store.delete(id));
  }

  function save(next: readonly Verb[]): Promise<void> {
    if (next === verbs) return Promise.resolve();
    verbs = next;
    const done = writing.then(put, put);
    writing = done.catch(() => undefined);
    return done.catch(() => undefined);
  }

  async function load(): Promise<readonly Verb[]> {
    const store = (await database)?.transaction(storeName, 'readwrite').objectStore(storeName);
    if (!store) return [];
    // Written by this very function in an earlier visit.
    const all = (await asked(store.index('of').getAll(of))) as Kept[];
    const mine = all.filter((kept) => kept.id === id || Date.now() - kept.aliveAt > aliveFor);
    for (const kept of mine) if (kept.id !== id) store.delete(kept.id);
    return mine.flatMap((kept) => [...kept.verbs]);
  }

  const alive = setInterval(() => {
    if (verbs.length > 0) void put().catch(() => undefined);
  }, sayAliveEvery);

  return { load, save, close: () => clearInterval(alive) };
}
