import type { Client } from 'graphql-ws';
import { onScopeDispose } from 'vue';
import { useRefresh } from './ask.ts';
import { connection } from './connection.ts';
import { useEntities } from './entity-store.ts';
import { operationName, type TypedQuery } from './request.ts';

let client: Promise<Client> | undefined;
let dropped = false;
const gapListeners = new Set<() => void>();

/** The library and the connection come with the first subscription, not with the first page. */
function connect(): Promise<Client> {
  client ??= import('graphql-ws').then(({ createClient }) =>
    createClient({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
      lazyCloseTimeout: 10_000,
      keepAlive: 20_000,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      on: {
        connected: () => {
          if (dropped) for (const listener of gapListeners) listener();
          dropped = false;
          connection.reached();
        },
        closed: (event) => {
          dropped = !(event instanceof CloseEvent && event.wasClean && event.code === 1000);
        },
      },
    }),
  );
  return client;
}

/** Ends the connection, e.g. when the person signs out: the next one speaks for whoever is signed in then. */
export async function disconnectLive(): Promise<void> {
  const open = await client;
  client = undefined;
  await open?.dispose();
}

/**
 * Follows changes while the component lives. What arrives goes into the entity store, so that every
 * list shows it; after a gap everything shown is asked again, since nobody knows what was missed.
 */
export function useLive<Result, Variables extends Record<string, unknown>>(
  document: TypedQuery<Result, Variables>,
  variables: Variables,
  onChange?: (result: Result) => void,
): void {
  const entities = useEntities();
  const refresh = useRefresh();
  let stop: (() => void) | undefined;
  let ended = false;

  const afterGap = () => void refresh();
  gapListeners.add(afterGap);

  void connect().then((open) => {
    if (ended) return;
    stop = open.subscribe<Result>(
      { query: document.toString(), operationName: operationName(document), variables },
      {
        next: ({ data }) => {
          if (!data) return;
          const known = entities.put(data);
          onChange?.(known);
        },
        error: afterGap,
        complete: () => undefined,
      },
    );
  });

  onScopeDispose(() => {
    ended = true;
    gapListeners.delete(afterGap);
    stop?.();
  });
}
