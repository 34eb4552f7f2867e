import type { OpenDatabase } from './open-database.ts';
import { StartError } from '../start-error.ts';
import { migrations } from '../../../migrations/index.ts';

/** Any number: it names the lock under which one process at a time migrates. */
const migrationLock = 5_410_732;

const refuseNewer = async ({ orm }: OpenDatabase): Promise<void> => {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = (await orm.migrator.getExecuted()).find(({ name }) => !known.has(name));
  if (unknown) {
    throw new StartError(
      `The database was made by a newer version of this program (it has ${unknown.name}). Start that version, or restore an older backup.`,
    );
  }
};

/** Row security does not bind a superuser: with such a role every private draft would be open. */
const refuseSuperuser = async ({ orm }: OpenDatabase): Promise<void> => {
  const [role] = await orm.em.fork().execute<{ name: string; unbound: boolean }[]>(
    'select rolname as name, rolsuper or rolbypassrls as unbound from pg_roles where rolname = current_user',
  );
  if (role?.unbound) {
    throw new StartError(
      `The database role ${role.name} is not bound by row security. Give DATABASE_URL a role without SUPERUSER and BYPASSRLS that owns the database.`,
    );
  }
};

/** Brings the database to this version; of several processes that start together, one does it and the others wait. */
export const migrate = async (database: OpenDatabase): Promise<void> => {
  await refuseSuperuser(database);
  if (database.kind === 'embedded') {
    await refuseNewer(database);
    await database.orm.migrator.up();
    return;
  }
  const { Client } = await import('pg');
  const client = new Client({ connectionString: database.orm.config.get('clientUrl') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await refuseNewer(database);
    await database.orm.migrator.up();
  } finally {
    await client.end();
  }
};
