import { Client } from 'pg';

const adminUrl = process.env['SHORA_TEST_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** A name holds the number of the process that made it; another run's templates are not ours to drop. */
const isLeft = (name: string): boolean => {
  try {
    process.kill(Number(name.split('_')[2]), 0);
    return false;
  } catch {
    return true;
  }
};

/** Vitest calls it once before all workers; what it gives back, once after them: no database of the tests stays. */
export default () => async (): Promise<void> => {
  if (process.env['SHORA_TEST_DATABASE'] !== 'postgres') return;
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database d where datname like 'shora\\_test\\_%'
     and not exists (select from pg_stat_activity a where a.datname = d.datname)`,
  );
  for (const { datname } of rows.filter((row) => isLeft(row.datname))) await client.query(`drop database if exists ${datname}`);
  await client.end();
};
