import type { PGlite } from '@electric-sql/pglite';
import { MikroORM as PgliteORM } from '@mikro-orm/pglite';
import { type EntityManager, MikroORM as PostgresORM, type Options, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import type { ClientBase, Pool } from 'pg';
import type { Database } from '../../kernel/database/database.ts';
import { Exclusive } from '../../kernel/database/exclusive.ts';
import type { ViewerSettings } from '../../kernel/row-security.ts';
import { migrations } from '../../../migrations/index.ts';
import { entities } from './entities.ts';
import { giveBackLostConnections } from './lost-connections.ts';

/** The open database with its ORM; only the application's root and the tests hold it. */
export interface OpenDatabase extends Database {
  readonly orm: PostgresORM;
  /** The native client: a pool of connections, or the one embedded database. */
  readonly native: Pool | PGlite;
}

const ormOptions = {
  entities: [...entities],
  namingStrategy: UnderscoreNamingStrategy,
  extensions: [Migrator],
  migrations: { migrationsList: [...migrations], snapshot: false, snapshotOnMigrate: false },
  forceUtcTimezone: true,
  logger: () => undefined, // the application logs operations, never statements
} satisfies Partial<Options>;

const inTransaction = <T>(
  orm: PostgresORM,
  settings: ViewerSettings,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> => orm.em.fork({ session: { variables: { ...settings } } }).transactional(work);

/** Compiling the expressions of a read takes far longer than running them. Not a start-up option: poolers refuse these. */
const withoutJit = (client: ClientBase): Promise<unknown> => client.query('set jit = off');

export const onPostgres = async (url: string, connections = 10): Promise<OpenDatabase> => {
  const orm = await PostgresORM.init({
    ...ormOptions,
    clientUrl: url,
    pool: { min: 0, max: connections },
    driverOptions: { idleTimeoutMillis: 0, application_name: 'shora', onConnect: withoutJit },
  });
  await orm.connect();
  const pool: Pool = await orm.em.getConnection().getNativeClient();
  pool.on('error', () => undefined); // an idle connection that breaks is replaced by the next query
  giveBackLostConnections(pool);
  return {
    kind: 'postgresql',
    orm,
    native: pool,
    query: async (name, text, parameters) => (await pool.query({ name, text, values: [...parameters] })).rows,
    transaction: (settings, work) => inTransaction(orm, settings, work),
    close: () => orm.close(true),
  };
};

export const onEmbedded = async (pglite: PGlite): Promise<OpenDatabase> => {
  const embedded = await PgliteORM.init({ ...ormOptions, driverOptions: { pglite }, dbName: 'postgres' });
  const orm = embedded as unknown as PostgresORM; // same SQL, same entity manager; the drivers differ in their type only
  await orm.connect();
  const turn = new Exclusive();
  return {
    kind: 'embedded',
    orm,
    native: pglite,
    // In its turn: inside another's transaction it would see what is not committed, and leave its settings there.
    query: (_name, text, parameters) => turn.run(async () => (await pglite.query<Record<string, unknown>>(text, [...parameters])).rows),
    transaction: (settings, work) => turn.run(() => inTransaction(orm, settings, work)),
    close: async () => {
      await orm.close(true);
      await pglite.close();
    },
  };
};
