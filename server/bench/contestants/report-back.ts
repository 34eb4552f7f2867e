import type { Pool } from 'pg';

/** What a contestant's process tells of itself when it is asked. */
export interface Told {
  readonly rss: number;
  /** What lives, where the process may collect what does not (`--expose-gc`). */
  readonly heap: number;
  readonly statements: number;
}

/** Says where it listens, and answers the run's questions until the run has gone. */
export const reportBack = (address: string, statements: () => number): void => {
  process.on('message', () => {
    globalThis.gc?.();
    const { rss, heapUsed: heap } = process.memoryUsage();
    process.send?.({ rss, heap, statements: statements() } satisfies Told);
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ address });
};

interface Asking {
  query: (...given: unknown[]) => unknown;
}

/** Counts what goes to the database over a pool, `begin` and `commit` included. */
export const countStatements = (pool: Pool): (() => number) => {
  let count = 0;
  const seen = new WeakSet();
  pool.on('acquire', (client) => {
    if (seen.has(client)) return;
    seen.add(client);
    const asking = client as unknown as Asking; // `query` has many forms, and each is passed on as it is
    const query = asking.query.bind(client);
    asking.query = (...given) => {
      count += 1;
      return query(...given);
    };
  });
  return () => count;
};
