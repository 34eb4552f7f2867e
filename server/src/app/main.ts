import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { createLog } from '../kernel/log/log.ts';
import { samplePassword } from '../../sample/load-sample.ts';
import { makeApplication } from './application.ts';
import { type Config, readConfig } from './config.ts';
import { explainStartError } from './http/explain-start-error.ts';
import type { HttpConfig } from './http/http-options.ts';
import { startHttp } from './http/start-http.ts';
import { logStrayErrors, stopOnSignals } from './http/stop-on-signals.ts';
import { openDatabase } from './open.ts';

/** From dist/src/app to the built web application. */
const webRoot = fileURLToPath(new URL('../../../../client/dist', import.meta.url));

const greet = (address: string, config: Config): void => {
  const howToSignIn = config.sample
    ? `به نام یکی از اشخاص نمونه وارد شوید (گذرواژه: ${samplePassword})\nSign in as one of the sample people (password: ${samplePassword})`
    : 'نخستین مدیر سامانه را با npm run create-administrator بسازید\nMake the first administrator with npm run create-administrator';
  process.stdout.write(`\nشورا آماده است · Shora is ready: ${address}\n${howToSignIn}\n\n`);
};

const httpConfig = ({ host, port, proxies, origin }: Config): Partial<HttpConfig> => ({
  host, port, proxies, origins: origin === null ? [] : [origin],
});

const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  const log = createLog({ level: process.env['SHORA_LOG'] ?? 'info' });
  logStrayErrors(log);
  const database = await openDatabase(config);
  const application = await makeApplication({ database, log, sampleIsOn: config.sample, siteOrigin: config.origin, webRoot });
  const http = await startHttp({ ...application, config: httpConfig(config) });
  stopOnSignals(
    async () => {
      await http.close();
      await application.close();
      await database.close();
    },
    log,
  );
  greet(http.address, config);
};

start().catch((error: unknown) => {
  process.stderr.write(`${explainStartError(error)}\n`);
  process.exit(1);
});
