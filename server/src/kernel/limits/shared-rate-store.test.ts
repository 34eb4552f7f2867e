import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { createLog } from '../log/log.ts';
import { systemSettings } from '../row-security.ts';
import { SharedRateStore } from './shared-rate-store.ts';

let database: TestDatabase;
let now = Date.UTC(2026, 0, 1, 12, 0, 20);
const log = createLog({ level: 'silent' });
const open = () => new SharedRateStore(database, log, { every: 3_600_000, clock: () => now });

beforeAll(async () => {
  database = await openTestDatabase({ sample: false });
});
afterAll(() => database.close());

const rows = () =>
  database.transaction(systemSettings, (em) => em.execute<{ key: string; spent: string }[]>('select key, spent from rate_window'));

it('makes one budget of two processes', async () => {
  const [here, there] = [open(), open()];
  expect(here.spend('person:mina', 60, 100)).toMatchObject({ allowed: true, remaining: 40 });
  expect(there.spend('person:mina', 30, 100)).toMatchObject({ allowed: true, remaining: 70 });
  await here.exchange();
  await there.exchange();
  expect(there.spend('person:mina', 20, 100)).toEqual({ allowed: false, remaining: 10, retryAfter: 40 });
  expect(there.spend('person:reza', 20, 100).allowed).toBe(true);
  await Promise.all([here.close(), there.close()]);
});

it('begins anew with the minute, and forgets the old ones', async () => {
  now += 300_000;
  const store = open();
  expect(store.spend('person:mina', 100, 100).allowed).toBe(true);
  await store.close();
  expect(await rows()).toHaveLength(1);
});

it('keeps no address in clear', async () => {
  const store = open();
  store.spend('requests:10.2.3.4', 1, 10);
  await store.close();
  expect(JSON.stringify(await rows())).not.toContain('10.2.3.4');
});

it('goes on alone while the database is away, and makes up for it', async () => {
  let away = true;
  const shy = new SharedRateStore(
    { ...database, transaction: (settings, work) => (away ? Promise.reject(new Error('away')) : database.transaction(settings, work)) },
    log,
    { every: 3_600_000, clock: () => now },
  );
  shy.spend('person:sara', 70, 100);
  await shy.exchange();
  expect(shy.spend('person:sara', 40, 100).allowed).toBe(false);
  away = false;
  await shy.exchange();
  const other = open();
  other.spend('person:sara', 10, 100);
  await other.exchange();
  expect(other.spend('person:sara', 30, 100)).toMatchObject({ allowed: false, remaining: 20 });
  await Promise.all([shy.close(), other.close()]);
});

it('writes one transaction for many requests of many callers', async () => {
  let transactions = 0;
  const counted = new SharedRateStore(
    { ...database, transaction: (settings, work) => ((transactions += 1), database.transaction(settings, work)) },
    log,
    { every: 3_600_000, clock: () => now },
  );
  for (let n = 0; n < 2_000; n += 1) counted.spend(`person:${n % 50}`, 1, 1_000);
  await counted.exchange();
  await counted.exchange();
  expect(transactions).toBe(1);
  await counted.close();
});
