import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import type { Limits } from '../../kernel/limits/limits.ts';
import type { Pricing } from '../../kernel/limits/price.ts';
import { shapeRule } from '../../kernel/limits/shape.rule.ts';
import type { Log } from '../../kernel/log/log.ts';
import { answerPlugin } from './answer.plugin.ts';
import type { HttpOptions } from './http-options.ts';
import { presentError } from './present-error.ts';

/** Apollo's own lines on errors hold their messages, and those hold what people wrote; errors are logged here without. */
const withoutErrors = (log: Log) => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (message: string) => log.warn(message),
  error: () => undefined,
});

/** Apollo with its doors closed: no batching, no stored queries, no pages of its own, no second road to stop the process. */
export const startApollo = async <Context extends object>(
  options: HttpOptions<Context>,
  limits: Limits,
  price: Pricing,
): Promise<ApolloServer<Context>> => {
  const { log, schema, rates, stringify } = options;
  const apollo = new ApolloServer<Context>({
    schema,
    logger: withoutErrors(log),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [shapeRule(limits)],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      answerPlugin<Context>({ limits, price, rates, log }),
      ...(options.plugins ?? []),
    ],
    // Reached alone only by requests that are refused before they have an operation; those are English by then.
    formatError: (formatted, error) =>
      error instanceof GraphQLError ? presentError(error, { language: 'en', requestId: '', limits }) : formatted,
    ...(stringify ? { stringifyResult: stringify } : {}),
  });
  await apollo.start();
  return apollo;
};
