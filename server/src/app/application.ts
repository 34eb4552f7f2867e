import { Callers, renewViewer, sessionTopic } from '../accounts/index.ts';
import type { GraphContext } from '../kernel/context.ts';
import { tehranDate } from '../kernel/jalali/tehran-time.ts';
import { memoryRateStore } from '../kernel/limits/rate-store.ts';
import type { Log } from '../kernel/log/log.ts';
import { attachReadRoad, inTransaction, stringifyAnswer } from '../kernel/read/index.ts';
import type { WriteRoad } from '../kernel/write/write-road.ts';
import type { OpenDatabase } from './database/open-database.ts';
import type { Caller as HttpCaller, HttpOptions } from './http/http-options.ts';
import { makeContext } from './make-context.ts';
import { makeSchema } from './schema.ts';

export interface ApplicationOptions {
  readonly database: OpenDatabase;
  readonly log: Log;
  readonly sampleIsOn: boolean;
  readonly webRoot: string;
}

const callerOf = ({ caller, language }: GraphContext): HttpCaller => ({
  kind: caller === null ? 'anonymous' : caller.sessionId ? 'person' : 'token',
  rateKey: caller?.personId ?? null,
  sessionKey: caller?.sessionId ?? caller?.viewer?.tokenId ?? null,
  language,
});

/** Everything but the address: the schema with its roads, over one database. */
export const makeApplication = async (options: ApplicationOptions): Promise<HttpOptions<GraphContext>> => {
  const { database, log, sampleIsOn, webRoot } = options;
  const schema = await makeSchema();
  const reads = attachReadRoad(schema, database.orm.getMetadata(), (context: GraphContext) => ({
    viewer: context.viewer,
    language: context.language,
    statements: context.database,
  }));
  const callers = new Callers(database);
  const road: WriteRoad = {
    database,
    renewViewer: (viewer) => renewViewer(database, viewer, tehranDate(new Date())),
    readBack: (em, viewer, language, refs, info) =>
      reads.readBack(info, refs, { viewer, language, statements: inTransaction(em) }),
  };
  return {
    schema,
    plugins: [reads.plugin],
    stringify: stringifyAnswer,
    log,
    webRoot,
    makeContext: makeContext({ database, callers, road, sampleIsOn }),
    callerOf,
    rates: memoryRateStore(),
    readiness: async () => {
      try {
        await database.query('ping', 'select 1', []);
        return { ready: true };
      } catch {
        return { ready: false, because: 'the database does not answer' };
      }
    },
  };
};
void sessionTopic;
