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

/**
 * Why a socket was closed. The client of graphql-ws connects again after all of these but `broken`; after `sessionEnded`
 * it does so as whoever its cookie says by then: the same person in another office, or nobody.
 */
export const closings = {
  stopping: [1001, 'The server is stopping; connect again'],
  idle: [4499, 'No subscription for a while'],
  sessionEnded: [4403, 'SESSION_ENDED'],
  tooMany: [4429, 'RATE_LIMITED'],
  unavailable: [1013, 'UNAVAILABLE'],
  broken: [4500, 'INTERNAL'],
} as const satisfies Record<string, readonly [number, string]>;
