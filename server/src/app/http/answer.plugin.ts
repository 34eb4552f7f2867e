import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { limitError } from '../../kernel/limits/limit-error.ts';
import type { Limits } from '../../kernel/limits/limits.ts';
import type { Pricing } from '../../kernel/limits/price.ts';
import type { RateStore } from '../../kernel/limits/rate-store.ts';
import type { Log } from '../../kernel/log/log.ts';
import { costOfBytes, spendCost } from './budget.ts';
import { isBug, isFault, presentError } from './present-error.ts';
import { type Work, workOf } from './work.ts';

export interface AnswerSettings {
  readonly limits: Limits;
  readonly price: Pricing;
  readonly rates: RateStore;
  readonly log: Log;
}

type Errors = readonly GraphQLError[];

const thrownErrors = (context: GraphQLRequestContext<object>): Errors => {
  if (context.errors) return context.errors;
  const body = context.response.body;
  const given = body?.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  return given.filter((error) => error instanceof GraphQLError);
};

export const logTroubles = (log: Log, errors: Errors, work: { requestId: string; operationName: string | null }): void => {
  for (const error of errors) {
    const told = { requestId: work.requestId, operation: work.operationName, path: error.path?.join('.'), err: error.originalError ?? error };
    if (isBug(error)) log.error(told, 'bug');
    else if (isFault(error)) log.warn(told, 'database in trouble');
  }
};

const finish = (context: GraphQLRequestContext<object>, work: Work, { limits, log }: AnswerSettings): void => {
  const body = context.response.body;
  if (body?.kind !== 'single') return;
  const errors = thrownErrors(context);
  logTroubles(log, errors, work);
  if (errors.length > 0) {
    const presented = errors.map((error) => presentError(error, { language: work.language, requestId: work.requestId, limits }));
    body.singleResult.errors = presented;
    if (errors.some(isFault)) context.response.http.status = 503;
    work.codes = presented.map((error) => String(error.extensions?.['code']));
  }
  work.presented = true;
  body.singleResult.extensions = {
    ...body.singleResult.extensions,
    ...(work.cost ? { cost: work.cost } : {}),
    requestId: work.requestId,
  };
};

/** Prices each operation before it runs; gives the answer its words, its cost and its id. */
export const answerPlugin = <Context extends object>(settings: AnswerSettings): ApolloServerPlugin<Context> => ({
  async unexpectedErrorProcessingRequest({ requestContext, error }) {
    const work = workOf(requestContext.request.http);
    if (work) work.failure = error;
  },
  async requestDidStart({ request }) {
    const work = workOf(request.http);
    if (!work) return;
    return {
      async didResolveOperation(context) {
        // None when the operation's name is not in the document; execution says so.
        if (!context.operation) return;
        work.operationName = context.operationName;
        work.operationType = context.operation.operation;
        if (work.operationType === 'subscription') throw limitError('SOCKET_NEEDED', {}, { http: { status: 400 } });
        const { limits, rates, price } = settings;
        const { request, document } = context;
        const requested = price(document, request.operationName, request.variables ?? {}) + costOfBytes(work.bytes);
        work.cost = spendCost(rates, limits, requested, work.caller, work.address);
      },
      async willSendResponse(context) {
        finish(context, work, settings);
      },
    };
  },
});
