import { loadCalendar } from '../calendar/index.ts';
import { loadCouncils } from '../councils/index.ts';
import { loadWorkflows } from '../directives/index.ts';
import type { Database } from '../kernel/database/database.ts';
import { systemSettings } from '../kernel/row-security.ts';
import { loadPublicationRules } from '../publications/index.ts';
import { loadApproaches } from '../schedules/index.ts';
import { loadTerritories } from '../territories/index.ts';
import { loadSample } from '../../sample/load-sample.ts';

/** Any number: one process at a time fills an empty database. */
const fillLock = 5_410_733;

/** What every organisation starts from, and the sample when it is on. Does nothing where there are rows. */
export const loadFirstData = (database: Database, withSample: boolean): Promise<void> =>
  database.transaction(systemSettings, async (em) => {
    await em.execute('select pg_advisory_xact_lock(?)', [fillLock]);
    await loadTerritories(em);
    await loadCalendar(em);
    await loadCouncils(em);
    await loadWorkflows(em);
    await loadPublicationRules(em);
    await loadApproaches(em);
    if (withSample) await loadSample(em);
  });
