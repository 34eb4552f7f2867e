import { Client } from 'pg';
import type { Log } from '../log/log.ts';
import { channel } from './announce.ts';
import { type Bus, FanOut } from './bus.ts';

const heartbeat = 10_000;
const patience = 5_000;
const firstPause = 200;
const longestPause = 5_000;

/** A listening connection; `lost` is called once, however it ends. */
const listen = async (url: string, fanOut: FanOut, lost: (error: Error) => void): Promise<() => Promise<void>> => {
  const client = new Client({
    connectionString: url,
    application_name: 'shora bus',
    keepAlive: true,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  let isOver = false;
  // A connection that a network has silently cut says nothing for ever: it is asked.
  const timer = setInterval(() => void client.query('select 1').catch(loseOnce), heartbeat);
  const end = async (): Promise<void> => {
    isOver = true;
    clearInterval(timer);
    await client.end().catch(() => undefined);
  };
  const loseOnce = (error: Error): void => {
    if (isOver) return;
    void end();
    lost(error);
  };
  client.on('error', loseOnce);
  client.on('end', () => loseOnce(new Error('the connection of the bus ended')));
  client.on('notification', ({ payload }) => fanOut.deliver(payload ?? ''));
  try {
    await client.connect();
    await client.query(`listen ${channel}`);
  } catch (error) {
    await end();
    throw error;
  }
  return end;
};

/**
 * Listens on a connection of its own. When it is lost, it is opened again as soon as the database answers, and all
 * subscribers are told of a gap: what was announced meanwhile is not repeated by the database.
 * The address must lead to the database itself or a session of it; poolers by transaction cannot listen.
 */
export const openPostgresBus = async (url: string, log: Log): Promise<Bus> => {
  const fanOut = new FanOut((error) => log.error({ err: error }, 'a subscriber of the bus failed'));
  let isClosed = false;
  let retry: NodeJS.Timeout | undefined;
  let end: () => Promise<void>;

  const lost = (error: Error): void => {
    log.warn({ err: error }, 'bus lost, connecting again');
    again(firstPause);
  };
  const again = (pause: number): void => {
    if (isClosed) return;
    retry = setTimeout(() => {
      void reconnect(pause);
    }, pause * (0.5 + Math.random() / 2));
  };
  const reconnect = async (pause: number): Promise<void> => {
    try {
      end = await listen(url, fanOut, lost);
      if (isClosed) return await end();
      log.info('bus connected again');
      fanOut.tellGap();
    } catch {
      again(Math.min(longestPause, pause * 2));
    }
  };

  end = await listen(url, fanOut, lost);
  return {
    subscribe: fanOut.subscribe,
    async close() {
      isClosed = true;
      clearTimeout(retry);
      await end();
    },
  };
};
