import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { IncomingHttpHeaders } from 'node:http';
import type { Limits } from '../../kernel/limits/limits.ts';
import type { RateStore } from '../../kernel/limits/rate-store.ts';
import type { Log } from '../../kernel/log/log.ts';
import type { Language } from '../../kernel/viewer.ts';

export interface CookieOptions {
  readonly maxAgeSeconds?: number;
}

/** Cookies of a call. They are always HttpOnly, SameSite=Lax, and Secure where the site is served by https. */
export interface Cookies {
  get(name: string): string | null;
  /** Sets, or with null clears. A socket's call has no answer to set them on: there it throws. */
  set(name: string, value: string | null, options?: CookieOptions): void;
}

/** What reaches the application from outside, whether by HTTP or by socket. */
export interface Call {
  readonly transport: 'http' | 'socket';
  readonly requestId: string;
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
  readonly cookies: Cookies;
}

/** Who is calling, as far as limits, logs and the life of a subscription are concerned. */
export interface Caller {
  readonly kind: 'anonymous' | 'person' | 'token';
  /** Whose budget is spent: a person's or token's id; null spends the address's. */
  readonly rateKey: string | null;
  /** The session or token that a subscription lives by; null when not signed in. */
  readonly sessionKey: string | null;
  /**
   * Id of the appointment acted through; told with every answer, so that a page learns of a change made elsewhere.
   * A subscription ends when it is another than the one that it was admitted by.
   */
  readonly actingAs: string | null;
  readonly language: Language;
}

export type Readiness = { readonly ready: true } | { readonly ready: false; readonly because: string };

/** An operation's result as `stringify` gets it; `data` may be an object that holds ready JSON text. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Record<string, unknown>;
}

export interface HttpConfig {
  readonly host: string;
  readonly port: number;
  /**
   * Addresses of proxies whose `X-Forwarded-*` are believed, separated by commas. Without them every caller behind a
   * proxy has the proxy's address, and spends one budget; with too many anybody can claim any address.
   */
  readonly proxies: string | null;
  /** Other addresses of this site, as browsers say them in `Origin`, e.g. `https://shora.example.ir`. */
  readonly origins: readonly string[];
  /** How long requests that are on their way are still taken after the process is told to stop. */
  readonly graceMilliseconds: number;
  /** Longest time for requests in flight to finish when the process is told to stop. */
  readonly drainMilliseconds: number;
}

export const defaultHttpConfig: HttpConfig = {
  host: '127.0.0.1',
  port: 4000,
  proxies: null,
  origins: [],
  graceMilliseconds: 300,
  drainMilliseconds: 8_000,
};

export interface HttpOptions<Context extends object> {
  readonly schema: GraphQLSchema;
  readonly makeContext: (call: Call) => Promise<Context>;
  readonly callerOf: (context: Context) => Caller;
  readonly rates: RateStore;
  readonly readiness: () => Promise<Readiness>;
  readonly log: Log;
  /** Folder of the built web application. */
  readonly webRoot: string;
  readonly config?: Partial<HttpConfig>;
  readonly limits?: Partial<Limits>;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  readonly stringify?: (answer: Answer) => string;
  /** Hands over the function that ends at once whatever lives by a session that was revoked or changed. */
  readonly onSessionEnd?: (end: (sessionKey: string) => void) => void;
  /** Further pages and files, e.g. a signature to download. */
  readonly routes?: (server: FastifyInstance) => void;
}

export interface RunningHttp {
  /** Where it can be opened, e.g. `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Stops accepting, lets requests in flight finish, closes sockets so that clients connect elsewhere. */
  close(): Promise<void>;
}
