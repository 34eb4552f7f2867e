import type { Log } from '../../kernel/log/log.ts';

const lastMoment = 9_500;

/**
 * What nobody caught is logged like any bug, without people's text. A rejection that nobody waited for harms nobody
 * else; after an exception the state is unknown, and whoever keeps the process running starts it anew.
 */
export const logStrayErrors = (log: Log): void => {
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a rejection that nobody handled'));
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an exception that nobody handled');
    process.exit(1);
  });
};

/** Ends the process in order when it is told to: code 0 when all was closed, 1 when something would not. */
export const stopOnSignals = (close: () => Promise<void>, log: Log): void => {
  let isStopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => {
      log.error('stopped without waiting any longer');
      process.exit(1);
    }, lastMoment).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
};
