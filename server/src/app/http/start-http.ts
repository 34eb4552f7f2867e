import { setTimeout } from 'node:timers/promises';
import fastifyCookie from '@fastify/cookie';
import fastifyWebsocket from '@fastify/websocket';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { handleProtocols } from 'graphql-ws';
import { defaultLimits, type Limits } from '../../kernel/limits/limits.ts';
import { pricing } from '../../kernel/limits/price.ts';
import { acceptJsonOnly } from './body.ts';
import { countRequest } from './budget.ts';
import { failWith } from './fail.ts';
import { serveGraphiql } from './graphiql.ts';
import { graphqlHandler, serveGraphql } from './graphql-route.ts';
import { serveHealth } from './health.ts';
import { defaultHttpConfig, type HttpConfig, type HttpOptions, type RunningHttp } from './http-options.ts';
import { languageOf } from './language.ts';
import { logRequests } from './request-log.ts';
import { requestIdOf } from './request-id.ts';
import { sendSecurityHeaders } from './security-headers.ts';
import { liveSessions } from './socket/live-sessions.ts';
import { closings } from './socket/socket-settings.ts';
import { startApollo } from './apollo.ts';
import { serveWeb } from './web.ts';
import { beginWork, type Work } from './work.ts';

const workKeeper = () => {
  const works = new WeakMap<FastifyRequest, Work>();
  return (request: FastifyRequest): Work => {
    const known = works.get(request);
    if (known) return known;
    const work = beginWork(request.id, request.ip, languageOf(request.headers['accept-language']));
    works.set(request, work);
    return work;
  };
};

const tellSocketsToLeave = (server: FastifyInstance): void => {
  for (const socket of server.websocketServer.clients) socket.close(...closings.stopping);
};

/** Milliseconds for a whole request to arrive: 2.5 MB over a line of 200 kbit/s. */
const slowestUpload = 120_000;

type WorkFor = ReturnType<typeof workKeeper>;

const bareServer = async <Context extends object>(
  options: HttpOptions<Context>,
  config: HttpConfig,
  limits: Limits,
  workFor: WorkFor,
): Promise<FastifyInstance> => {
  const server = fastify({
    genReqId: (request) => requestIdOf(request.headers),
    trustProxy: config.proxies ?? false,
    requestTimeout: slowestUpload,
    bodyLimit: limits.bodyBytes,
    logger: false,
    forceCloseConnections: 'idle',
  });
  acceptJsonOnly(server, limits, workFor);
  server.setErrorHandler(failWith(options.log, limits, workFor));
  await server.register(fastifyCookie);
  await server.register(fastifyWebsocket, {
    options: { maxPayload: limits.messageBytes, handleProtocols },
    preClose(done) {
      tellSocketsToLeave(server);
      done();
    },
  });
  server.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  sendSecurityHeaders(server, options.webRoot);
  logRequests(server, options.log, workFor);
  return server;
};

/** Closes in order: nothing new, requests in flight to their end, then what will not end. */
const closing = (server: FastifyInstance, patience: number) => async (): Promise<void> => {
  const isClosed = server.close().then(() => true);
  const isLate = setTimeout(patience, false, { ref: false });
  if (await Promise.race([isClosed, isLate])) return;
  for (const socket of server.websocketServer.clients) socket.terminate();
  server.server.closeAllConnections();
  await isClosed;
};

/** Opens the one address at which the API, its sockets, the health pages and the web application are served. */
export const startHttp = async <Context extends object>(options: HttpOptions<Context>): Promise<RunningHttp> => {
  const config = { ...defaultHttpConfig, ...options.config };
  const limits = { ...defaultLimits, ...options.limits };
  const workFor = workKeeper();
  const price = pricing(options.schema);
  const live = liveSessions();
  options.onSessionEnd?.(live.end);
  let isDraining = false;

  const apollo = await startApollo(options, limits, price);
  const server = await bareServer(options, config, limits, workFor);
  // A connection that stays open after its answer would hold up the closing.
  server.addHook('onSend', async (_, reply) => void (isDraining && reply.header('connection', 'close')));
  serveGraphql(server, { options, config, limits, price, live }, graphqlHandler(apollo, options, limits, workFor));
  serveHealth(server, options.readiness, () => isDraining, options.log);
  serveGraphiql(server);
  // Routes of the modules ask the database too: their requests are counted with those of the API.
  await server.register(async (counted) => {
    counted.addHook('onRequest', async (request) => countRequest(options.rates, limits, request.ip));
    options.routes?.(counted);
  });
  await serveWeb(server, options.webRoot);
  const address = await server.listen({ host: config.host, port: config.port });
  const close = closing(server, config.drainMilliseconds);
  return {
    address,
    async close() {
      isDraining = true;
      await setTimeout(config.graceMilliseconds);
      await close();
      await apollo.stop();
      await options.rates.close();
    },
  };
};
