import type { PGlite } from '@electric-sql/pglite';
import type { Log } from '../log/log.ts';
import { channel } from './announce.ts';
import { type Bus, FanOut } from './bus.ts';

/** The embedded database belongs to one process and is never lost while that lives: no gaps. */
export const openEmbeddedBus = async (pglite: PGlite, log: Log): Promise<Bus> => {
  const fanOut = new FanOut((error) => log.error({ err: error }, 'a subscriber of the bus failed'));
  const unlisten = await pglite.listen(channel, (payload) => fanOut.deliver(payload));
  return {
    subscribe: fanOut.subscribe,
    close: () => (pglite.closed ? Promise.resolve() : unlisten()),
  };
};
