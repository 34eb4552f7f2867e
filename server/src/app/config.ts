import { resolve } from 'node:path';
import { StartError } from './start-error.ts';

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Address of a PostgreSQL database; null takes the embedded one. */
  readonly databaseUrl: string | null;
  /** Directory of the embedded database. */
  readonly dataDirectory: string;
  /** Whether an empty database is filled with the sample organisation. */
  readonly sample: boolean;
  /** Public address of the site, for links in letters; null takes the address it listens on. */
  readonly origin: string | null;
  /** Addresses of proxies before this process whose word is taken for who calls, e.g. `10.0.0.0/8`; null for none. */
  readonly proxies: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const readPort = (text: string | undefined): number => {
  const port = Number(text ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StartError(`PORT is “${text}”. Set it to a number from 0 to 65535.`);
  }
  return port;
};

const readSample = (text: string | undefined): boolean => {
  if (text === undefined || text === 'on') return true;
  if (text === 'off') return false;
  throw new StartError(`SHORA_SAMPLE is “${text}”. Set it to on or off.`);
};

const readOrigin = (text: string | undefined): string | null => {
  if (!text) return null;
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return new URL(text).origin;
  throw new StartError(`SHORA_ORIGIN is “${text}”. Set it to the address at which people reach the site, e.g. https://shora.example.ir.`);
};

/** Reads the environment once; nothing else of the program looks at it. */
export const readConfig = (environment: Environment): Config => ({
  host: environment['HOST'] ?? '127.0.0.1',
  port: readPort(environment['PORT']),
  databaseUrl: environment['DATABASE_URL'] || null,
  dataDirectory: resolve(environment['SHORA_DATA'] || '.data'),
  sample: readSample(environment['SHORA_SAMPLE']),
  origin: readOrigin(environment['SHORA_ORIGIN']),
  proxies: environment['SHORA_PROXIES'] || null,
});
