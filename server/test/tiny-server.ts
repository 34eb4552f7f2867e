import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Caller, HttpOptions, RunningHttp } from '../src/app/http/http-options.ts';
import { startHttp } from '../src/app/http/start-http.ts';
import { memoryRateStore } from '../src/kernel/limits/rate-store.ts';
import { createLog } from '../src/kernel/log/log.ts';

/** A context that is only a name: the cookie `who`, or the token in `authorization`. */
export interface TinyContext {
  readonly who: string | null;
  setWho(who: string | null): void;
}

const sdl = /* GraphQL */ `
  enum Colour { RED GREEN }
  type Leaf { name: String! tree: Tree! }
  type LeafEdge { node: Leaf! cursor: String! }
  type LeafConnection { edges: [LeafEdge!]! nodes: [Leaf!]! totalCount: Int! }
  type Tree { name: String! parent: Tree leaves(first: Int, after: String): LeafConnection! branches: [Leaf!]! }
  type Query {
    hello: String!
    who: String
    tree: Tree!
    nodes(ids: [ID!]!): [Tree]!
    colour(is: Colour!): Colour
    echo(text: String!): String!
    slow(milliseconds: Int!): String!
    broken: String
    refused: String
  }
  type Mutation { signIn(who: String!): String! slowly(milliseconds: Int!): String! }
  type Tick { count: Int! who: String }
  type Subscription { ticks: Tick! }
`;

const later = (milliseconds: number): Promise<string> =>
  new Promise((resolve) => setTimeout(() => resolve('late'), milliseconds));

export const secret = 'رازِ متن';

const roots = {
  hello: () => 'سلام',
  who: (_: object, { who }: TinyContext) => who,
  tree: () => ({ name: 'سرو', branches: [], leaves: { edges: [], nodes: [], totalCount: 0 } }),
  nodes: ({ ids }: { ids: string[] }) => ids.map(() => null),
  colour: ({ is }: { is: string }) => is,
  echo: ({ text }: { text: string }) => text,
  slow: ({ milliseconds }: { milliseconds: number }) => later(milliseconds),
  broken: () => {
    throw new Error(`duplicate key (name)=("${secret}")`);
  },
  refused: () => {
    throw new GraphQLError('Sign in first.', { extensions: { code: 'NOT_SIGNED_IN' } });
  },
  signIn: ({ who }: { who: string }, context: TinyContext) => {
    context.setWho(who);
    return who;
  },
  slowly: ({ milliseconds }: { milliseconds: number }) => later(milliseconds),
};

type Ticks = () => AsyncIterable<number>;

const tinySchema = (ticks: Ticks): GraphQLSchema => {
  const schema = buildSchema(sdl);
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {}))
      field.resolve = (_source, args, context) => Reflect.apply(Reflect.get(roots, field.name), null, [args, context]);
  const tick = schema.getSubscriptionType()?.getFields()['ticks'];
  if (tick) {
    tick.subscribe = () => ticks();
    tick.resolve = (count: number, _args, { who }: TinyContext) => ({ count, who });
  }
  return schema;
};

const nobody: Caller = { kind: 'anonymous', rateKey: null, sessionKey: null, actingAs: null, language: 'en' };

export interface TinyServer extends RunningHttp {
  readonly lines: Record<string, unknown>[];
  readonly ended: Set<string>;
  endSession(who: string): void;
}

const noTicks: Ticks = async function* () {};

export const startTiny = async (
  options: Partial<HttpOptions<TinyContext>> = {},
  ticks: Ticks = noTicks,
): Promise<TinyServer> => {
  const lines: Record<string, unknown>[] = [];
  const ended = new Set<string>();
  let endSession: (key: string) => void = () => {};
  const running = await startHttp<TinyContext>({
    schema: tinySchema(ticks),
    makeContext: async (call) => {
      const who = call.cookies.get('who') ?? call.headers.authorization ?? null;
      return { who: who !== null && ended.has(who) ? null : who, setWho: (name) => call.cookies.set('who', name) };
    },
    callerOf: ({ who }) => (who === null ? nobody : { kind: 'person', rateKey: who, sessionKey: who, actingAs: `appointment_${who}`, language: 'fa' }),
    onSessionEnd: (end) => void (endSession = end),
    rates: memoryRateStore(),
    readiness: async () => ({ ready: true }),
    log: createLog({ level: 'info', destination: { write: (line) => void lines.push(JSON.parse(line)) } }),
    webRoot: mkdtempSync(join(tmpdir(), 'shora-web-')),
    ...options,
    config: { port: 0, graceMilliseconds: 0, ...options.config },
  });
  return { ...running, lines, ended, endSession };
};

export interface TinyAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: Record<string, unknown> }[];
    extensions?: { requestId: string; cost?: { requested: number; limit: number; remaining: number } };
  };
}

export const send = async (url: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Promise<TinyAnswer> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const answer = JSON.parse(await response.text());
  return { status: response.status, headers: response.headers, body: answer };
};

export const ask = (
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<TinyAnswer> => send(url, JSON.stringify({ query, variables }), headers);
