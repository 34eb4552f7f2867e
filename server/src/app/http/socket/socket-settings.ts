import type { Limits } from '../../../kernel/limits/limits.ts';
import type { Pricing } from '../../../kernel/limits/price.ts';
import type { HttpConfig, HttpOptions } from '../http-options.ts';
import type { LiveSessions } from './live-sessions.ts';

export interface SocketSettings<Context extends object> {
  readonly options: HttpOptions<Context>;
  readonly config: HttpConfig;
  readonly limits: Limits;
  readonly price: Pricing;
  readonly live: LiveSessions;
}

/** Why a socket was closed; clients of graphql-ws connect again after 1001 and 4408, and stop after 4401, 4403 and 4429. */
export const closings = {
  stopping: [1001, 'The server is stopping; connect again'],
  idle: [4499, 'No subscription for a while'],
  sessionEnded: [4401, 'SESSION_ENDED'],
  tooMany: [4429, 'RATE_LIMITED'],
  broken: [4500, 'INTERNAL'],
} as const satisfies Record<string, readonly [number, string]>;
