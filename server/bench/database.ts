import pg from 'pg';
import { settings } from './settings.ts';

/** Owns the databases of the bench; not a superuser, whom no policy would hold. */
const role = 'shora_bench';

const asAdmin = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: settings.adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const exists = async (client: pg.Client, sql: string, name: string): Promise<boolean> =>
  ((await client.query(sql, [name])).rowCount ?? 0) > 0;

/** Address of the database for this many directives; makes what is missing of role and database. */
export const databaseFor = (directives: number): Promise<string> =>
  asAdmin(async (client) => {
    const name = `shora_bench_${directives}`;
    if (!(await exists(client, 'select from pg_roles where rolname = $1', role))) {
      await client.query(`create role ${role} login nosuperuser password '${role}'`);
    }
    if (!(await exists(client, 'select from pg_database where datname = $1', name))) {
      await client.query(`create database ${name} owner ${role}`);
    }
    const url = new URL(settings.adminUrl);
    url.username = role;
    url.password = role;
    url.pathname = `/${name}`;
    return url.href;
  });
