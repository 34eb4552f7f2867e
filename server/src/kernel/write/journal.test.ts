import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { changeKinds } from '../feed/change-kinds.ts';
import { systemSettings } from '../row-security.ts';
import { asSystem } from './write-road.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase({ sample: false });
});
afterAll(() => database.close());

const { BELL_RUNG: kind } = changeKinds.declare({ BELL_RUNG: 'It rang (زنگ).' });
const object = { objectType: 'Directive', objectId: '00000000-0000-4000-8000-000000000000' };
/** Whatever JSON writes otherwise than it is typed. */
const text = 'نیم‌فاصله، "نقل"، \\ و \n سطر، 🌿 \u0001 \ud800';

const write = (n: number): Promise<void> =>
  asSystem(database, `request-${n}`, async ({ audit, emit }) => {
    audit({ act: 'first', ...object, before: { text }, after: { n } });
    audit({ act: 'second', ...object });
    emit({ kind, ...object, audience: { open: true, councilIds: [object.objectId] }, facts: { n, step: 1 } });
    emit({ kind, ...object, audience: { open: true }, facts: { n, step: 2 } });
  });

interface Event {
  readonly position: string;
  readonly facts: { readonly n: number; readonly step: number };
}

const eventsAfter = (position: string): Promise<Event[]> =>
  database.transaction(systemSettings, (em) =>
    em.execute<Event[]>('select position::text, facts from change_event where position > ?::bigint order by change_event.position', [position]),
  );

test('of twenty who write at once, a reader who goes on from the last place misses nothing and sees each one whole', async () => {
  const heard: Event[] = [];
  const listen = async (): Promise<void> => void heard.push(...(await eventsAfter(heard.at(-1)?.position ?? '0')));
  const progress = { isOver: false };
  const written = Promise.all(Array.from({ length: 20 }, (_, n) => write(n))).finally(() => (progress.isOver = true));
  while (!progress.isOver) await listen();
  await written;
  await listen();
  expect(heard.map(({ position }) => Number(position))).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  const pairs = Array.from({ length: 20 }, (_, at) => heard.slice(2 * at, 2 * at + 2).map(({ facts }) => facts));
  for (const [first, second] of pairs) expect(second).toEqual({ n: first?.n, step: 2 });
  expect(new Set(heard.map(({ facts }) => facts.n)).size).toBe(20);
});

test('the chain that PostgreSQL makes is the one that is verified, and nothing is left in hand', async () => {
  await write(20);
  const verdict = await verifyAudit(database);
  expect(verdict).toMatchObject({ brokenAt: null });
  expect(verdict.entries).toBeGreaterThanOrEqual(2);
  const [left] = await database.transaction(systemSettings, (em) => em.execute<[{ count: number }]>('select count(*)::int from journal_line'));
  expect(left).toEqual({ count: 0 });
});

test('what is rolled back leaves no trace', async () => {
  const before = await verifyAudit(database);
  const failing = asSystem(database, 'request-x', async ({ audit }) => {
    audit({ act: 'first', ...object });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await verifyAudit(database)).toEqual(before);
});
