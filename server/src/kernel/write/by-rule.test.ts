import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { viewerSettings } from '../row-security.ts';
import { byRule } from './by-rule.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase({ sample: false });
});
afterAll(() => database.close());

const drafter = { ...viewerSettings(null), 'app.powers': '{DRAFT}' };

test('acts as the system while the work lasts, and as before when it is done', async () => {
  const powers = await database.transaction(drafter, async (em) => {
    const now = async (): Promise<string> => (await em.execute<[{ powers: string }]>(`select current_setting('app.powers') as powers`))[0].powers;
    const seen = [await now()];
    await byRule({ em }, async () => {
      seen.push(await now());
      await byRule({ em }, async () => void seen.push(await now()));
      seen.push(await now());
    });
    return [...seen, await now()];
  });
  expect(powers).toEqual(['{DRAFT}', '{SYSTEM}', '{SYSTEM}', '{SYSTEM}', '{DRAFT}']);
});

test('leaves nothing behind on the connection when the work fails', async () => {
  const failing = database.transaction(drafter, (em) => byRule({ em }, () => Promise.reject(new Error('no'))));
  await expect(failing).rejects.toThrow('no');
  const rows = await database.transaction(drafter, (em) => em.execute<[{ powers: string }]>(`select current_setting('app.powers') as powers`));
  expect(rows).toEqual([{ powers: '{DRAFT}' }]);
});
