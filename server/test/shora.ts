import { randomUUID } from 'node:crypto';
import { createLog } from '../src/kernel/log/log.ts';
import { startHttp } from '../src/app/http/start-http.ts';
import { makeApplication } from '../src/app/application.ts';
import { samplePassword } from '../sample/load-sample.ts';
import { onPostgres } from '../src/app/database/open-database.ts';
import { openTestDatabase, type TestDatabase, type TestDatabaseOptions } from './database.ts';

export interface GraphQLAnswer<Data> {
  readonly data: Data;
  readonly errors?: readonly { message: string; path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

/** What tests read of an answer: they name the fields they expect, and fail where one is missing. */
export type Loose = any; // oxlint-disable-line no-explicit-any

/** Somebody who uses the running application, as a browser or a program does. */
export interface User {
  /** Data of an operation; an error fails the test. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Loose>;
  /** The whole answer, errors included. */
  send(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphQLAnswer<Loose>>;
  /** The `Cookie` header, for sockets and plain requests. */
  readonly cookie: () => string;
  /** The same person with the same cookie, at another address. */
  at(shora: Shora): User;
}

export interface Shora {
  readonly address: string;
  readonly database: TestDatabase;
  /** Somebody who is not signed in. */
  visitor(language?: 'fa' | 'en'): User;
  /** Signs in by personnel number; a person with several offices acts for the one whose title has this part. */
  signIn(personnelNumber: string, office?: string): Promise<User>;
  close(): Promise<void>;
}

const userAt = (address: string, language: 'fa' | 'en', cookieAtFirst = ''): User => {
  let cookie = cookieAtFirst;
  const send: User['send'] = async (query, variables = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language, ...(cookie ? { cookie } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    for (const set of response.headers.getSetCookie()) cookie = set.split(';')[0] ?? '';
    return (await response.json()) as GraphQLAnswer<Loose>;
  };
  const ask: User['ask'] = async (query, variables) => {
    const answer = await send(query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 2));
    return answer.data;
  };
  return { ask, send, cookie: () => cookie, at: (shora) => userAt(shora.address, language, cookie) };
};

const chooseOffice = async (user: User, part: string): Promise<void> => {
  const { viewer } = await user.ask('{ viewer { appointments { id office { title } } } }');
  const appointment = viewer.appointments.find((one: Loose) => one.office.title.includes(part));
  if (!appointment) throw new Error(`No office with «${part}»`);
  await user.ask('mutation ($input: ActAsInput!) { actAs(input: $input) { signedIn refusals { code } } }', {
    input: { appointmentId: appointment.id },
  });
};

/** People of the sample, as tests call them. */
export const people = {
  nationalDeputy: '100001',
  /** Head of the secretariat; also an expert, so sign in with the office: «دبیرخانه». */
  secretary: '100002',
  expert: '100003',
  administrator: '100009',
  delegateOfIsfahan: '100011',
  directorGeneral: (code: string): string => `7000${code}`,
  deputy: (code: string): string => `8000${code}`,
  isfahan: '10',
} as const;

const serve = async (database: TestDatabase, sampleIsOn: boolean, siteOrigin: string | null = null): Promise<Shora> => {
  const log = createLog({ level: process.env['SHORA_LOG'] ?? 'fatal' });
  const application = await makeApplication({
    database, log, sampleIsOn, siteOrigin, webRoot: new URL('../../client/dist', import.meta.url).pathname,
  });
  const http = await startHttp({ ...application, config: { host: '127.0.0.1', port: 0, graceMilliseconds: 0 } });
  return {
    address: http.address,
    database,
    visitor: (language = 'fa') => userAt(http.address, language),
    async signIn(personnelNumber, office) {
      const user = userAt(http.address, 'fa');
      const { signIn } = await user.ask('mutation ($input: SignInInput!) { signIn(input: $input) { signedIn refusals { code } } }', {
        input: { personnelNumber, password: samplePassword },
      });
      if (!signIn.signedIn) throw new Error(`Not signed in: ${JSON.stringify(signIn.refusals)}`);
      if (office) await chooseOffice(user, office);
      return user;
    },
    async close() {
      await http.close();
      await application.close();
      await database.close();
    },
  };
};

export interface StartOptions extends TestDatabaseOptions {
  /** Whether the sample is on; false over a database that holds it, when it was turned off later. */
  readonly sampleIsOn?: boolean;
  /** The public address that an operator set. */
  readonly siteOrigin?: string;
}

/** The whole application on a database of its own and a free port. */
export const startShora = async ({ sampleIsOn, siteOrigin, ...options }: StartOptions = {}): Promise<Shora> =>
  serve(await openTestDatabase(options), sampleIsOn ?? options.sample ?? true, siteOrigin);

/** A second instance over the database of the first, as behind a balancer; the embedded database takes none. */
export const startBeside = async ({ database }: Shora): Promise<Shora> => {
  if (database.url === null) throw new Error('The embedded database belongs to one process.');
  return serve({ ...(await onPostgres(database.url, 4)), url: database.url }, true);
};

/** A key for a mutation that creates. */
export const newKey = (): string => randomUUID();
