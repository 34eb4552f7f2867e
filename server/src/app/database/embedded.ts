import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type PGliteOptions, types } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { dataDir as prepopulated } from '@electric-sql/pglite-prepopulatedfs';

const owner = 'shora';

/** PGlite connects as a superuser by default, which row security does not bind: the tables get an owner of their own. */
const prepare = async (options: PGliteOptions): Promise<PGlite> => {
  const first = await PGlite.create({ ...options, loadDataDir: await prepopulated() });
  await first.exec(
    `create role ${owner} login nosuperuser nobypassrls;
     create extension if not exists pg_trgm;
     grant create on database postgres to ${owner};
     grant all on schema public to ${owner};`,
  );
  if (options.dataDir) {
    await first.close();
    return PGlite.create({ ...options, username: owner });
  }
  const dump = await first.dumpDataDir('none');
  await first.close();
  return PGlite.create({ ...options, loadDataDir: dump, username: owner });
};

/** Opens the embedded database in a directory, or in memory when none is given (or from a dump of one). */
export const openEmbedded = async (directory: string | null, dump?: Blob): Promise<PGlite> => {
  // A civil date is text everywhere: PGlite alone would make an instant of it.
  const parsers = { [types.DATE]: (text: string): string => text };
  const options: PGliteOptions = { extensions: { pg_trgm }, parsers, ...(directory ? { dataDir: join(directory, 'database') } : {}) };
  if (dump) return PGlite.create({ ...options, loadDataDir: dump, username: owner });
  const exists = directory !== null && existsSync(join(directory, 'database', 'PG_VERSION'));
  return exists ? PGlite.create({ ...options, username: owner }) : prepare(options);
};
