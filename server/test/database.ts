import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { openEmbedded } from '../src/app/database/embedded.ts';
import { migrate } from '../src/app/database/migrate.ts';
import { onEmbedded, onPostgres, type OpenDatabase } from '../src/app/database/open-database.ts';
import { loadFirstData } from '../src/app/first-data.ts';

/** `SHORA_TEST_DATABASE=postgres` runs the same tests on the server at SHORA_TEST_POSTGRES (a superuser's address). */
export const onServer = process.env['SHORA_TEST_DATABASE'] === 'postgres';

const adminUrl = process.env['SHORA_TEST_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const owner = 'shora_test';

export interface TestDatabaseOptions {
  /** Whether it holds the sample organisation; true unless told otherwise. */
  readonly sample?: boolean;
}

const asAdmin = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const urlOf = (name: string): string => {
  const url = new URL(adminUrl);
  url.username = owner;
  url.pathname = `/${name}`;
  return url.href;
};

const prepare = async (database: OpenDatabase, sample: boolean): Promise<OpenDatabase> => {
  await migrate(database);
  await loadFirstData(database, sample);
  return database;
};

const createOnServer = async (name: string, template?: string): Promise<void> =>
  asAdmin(async (client) => {
    await client.query(
      `do $$ begin create role ${owner} login nosuperuser nobypassrls; exception when duplicate_object or unique_violation then null; end $$`,
    );
    await client.query(`create database ${name} owner ${owner} ${template ? `template ${template}` : ''}`);
  });

const dropOnServer = (name: string): Promise<unknown> =>
  asAdmin((client) => client.query(`drop database if exists ${name} with (force)`));

/** Ends every connection to a database, as its restart would. */
export const cutConnections = (name: string): Promise<unknown> =>
  asAdmin((client) => client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]));

const freshName = (): string => `shora_test_${process.pid}_${randomBytes(4).toString('hex')}`;

/** A database without tables on the server, for tests that bring entities of their own. */
export const createEmptyOnServer = async (): Promise<{ readonly url: string; drop(): Promise<unknown> }> => {
  const name = freshName();
  await createOnServer(name);
  return { url: urlOf(name), drop: () => dropOnServer(name) };
};

/* A prepared database is made once per process and kind, and copied for each test file. */
const dumps = new Map<boolean, Promise<Blob>>();
const templates = new Map<boolean, Promise<string>>();

const once = <T>(made: Map<boolean, Promise<T>>, sample: boolean, make: () => Promise<T>): Promise<T> => {
  const earlier = made.get(sample) ?? make();
  made.set(sample, earlier);
  return earlier;
};

const dumpWith = (sample: boolean): Promise<Blob> =>
  once(dumps, sample, async () => {
    const pglite = await openEmbedded(null);
    await prepare(await onEmbedded(pglite), sample);
    const dump = await pglite.dumpDataDir('none');
    await pglite.close();
    return dump;
  });

const templateWith = (sample: boolean): Promise<string> =>
  once(templates, sample, async () => {
    const name = freshName();
    await createOnServer(name);
    const database = await prepare(await onPostgres(urlOf(name), 2), sample);
    await database.close();
    return name;
  });

/** A database of one's own, migrated and filled. Close it with what it comes with. */
export interface TestDatabase extends OpenDatabase {
  /** Address for a second process; null on the embedded database, which has none. */
  readonly url: string | null;
}

const openOnServer = async (sample: boolean): Promise<TestDatabase> => {
  const name = freshName();
  await createOnServer(name, await templateWith(sample));
  const database = await onPostgres(urlOf(name), 8);
  const close = async (): Promise<void> => {
    await database.close();
    await dropOnServer(name);
  };
  return { ...database, url: urlOf(name), close };
};

export const openTestDatabase = async ({ sample = true }: TestDatabaseOptions = {}): Promise<TestDatabase> =>
  onServer ? openOnServer(sample) : { ...(await onEmbedded(await openEmbedded(null, await dumpWith(sample)))), url: null };
