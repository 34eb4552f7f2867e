import { Callers, renewViewer, sessionTopic } from '../accounts/index.ts';
import { globalId } from '../kernel/global-id.ts';
import type { Bus } from '../kernel/bus/bus.ts';
import type { GraphContext } from '../kernel/context.ts';
import { tehranDate } from '../kernel/jalali/tehran-time.ts';
import { SharedRateStore } from '../kernel/limits/shared-rate-store.ts';
import type { Log } from '../kernel/log/log.ts';
import { attachReadRoad, inTransaction, stringifyAnswer } from '../kernel/read/index.ts';
import { calendarFeedRoutes } from '../meetings/index.ts';
import { verifyRoutes } from '../publications/index.ts';
import type { WriteRoad } from '../kernel/write/write-road.ts';
import type { OpenDatabase } from './database/open-database.ts';
import type { Caller as HttpCaller, HttpOptions } from './http/http-options.ts';
import { registerTopic } from '../people/index.ts';
import { makeContext } from './make-context.ts';
import { openBus } from './open-bus.ts';
import { makeSchema } from './schema.ts';

export interface ApplicationOptions {
  readonly database: OpenDatabase;
  readonly log: Log;
  readonly sampleIsOn: boolean;
  /** Public address of the site (SHORA_ORIGIN); null where none is set. */
  readonly siteOrigin?: string | null;
  readonly webRoot: string;
}

/** What is served at an address, and what must be closed after it. */
export interface Application extends HttpOptions<GraphContext> {
  readonly bus: Bus;
  close(): Promise<void>;
}

const callerOf = ({ caller, language }: GraphContext): HttpCaller => ({
  kind: caller === null ? 'anonymous' : caller.sessionId ? 'person' : 'token',
  rateKey: caller?.personId ?? null,
  sessionKey: caller?.sessionId ?? caller?.viewer?.tokenId ?? null,
  actingAs: caller?.viewer ? globalId('Appointment', caller.viewer.appointmentId) : null,
  language,
});

const readinessOf = (database: OpenDatabase): HttpOptions<GraphContext>['readiness'] => async () => {
  try {
    await database.query('ready', 'select 1', []);
    return { ready: true };
  } catch {
    return { ready: false, because: 'the database does not answer' };
  }
};

/** Everything but the address: the schema with its two roads, over one database. */
export const makeApplication = async ({ database, log, sampleIsOn, siteOrigin = null, webRoot }: ApplicationOptions): Promise<Application> => {
  const schema = await makeSchema();
  const callers = new Callers(database, sampleIsOn);
  const bus = await openBus(database, log);
  for (const topic of [sessionTopic, registerTopic]) bus.subscribe(topic, callers.forget);
  const reads = attachReadRoad<GraphContext>(schema, database.orm.getMetadata(), ({ viewer, language }) => ({
    viewer,
    language,
    statements: database,
  }));
  const road: WriteRoad = {
    database,
    renewViewer: (viewer) => renewViewer(database, viewer, { today: tehranDate(new Date()), sampleIsOn }),
    readBack: (em, viewer, language, refs, info) =>
      reads.readBack(info, refs, { viewer, language, statements: inTransaction(em) }),
  };
  return {
    schema,
    log,
    webRoot,
    bus,
    makeContext: makeContext({ database, callers, road, bus, sampleIsOn, siteOrigin }),
    callerOf,
    onSessionEnd: (end) => void bus.subscribe(sessionTopic, ({ told }) => end(String(told['sessionId'] ?? told['tokenId']))),
    rates: new SharedRateStore(database, log),
    readiness: readinessOf(database),
    plugins: [reads.plugin],
    routes: (server) => {
      verifyRoutes(database)(server);
      calendarFeedRoutes({ database, sampleIsOn, siteOrigin })(server);
    },
    stringify: stringifyAnswer,
    close: () => bus.close(),
  };
};
