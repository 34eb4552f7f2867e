import type { Log } from '../../kernel/log/log.ts';

const lastMoment = 9_500;

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
