import { createClient } from 'graphql-ws';
import type { Loose, Shora, User } from './shora.ts';

/** Somebody who listens by a socket. */
export interface Subscriber {
  readonly events: Loose[];
  /** Codes with which the socket was closed. */
  readonly closings: number[];
  readonly ended: Promise<unknown>;
  stop(): void;
}

/** Opens a socket with the cookie that the user has now, or with other headers. */
export const subscribe = (
  { address }: Shora,
  user: User,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = { cookie: user.cookie() },
): Subscriber => {
  const [events, closings]: [Loose[], number[]] = [[], []];
  const client = createClient({
    url: `${address.replace('http', 'ws')}/graphql`,
    retryAttempts: 0,
    webSocketImpl: class extends WebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, { headers, ...(protocols ? { protocols } : {}) });
      }
    },
    on: { closed: (event) => void (event instanceof CloseEvent && closings.push(event.code)) },
  });
  const ended = new Promise((resolve) => {
    client.subscribe({ query, variables }, { next: (event) => void events.push(event), error: resolve, complete: () => resolve('complete') });
  });
  return { events, closings, ended, stop: () => void client.dispose() };
};
