import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import { systemSettings } from '../row-security.ts';
import { judge, type RateStore, windowAt, windowSeconds } from './rate-store.ts';

const longestFarewell = 1_000;

interface Count {
  /** Sum of all processes, as of the last exchange. */
  known: number;
  /** Spent here since then. */
  pending: number;
}

const hashed = (key: string): string => createHash('sha256').update(key).digest('base64url').slice(0, 27);

const list = (values: readonly (string | number)[]): string => `{${values.join(',')}}`;

/** Adds what was spent here and learns the sum; in order of keys, so that two processes never wait for each other crosswise. */
const exchange = (em: EntityManager, window: number, spent: ReadonlyMap<string, number>) =>
  em.execute<{ key: string; spent: string }[]>(
    `insert into rate_window (key, window_start, spent)
     select key, ?::bigint, spent from unnest(?::text[], ?::bigint[]) as mine (key, spent) order by key
     on conflict (key, window_start) do update set spent = rate_window.spent + excluded.spent
     returning key, spent::text as spent`,
    [window, list([...spent.keys()]), list([...spent.values()])],
  );

/**
 * Counts in memory and exchanges the counts with the other processes about once a second, in one statement for all
 * keys: a request costs the database nothing. While the database is away, each process limits by its own count.
 */
export class SharedRateStore implements RateStore {
  readonly #database: Database;
  readonly #log: Log;
  readonly #clock: () => number;
  readonly #timer: NodeJS.Timeout;
  #counts = new Map<string, Count>();
  /** Hashes of keys of this window: most requests come from somebody who has just asked. */
  #names = new Map<string, string>();
  #window = 0;
  #exchanging: Promise<void> = Promise.resolve();
  #hasOld = true;

  constructor(database: Database, log: Log, { every = 1_000, clock = Date.now } = {}) {
    this.#database = database;
    this.#log = log;
    this.#clock = clock;
    this.#timer = setInterval(() => void this.exchange(), every).unref();
  }

  spend(key: string, amount: number, budget: number) {
    const now = this.#clock();
    this.#turn(now);
    const name = this.#nameOf(key);
    const count = this.#counts.get(name) ?? { known: 0, pending: 0 };
    const judged = judge(count.known + count.pending, amount, budget, now);
    if (judged.allowed) {
      count.pending += amount;
      this.#counts.set(name, count);
    }
    return judged;
  }

  #nameOf(key: string): string {
    const known = this.#names.get(key);
    if (known) return known;
    const name = hashed(key);
    this.#names.set(key, name);
    return name;
  }

  /** Also called by the timer; one exchange at a time. */
  exchange(): Promise<void> {
    this.#exchanging = this.#exchanging.then(() => this.#exchangeNow());
    return this.#exchanging;
  }

  /** Tells the last counts, unless the database takes too long: stopping does not wait for it. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.race([this.exchange(), setTimeout(longestFarewell, undefined, { ref: false })]);
  }

  #turn(now: number): void {
    if (windowAt(now) === this.#window) return;
    this.#window = windowAt(now);
    this.#counts = new Map();
    this.#names = new Map();
    this.#hasOld = true;
  }

  async #exchangeNow(): Promise<void> {
    const counts = this.#counts;
    const spent = new Map([...counts].filter(([, { pending }]) => pending > 0).map(([key, { pending }]) => [key, pending]));
    if (spent.size === 0) return;
    const [window, oldest] = [this.#window, this.#window - 2 * windowSeconds];
    try {
      const sums = await this.#database.transaction(systemSettings, async (em) => {
        if (this.#hasOld) await em.execute('delete from rate_window where window_start < ?', [oldest]);
        return exchange(em, window, spent);
      });
      this.#hasOld = this.#window !== window;
      for (const { key, spent: sum } of sums) {
        const count = counts.get(key);
        if (count) counts.set(key, { known: Number(sum), pending: count.pending - (spent.get(key) ?? 0) });
      }
    } catch (error) {
      this.#log.warn({ err: error }, 'rates could not be exchanged');
    }
  }
}
