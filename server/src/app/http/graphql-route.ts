import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { limitError } from '../../kernel/limits/limit-error.ts';
import type { Limits } from '../../kernel/limits/limits.ts';
import { countRequest } from './budget.ts';
import { callOf } from './call.ts';
import { sendCompressed } from './compression.ts';
import type { HttpOptions } from './http-options.ts';
import { isOwnOrigin } from './origin.ts';
import { socketHandler } from './socket/socket-route.ts';
import type { SocketSettings } from './socket/socket-settings.ts';
import { within } from './within.ts';
import { attachWork, type Work } from './work.ts';

const searchOf = (url: string): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

const toApollo = (request: FastifyRequest): HTTPGraphQLRequest => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return { method: request.method, headers, search: searchOf(request.url), body: request.body };
};

/** Gives up a query that takes too long. A mutation is never given up here: nobody could tell whether it was done. */
const giveUp = (limit: number, work: Work) => (): null => {
  if (work.operationType === 'mutation') return null;
  throw limitError('EXECUTION_TIMEOUT', { limit }, { http: { status: 503 } });
};

/** Apollo's own refusals of a request that has no operation, e.g. a batch, know nothing of the id. */
const withId = (answer: string, requestId: string): string =>
  JSON.stringify({ ...JSON.parse(answer), extensions: { requestId } });

const isOurFault = (response: HTTPGraphQLResponse): boolean => (response.status ?? 200) >= 500;

export const graphqlHandler =
  <Context extends object>(apollo: ApolloServer<Context>, options: HttpOptions<Context>, limits: Limits, workFor: (request: FastifyRequest) => Work) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const work = workFor(request);
    const httpGraphQLRequest = toApollo(request);
    attachWork(httpGraphQLRequest, work);
    const answering = apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => {
        const context = await options.makeContext(callOf(request, reply, work.requestId)).catch(work.fail);
        work.caller = options.callerOf(context);
        work.language = work.caller.language;
        void reply.header('x-acting-as', work.caller.actingAs ?? 'none');
        return context;
      },
    });
    const response = await within(limits.executionTime, answering, giveUp(limits.executionTime, work));
    if (isOurFault(response) && !work.presented) throw work.failure ?? new Error('the request ended before it had an operation');
    for (const [name, value] of response.headers) void reply.header(name, value);
    void reply.code(response.status ?? 200).header('cache-control', 'no-store');
    if (response.body.kind !== 'complete') throw new Error('incremental delivery is not offered');
    const text = work.presented ? response.body.string : withId(response.body.string, work.requestId);
    return sendCompressed(request, reply, text);
  };

/** `/graphql`: operations by POST, queries also by GET, subscriptions by a socket at the same place. */
export const serveGraphql = <Context extends object>(
  server: FastifyInstance,
  settings: SocketSettings<Context>,
  handler: ReturnType<typeof graphqlHandler<Context>>,
): void => {
  const { options, config, limits } = settings;
  const guard = async (request: FastifyRequest): Promise<void> => countRequest(options.rates, limits, request.ip);
  /** Somebody who opens the address in a browser wants the editor, not a refusal. */
  const editorForPeople = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
    !request.ws && searchOf(request.url) === '' && /\btext\/html\b/.test(request.headers.accept ?? '')
      ? reply.redirect('/graphiql')
      : undefined;
  const ownPagesOnly = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
    request.ws && !isOwnOrigin(request.headers, request.host, config.origins)
      ? reply.code(403).type('text/plain; charset=utf-8').send('Sockets are opened from pages of this site only.\n')
      : undefined;
  server.route({ method: 'POST', url: '/graphql', onRequest: guard, handler });
  server.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    onRequest: async (_, reply) => reply.code(405).header('allow', 'GET, POST').type('text/plain; charset=utf-8').send('GET or POST.\n'),
    handler: (_, reply) => reply.code(405).send(),
  });
  server.route({
    method: 'GET',
    url: '/graphql',
    exposeHeadRoute: false,
    onRequest: guard,
    preValidation: [ownPagesOnly, editorForPeople],
    handler,
    wsHandler: socketHandler(settings),
  });
};
