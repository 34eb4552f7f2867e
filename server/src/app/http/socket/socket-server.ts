import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { type Context as SocketContext, makeServer, type Server } from 'graphql-ws';
import { limitError } from '../../../kernel/limits/limit-error.ts';
import { logTroubles } from '../answer.plugin.ts';
import { affordEvent } from '../budget.ts';
import { callOf } from '../call.ts';
import type { Call, Caller } from '../http-options.ts';
import { presentError } from '../present-error.ts';
import { readOperation } from './socket-operation.ts';
import type { SocketSettings } from './socket-settings.ts';
import { subscribeFreshly } from './subscribe-freshly.ts';

/** What is kept of one socket. */
export interface SocketState {
  readonly request: FastifyRequest;
  readonly requestId: string;
  caller: Caller | null;
  /** How many subscriptions it carries now. */
  active: () => number;
  /** Closes the socket for an error that is not the caller's, and throws it on. */
  readonly fail: (error: unknown) => never;
  /** Takes the caller in, unless they have too many sockets already. */
  readonly admit: (caller: Caller) => boolean;
}

export interface Extra {
  readonly state: SocketState;
}
type Parameters = Record<string, unknown> | undefined;
type Ctx = SocketContext<Parameters, Extra>;

interface Subscriber {
  readonly ctx: Ctx;
  readonly caller: Caller;
  readonly cost: number;
  readonly operationName: string | null;
}

const authorizationOf = (parameters: Ctx['connectionParams']): string | undefined => {
  const given = parameters?.['authorization'] ?? parameters?.['Authorization'];
  return typeof given === 'string' ? given : undefined;
};

/** A browser's socket cannot have headers of its own, so a token may come with `connection_init` instead. */
const callOfSocket = ({ extra, connectionParams }: Ctx): Call => {
  const call = callOf(extra.state.request, null, extra.state.requestId);
  const authorization = call.headers.authorization ?? authorizationOf(connectionParams);
  return authorization === undefined ? call : { ...call, headers: { ...call.headers, authorization } };
};

/** graphql-ws wraps what a subscription throws; the error that was thrown is within. */
const unwrapped = (error: GraphQLError): GraphQLError =>
  error.path === undefined && error.originalError instanceof GraphQLError ? error.originalError : error;

const isSame = (now: Caller, then: Caller | null): boolean =>
  then !== null && now.sessionKey === then.sessionKey && now.actingAs === then.actingAs;

export const socketServer = <Context extends object>(settings: SocketSettings<Context>): Server<Extra> => {
  const { options, limits } = settings;
  /** graphql-ws hands the arguments that `onSubscribe` returned to every later hook: the thread to their subscriber. */
  const subscribers = new WeakMap<object, Subscriber>();

  const enter = async (ctx: Ctx): Promise<{ context: Context; caller: Caller }> => {
    const context = await options.makeContext(callOfSocket(ctx));
    return { context, caller: options.callerOf(context) };
  };

  /** The context of one event: refused when the caller is no longer who subscribed. */
  const fresh = async ({ ctx, caller: subscribed, cost }: Subscriber): Promise<Context> => {
    await affordEvent(options.rates, limits, cost, subscribed, ctx.extra.state.request.ip);
    const { context, caller } = await enter(ctx).catch(ctx.extra.state.fail);
    if (!isSame(caller, subscribed)) throw limitError('SESSION_ENDED');
    return context;
  };

  const present = (ctx: Ctx, errors: readonly GraphQLError[], operationName: string | null) => {
    const { requestId, caller } = ctx.extra.state;
    const found = errors.map(unwrapped);
    logTroubles(options.log, found, { requestId, operationName });
    return found.map((error) => presentError(error, { language: caller?.language ?? 'fa', requestId, limits }));
  };

  return makeServer<Parameters, Extra>({
    schema: options.schema,
    connectionInitWaitTimeout: limits.connectionInitTime,
    async onConnect(ctx) {
      const { caller } = await enter(ctx);
      const { state } = ctx.extra;
      state.caller = caller;
      state.active = () => Object.keys(ctx.subscriptions).length;
      return state.admit(caller);
    },
    async onSubscribe(ctx, _id, payload) {
      const { state } = ctx.extra;
      // The one that is being asked for is counted already.
      if (state.active() > limits.subscriptionsPerSocket)
        return [limitError('TOO_MANY_SUBSCRIPTIONS', { limit: limits.subscriptionsPerSocket })];
      const { context, caller } = await enter(ctx);
      if (!isSame(caller, state.caller)) return [limitError('SESSION_ENDED')];
      const operation = readOperation(settings, payload, caller, state.request.ip);
      if (!('args' in operation)) return operation;
      const args = { ...operation.args, contextValue: context };
      subscribers.set(args, { ctx, caller, cost: operation.cost, operationName: payload.operationName ?? null });
      return args;
    },
    subscribe: (args) => {
      const subscriber = subscribers.get(args);
      if (!subscriber) throw new Error('a subscription that was not asked for');
      return subscribeFreshly(args, () => fresh(subscriber));
    },
    onNext: (ctx, _id, payload, _args, result) => ({
      ...(result.data === undefined ? {} : { data: result.data }),
      ...(result.errors ? { errors: present(ctx, result.errors, payload.operationName ?? null) } : {}),
      extensions: { ...result.extensions, requestId: ctx.extra.state.requestId },
    }),
    onError: (ctx, _id, payload, errors) => present(ctx, errors, payload.operationName ?? null),
  });
};
