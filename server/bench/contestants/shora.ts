/** The application as it is served, with budgets that a run does not reach. */
import 'reflect-metadata';
import { makeApplication } from '../../src/app/application.ts';
import { readConfig } from '../../src/app/config.ts';
import { onPostgres } from '../../src/app/database/open-database.ts';
import { startHttp } from '../../src/app/http/start-http.ts';
import { createLog } from '../../src/kernel/log/log.ts';
import { countStatements, reportBack } from './report-back.ts';

const plenty = Number.MAX_SAFE_INTEGER;
const limits = { costPerMinute: plenty, costPerMinuteAnonymous: plenty, requestsPerMinute: plenty };

const { databaseUrl, sample } = readConfig(process.env);
const database = await onPostgres(databaseUrl ?? '');
if (!('totalCount' in database.native)) throw new Error('the bench is of PostgreSQL');
const statements = countStatements(database.native);
const log = createLog({ level: 'info' });
const application = await makeApplication({ database, log, sampleIsOn: sample, webRoot: import.meta.dirname });
const { address } = await startHttp({ ...application, config: { port: 0 }, limits });
reportBack(address, statements);
