import { lockDirectory } from './database/lock.ts';
import { openEmbedded } from './database/embedded.ts';
import { migrate } from './database/migrate.ts';
import { onEmbedded, onPostgres, type OpenDatabase } from './database/open-database.ts';
import type { Config } from './config.ts';
import { loadFirstData } from './first-data.ts';

const openEmbeddedIn = async (directory: string): Promise<OpenDatabase> => {
  const release = lockDirectory(directory);
  const database = await onEmbedded(await openEmbedded(directory));
  const close = async (): Promise<void> => {
    await database.close();
    release();
  };
  return { ...database, close };
};

/** Opens the database that the configuration names, brings it up to date and fills it when it is empty. */
export const openDatabase = async (config: Config): Promise<OpenDatabase> => {
  const database = config.databaseUrl ? await onPostgres(config.databaseUrl) : await openEmbeddedIn(config.dataDirectory);
  try {
    await migrate(database);
    await loadFirstData(database, config.sample);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
};
