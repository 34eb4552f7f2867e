import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Log } from '../../kernel/log/log.ts';
import type { Work } from './work.ts';

/** Health is asked every few seconds and says nothing that is not in its answer. */
const isQuiet = (request: FastifyRequest): boolean => request.routeOptions.url === '/healthz' || request.routeOptions.url === '/readyz';

/** One line per request: which, how long, how dear, with what outcome; never its address line, body or variables. */
export const logRequests = (server: FastifyInstance, log: Log, workFor: (request: FastifyRequest) => Work): void => {
  server.addHook('onResponse', async (request, reply) => {
    if (isQuiet(request)) return;
    const work = workFor(request);
    log.info(
      {
        requestId: work.requestId,
        method: request.method,
        route: request.routeOptions.url ?? 'file',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
        ...(work.caller ? { viewer: work.caller.kind } : {}),
        ...(work.operationType ? { operation: work.operationName ?? 'unnamed', type: work.operationType } : {}),
        ...(work.cost ? { cost: work.cost.requested } : {}),
        ...(work.codes.length > 0 ? { codes: work.codes } : {}),
      },
      'request',
    );
  });
};
