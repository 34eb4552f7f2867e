import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { limitError } from '../../kernel/limits/limit-error.ts';
import type { Limits } from '../../kernel/limits/limits.ts';
import type { Log } from '../../kernel/log/log.ts';
import { logTroubles } from './answer.plugin.ts';
import { isFault, presentError } from './present-error.ts';
import type { Work } from './work.ts';

const fromFastify: Readonly<Record<string, (limits: Limits) => GraphQLError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ({ bodyBytes }) => limitError('BODY_TOO_LARGE', { limit: bodyBytes }, { http: { status: 413 } }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => limitError('BODY_NOT_UTF8', {}, { http: { status: 415 } }),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => limitError('BODY_MALFORMED', {}, { http: { status: 400 } }),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => limitError('BODY_MALFORMED', {}, { http: { status: 400 } }),
};

const httpOf = (error: GraphQLError): { status: number; headers: Map<string, string> } => {
  const http: unknown = error.extensions['http'];
  const given = typeof http === 'object' && http !== null ? http : {};
  const status: unknown = Reflect.get(given, 'status');
  const headers: unknown = Reflect.get(given, 'headers');
  return { status: typeof status === 'number' ? status : 500, headers: headers instanceof Map ? headers : new Map() };
};

const unavailable = { status: 503, headers: new Map([['retry-after', '2']]) };

const asGraphQLError = (error: FastifyError | Error, limits: Limits): GraphQLError => {
  if (error instanceof GraphQLError) return error;
  const made = 'code' in error && typeof error.code === 'string' ? fromFastify[error.code]?.(limits) : undefined;
  if (made) return made;
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  return status < 500
    ? new GraphQLError(error.message, { extensions: { code: 'BAD_REQUEST', http: { status } } })
    : new GraphQLError(error.message, { originalError: error });
};

/** Answers whatever ended a request before GraphQL had it, in GraphQL's form. */
export const failWith =
  (log: Log, limits: Limits, workFor: (request: FastifyRequest) => Work) =>
  (thrown: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const work = workFor(request);
    const error = asGraphQLError(thrown, limits);
    logTroubles(log, [error], work);
    const presented = presentError(error, { language: work.language, requestId: work.requestId, limits });
    const { status, headers } = isFault(error) ? unavailable : httpOf(error);
    work.codes = [String(presented.extensions?.['code'])];
    for (const [name, value] of headers) void reply.header(name, value);
    return reply
      .code(status)
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify({ errors: [presented], extensions: { requestId: work.requestId } }));
  };
