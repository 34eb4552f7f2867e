import type { Pool, PoolClient } from 'pg';

/** Long enough for whoever holds the connection to notice by themselves. */
const patience = 1_000;

/**
 * The ORM does not give back a connection that is lost inside a transaction: its ROLLBACK fails, and what follows is
 * left out. The pool would count it for ever, and after a few restarts of the database have none left.
 */
export const giveBackLostConnections = (pool: Pool): void => {
  const watched = new WeakSet<PoolClient>();
  const giveBack = (client: PoolClient): void => {
    try {
      client.release(true);
    } catch {
      // It was given back already; the pool refuses a second time.
    }
  };
  pool.on('acquire', (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    client.once('end', () => void setTimeout(giveBack, patience, client).unref());
  });
};
