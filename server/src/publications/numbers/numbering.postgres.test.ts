import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onServer } from '../../../test/database.ts';
import { people, type Loose, type Shora, startShora, type User } from '../../../test/shora.ts';
import { draft, take } from '../../directives/drafting.story.ts';
import { jalaliYear } from '../../kernel/jalali/jalali-calendar.ts';
import { tehranDate } from '../../kernel/jalali/tehran-time.ts';
import { systemSettings } from '../../kernel/row-security.ts';
import { publish } from '../publication.story.ts';

const server = fileURLToPath(new URL('../../..', import.meta.url));

/** Needs a server: an embedded database has one connection, so nothing there happens at once. */
describe.runIf(onServer)('numbers', () => {
  let shora: Shora;
  let secretary: User;
  beforeAll(async () => {
    shora = await startShora();
    secretary = await shora.signIn(people.secretary, 'دبیرخانه');
    await system(`update workflow_definition set road = jsonb_set(road, '{confirmedBy}', 'null')`); // straight from review
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await shora?.close();
  });
  const children: ChildProcess[] = [];

  const system = <T = Loose[]>(sql: string): Promise<T> =>
    shora.database.transaction(systemSettings, (em) => em.execute(sql) as Promise<T>);

  const ready = async (): Promise<string> => {
    const { directive } = await draft(secretary);
    await take(secretary, 'submitDirective', { directiveId: directive.id, expectedRevision: directive.revision });
    return directive.id;
  };

  const lastSerial = async (): Promise<number> => 
    (await system(`select coalesce(max(last), 0) as last from number_series where jalali_year = ${jalaliYear(tehranDate(new Date()))}`))[0].last;

  test('of twenty letters published at once have no gap and no double', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 20; n += 1) ids.push(await ready());
    const before = await lastSerial();
    const payloads = await Promise.all(ids.map((id) => publish(secretary, id)));
    expect(payloads.flatMap(({ refusals }) => refusals)).toEqual([]);
    const serials = payloads.map(({ publication }) => Number(publication.number.split('/')[0])).toSorted((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: 20 }, (_, n) => before + n + 1));
    expect(await lastSerial()).toBe(before + 20);
    const [{ n }] = await system(`select count(*)::int as n from delivery where kind = 'ORIGINAL' and publication_id in (select id from publication where serial > ${before})`);
    expect(n).toBe(20 * 31);
  }, 120_000);

  test('of one directive sent by twenty at once are one number', async () => {
    const id = await ready();
    const before = await lastSerial();
    const payloads = await Promise.all(Array.from({ length: 20 }, () => publish(secretary, id)));
    expect(payloads.filter(({ publication }) => publication)).toHaveLength(1);
    expect(await lastSerial()).toBe(before + 1);
  }, 60_000);

  const startChild = async (): Promise<{ child: ChildProcess; address: string }> => {
    const tsc = createRequire(import.meta.url).resolve('typescript/package.json').replace('package.json', 'bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', server]);
    const child = spawn(process.execPath, [`${server}dist/src/app/main.js`], {
      env: { ...process.env, DATABASE_URL: shora.database.url ?? '', PORT: '0', SHORA_LOG: 'silent' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout?.on('data', (said: Buffer) => {
        const found = /http:\/\/[\d.]+:\d+/.exec(said.toString());
        if (found) resolve(found[0]);
      });
      child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)));
    });
    return { child, address };
  };

  /** Connections that wait to hand over what they noted; asked on a connection of its own, for a transaction sees them once. */
  const atTheJournal = (): Promise<Loose[]> =>
    system(`select 1 from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state = 'active' and query like 'insert into journal_line%'`);

  test('survive kill -9 in the middle of publishing: nothing is half done, and the number is given to the next', async () => {
    const [doomed, next] = [await ready(), await ready()];
    const before = await lastSerial();
    const { child, address } = await startChild();
    // With the journal in our hands, publishing has written everything and waits for its last step before the commit.
    await shora.database.transaction(systemSettings, async (em) => {
      await em.execute('lock table journal_line in exclusive mode');
      void publish(secretary.at({ ...shora, address }), doomed).catch(() => undefined); // its server dies
      await expect.poll(atTheJournal, { timeout: 20_000 }).toHaveLength(1);
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
    });
    await expect.poll(atTheJournal, { timeout: 10_000 }).toEqual([]);
    expect(await lastSerial()).toBe(before);
    const uuid = doomed.slice('directive_'.length);
    const [left] = await system(`select (select state from directive where id = '${uuid}') as state,
      (select count(*)::int from publication where directive_id = '${uuid}') as publications,
      (select count(*)::int from delivery where directive_id = '${uuid}') as deliveries,
      (select count(*)::int from work_item where object_id = '${uuid}') as work`);
    expect(left).toEqual({ state: 'IN_REVIEW', publications: 0, deliveries: 0, work: 0 });
    const serial = async (id: string): Promise<number> =>
      Number((await publish(secretary, id)).publication.number.split('/')[0]);
    expect([await serial(next), await serial(doomed)]).toEqual([before + 1, before + 2]);
  }, 120_000);
});
