import { type ExecutionArgs, getOperationAST, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { limitError } from '../../../kernel/limits/limit-error.ts';
import { shapeRule } from '../../../kernel/limits/shape.rule.ts';
import { spendCost } from '../budget.ts';
import type { Caller } from '../http-options.ts';
import type { SocketSettings } from './socket-settings.ts';

export interface SocketOperation {
  readonly args: ExecutionArgs;
  readonly cost: number;
}

const parsed = (query: string, tokens: number) => {
  try {
    return parse(query, { maxTokens: tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, source, positions } = error;
    return new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
  }
};

/** Reads one subscription under the same limits as a request by HTTP, and takes its cost from the same budget. */
export const readOperation = <Context extends object>(
  { options, limits, price }: SocketSettings<Context>,
  payload: SubscribePayload,
  caller: Caller,
  address: string,
): SocketOperation | GraphQLError[] => {
  const document = parsed(payload.query, limits.tokens);
  if (document instanceof GraphQLError) return [document];
  const errors = validate(options.schema, document, [...specifiedRules, shapeRule(limits)]);
  if (errors.length > 0) return [...errors];
  const operation = getOperationAST(document, payload.operationName);
  if (operation?.operation !== 'subscription') return [limitError('SUBSCRIPTIONS_ONLY')];
  const variables = payload.variables ?? {};
  const cost = price(document, payload.operationName, variables);
  try {
    spendCost(options.rates, limits, cost, caller, address);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
  const args = { schema: options.schema, document, operationName: payload.operationName ?? null, variableValues: variables };
  return { args, cost };
};
