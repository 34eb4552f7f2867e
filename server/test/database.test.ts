import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemSettings, viewerSettings } from '../src/kernel/row-security.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const count = (table: string, settings = systemSettings): Promise<number> =>
  database.transaction(settings, async (em) => {
    const [row] = await em.execute<{ n: number }[]>(`select count(*)::int as n from ${table}`);
    return row?.n ?? -1;
  });

test('a new organisation has 31 provinces of today, 469 counties and two councils', async () => {
  expect(await count('province where valid_to is null')).toBe(31);
  expect(await count('county')).toBe(469);
  expect(await count('council')).toBe(2);
});

test('nobody who is not signed in reads a row', async () => {
  expect(await count('province', viewerSettings(null))).toBe(0);
  expect(await count('person', viewerSettings(null))).toBe(0);
});

test('the tables are what the entities say', async () => {
  const changes = await database.orm.schema.getUpdateSchemaSQL({ wrap: false });
  const besideTriggers = changes.split(/;\n+/).filter((line) => line.trim() && !/trigger|function/.test(line));
  expect(besideTriggers).toEqual([]);
});

test('transactions that are begun at once take turns', async () => {
  const order: number[] = [];
  await Promise.all(
    [1, 2, 3].map((n) =>
      database.transaction(systemSettings, async (em) => {
        await em.execute('select 1');
        order.push(n);
      }),
    ),
  );
  expect(order.toSorted()).toEqual([1, 2, 3]);
});
