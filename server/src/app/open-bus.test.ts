import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { onServer, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { announce } from '../kernel/bus/announce.ts';
import type { Bus, BusEvent } from '../kernel/bus/bus.ts';
import { createLog } from '../kernel/log/log.ts';
import { systemSettings } from '../kernel/row-security.ts';
import { openBus } from './open-bus.ts';

let database: TestDatabase;
let bus: Bus;
const heard: BusEvent[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  bus = await openBus(database, createLog({ level: 'silent' }));
  bus.subscribe('directives', (event) => heard.push(event));
});
afterAll(async () => {
  await bus.close();
  await database.close();
});
beforeEach(() => void heard.splice(0));

const tell = (told: Record<string, unknown>, fail = false): Promise<void> =>
  database.transaction(systemSettings, async (em) => {
    await announce(em, 'directives', told);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(heard).toEqual([]);
    if (fail) throw new Error('rolled back');
  });

it('tells what was committed, after the commit', async () => {
  await tell({ directiveId: 'directive_1' });
  await expect.poll(() => heard, { timeout: 1000 }).toEqual([{ topic: 'directives', told: { directiveId: 'directive_1' }, isGap: false }]);
});

it('tells nothing of what was rolled back', async () => {
  await expect(tell({ directiveId: 'directive_2' }, true)).rejects.toThrow('rolled back');
  await tell({ directiveId: 'directive_3' });
  await expect.poll(() => heard.map(({ told }) => told['directiveId']), { timeout: 1000 }).toEqual(['directive_3']);
});

it('tells a gap where the facts are too large to be told', async () => {
  await tell({ ids: 'x'.repeat(9000) });
  await expect.poll(() => heard, { timeout: 1000 }).toEqual([{ topic: 'directives', told: {}, isGap: true }]);
});

it.runIf(onServer)('comes back when its connection is cut, and tells the gap', async () => {
  const cut = async (): Promise<number> => {
    const rows = await database.query(
      'cut',
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'shora bus' and datname = current_database()`,
      [],
    );
    return rows.length;
  };
  expect(await cut()).toBe(1);
  await expect.poll(() => heard, { timeout: 5000 }).toEqual([{ topic: 'directives', told: {}, isGap: true }]);
  heard.splice(0);
  await tell({ directiveId: 'directive_4' });
  await expect.poll(() => heard.length, { timeout: 1000 }).toBe(1);
});
