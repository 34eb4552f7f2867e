import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { faultOf } from '../../kernel/database/fault.ts';
import { limitError, isLimitCode, limitSentence } from '../../kernel/limits/limit-error.ts';
import type { Limits } from '../../kernel/limits/limits.ts';
import type { Language } from '../../kernel/viewer.ts';

const longestMessage = 400;
const suggestion = / ?Did you mean [^?]*\?/g;
const tooManyTokens = /^Syntax Error: Document contains more that? \d+ tokens/;

/** Codes that graphql's and Apollo's own errors may carry outside; anything else without a code is a bug. */
const isCode = (code: unknown): code is string => typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR';

const ownCode = (error: GraphQLError): string | null => {
  // Apollo wraps errors of validation and gives them its own code; ours is in the original.
  const inner = error.originalError;
  if (inner instanceof GraphQLError && isLimitCode(inner.extensions['code'])) return String(inner.extensions['code']);
  return isCode(error.extensions['code']) ? error.extensions['code'] : null;
};

const isAboutVariable = (error: GraphQLError): boolean => error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
const isAboutArgument = (error: GraphQLError): boolean => /^Argument "\w+" /.test(error.message);
const isBeforeExecution = (error: GraphQLError): boolean => error.path === undefined && error.originalError === undefined;

const codeOf = (error: GraphQLError): string | null => {
  const code = ownCode(error) ?? (error.originalError ? faultOf(error.originalError) : null);
  if (code) return code;
  if (isAboutVariable(error) || isAboutArgument(error)) return 'BAD_USER_INPUT';
  return isBeforeExecution(error) ? 'GRAPHQL_VALIDATION_FAILED' : null;
};

const clean = (message: string): string => {
  const bare = message.replace(suggestion, '');
  return bare.length > longestMessage ? `${bare.slice(0, longestMessage)}…` : bare;
};

/** What the roads below say in English, for a caller who reads Persian. Errors of the query language itself stay English. */
const inPersian: Readonly<Record<string, string>> = {
  BAD_PAGE: '«{argument}» باید عددی از ۰ تا ۱۰۰ باشد؛ first و last با هم پذیرفته نمی‌شوند.',
  BAD_CURSOR: 'نشانگرِ «{argument}» از آنِ این فهرست و این ترتیب نیست؛ فهرست را از آغاز بخواهید.',
  NOT_FOUND: 'چنین موردی یافت نشد یا به آن دسترسی ندارید.',
  NOT_SIGNED_IN: 'نخست وارد شوید.',
};

const sentence = (code: string, error: GraphQLError, language: Language): string => {
  if (isLimitCode(code)) return limitSentence(code, language, error.extensions);
  const persian = language === 'fa' ? inPersian[code] : undefined;
  return persian?.replace('{argument}', String(error.extensions['argument'])) ?? clean(error.message);
};

export interface Presenting {
  readonly language: Language;
  readonly requestId: string;
  readonly limits: Limits;
}

/** Whether the database's state ended it: the caller tries again, and the answer is a 503. */
export const isFault = (error: GraphQLError): boolean => !ownCode(error) && faultOf(error.originalError) !== null;

/** Whether an error is ours to mend: it is logged, and told as nothing but an id. */
export const isBug = (error: GraphQLError): boolean => codeOf(error) === null;

const known = (error: GraphQLError, limits: Limits): GraphQLError =>
  tooManyTokens.test(error.message) ? limitError('TOO_MANY_TOKENS', { limit: limits.tokens }) : error;

/** An error as the caller may see it: in their language, without suggestions, a bug masked. */
export const presentError = (thrown: GraphQLError, { language, requestId, limits }: Presenting): GraphQLFormattedError => {
  const error = known(thrown, limits);
  const code = codeOf(error) ?? 'INTERNAL';
  const { http: _, stacktrace: __, ...extensions } = error.extensions;
  const place = {
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
  };
  if (code === 'INTERNAL')
    return { message: limitSentence('INTERNAL', language, { requestId }), ...place, extensions: { code, requestId } };
  return { message: sentence(code, error, language), ...place, extensions: { ...extensions, code } };
};
