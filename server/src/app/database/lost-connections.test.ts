import { expect, it } from 'vitest';
import { cutConnections, onServer, openTestDatabase } from '../../../test/database.ts';
import { systemSettings } from '../../kernel/row-security.ts';

it.runIf(onServer)('a connection that is lost inside a transaction is given back', async () => {
  const database = await openTestDatabase({ sample: false });
  const name = new URL(database.url ?? '').pathname.slice(1);
  const { promise: begun, resolve: hasBegun } = deferred();
  const { promise: cut, resolve: isCut } = deferred();
  const lost = database.transaction(systemSettings, async (em) => {
    await em.execute('select 1');
    hasBegun();
    await cut;
    await em.execute('select 1');
  });
  await begun;
  await cutConnections(name);
  isCut();
  await expect(lost).rejects.toThrow();
  const pool = database.native;
  if (!('totalCount' in pool)) throw new Error('PostgreSQL has a pool');
  await expect.poll(() => pool.totalCount - pool.idleCount, { timeout: 5_000 }).toBe(0);
  await database.close();
});

const deferred = (): { promise: Promise<void>; resolve: () => void } => {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => void (resolve = done));
  return { promise, resolve };
};
