import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';

export type Log = Logger;

export interface LogSettings {
  readonly level: string;
  readonly destination?: DestinationStream;
}

/**
 * What may be said of an error in the log. Database errors carry values of people's rows in `detail`, `parameters`
 * and at times in the message, after the statement: only the database's own sentence is kept.
 */
const bareError = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { type: typeof error };
  const { type, message, stack } = stdSerializers.err(error);
  const code: unknown = Reflect.get(error, 'code');
  const dash = message.lastIndexOf(' - ');
  const sentence = (dash < 0 ? message : message.slice(dash + 3)).replace(/"(?![a-z0-9_.]{1,63}")[^"]*"/g, '"…"');
  return {
    type,
    message: sentence.slice(0, 300),
    ...(typeof code === 'string' ? { code } : {}),
    frames: (stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 12),
  };
};

/** Bytes that are written together, and milliseconds that fewer wait at most. */
const together = { minLength: 8_192, periodicFlush: 200 } as const;

/**
 * Lines are written beside the work and together: a write for each took a sixth of a short request. At exit the last
 * are written; a process that is killed takes what it logged in its last moment with it.
 */
const whileAtIt = (): DestinationStream => pino.destination({ dest: 1, sync: false, ...together });

/** One JSON line per event. Nothing of what people write reaches it: no variables, bodies, names or texts. */
export const createLog = ({ level, destination }: LogSettings): Log =>
  pino(
    {
      level,
      base: { pid: process.pid },
      serializers: { err: bareError, error: bareError },
      redact: { paths: ['req', 'res', 'request', 'variables', 'body', 'headers'], remove: true },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ?? whileAtIt(),
  );
