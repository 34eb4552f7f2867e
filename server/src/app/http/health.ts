import type { FastifyInstance } from 'fastify';
import type { Log } from '../../kernel/log/log.ts';
import type { Readiness } from './http-options.ts';
import { within } from './within.ts';

const patience = 3_000;

const silent: Readiness = { ready: false, because: 'the database does not answer' };

const asked = async (readiness: () => Promise<Readiness>, log: Log): Promise<Readiness> => {
  try {
    return await within(patience, readiness(), () => silent);
  } catch (error) {
    log.warn({ err: error }, 'not ready');
    return silent;
  }
};

/** `/healthz`: this process is alive. `/readyz`: requests may be sent to it. */
export const serveHealth = (
  server: FastifyInstance,
  readiness: () => Promise<Readiness>,
  isDraining: () => boolean,
  log: Log,
): void => {
  server.get('/healthz', async (_, reply) => reply.header('cache-control', 'no-store').send({ alive: true }));
  server.get('/readyz', async (_, reply) => {
    const state: Readiness = isDraining() ? { ready: false, because: 'stopping' } : await asked(readiness, log);
    return reply.code(state.ready ? 200 : 503).header('cache-control', 'no-store').send(state);
  });
};
