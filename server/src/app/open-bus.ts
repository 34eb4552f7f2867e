import { PGlite } from '@electric-sql/pglite';
import type { Bus } from '../kernel/bus/bus.ts';
import { openEmbeddedBus } from '../kernel/bus/embedded-bus.ts';
import { openPostgresBus } from '../kernel/bus/postgres-bus.ts';
import type { Log } from '../kernel/log/log.ts';
import type { OpenDatabase } from './database/open-database.ts';

/** The bus of the database that is open. */
export const openBus = ({ native, orm }: OpenDatabase, log: Log): Promise<Bus> =>
  native instanceof PGlite ? openEmbeddedBus(native, log) : openPostgresBus(orm.config.get('clientUrl') ?? '', log);
