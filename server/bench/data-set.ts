import pg from 'pg';
import { systemSettings } from '../src/kernel/row-security.ts';
import { dataSet } from './data-set.sql.ts';

const asSystem = async (client: pg.Client): Promise<void> => {
  for (const [name, value] of Object.entries(systemSettings)) await client.query('select set_config($1, $2, false)', [name, value]);
};

/** Fills a migrated database with the sample in it, once; `true` when it had to. */
export const fillDataSet = async (url: string, directives: number): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await asSystem(client);
    const { rowCount } = await client.query("select from publication where unit = 'bench' limit 1");
    if (rowCount) return false;
    await client.query('begin');
    for (const { sql, counted } of dataSet) await client.query(sql, counted ? [directives] : []);
    await client.query('commit');
    await client.query('vacuum analyze');
    return true;
  } finally {
    await client.end();
  }
};
