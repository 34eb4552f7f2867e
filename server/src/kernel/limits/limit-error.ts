import { type ASTNode, GraphQLError } from 'graphql';
import { fill, type Parameters } from '../refusal.ts';
import type { Language } from '../viewer.ts';
import { type LimitCode, limitWords } from './limit-words.ts';

export interface LimitErrorOptions {
  readonly nodes?: readonly ASTNode[];
  /** Status and headers of an HTTP answer that carries this error. */
  readonly http?: { readonly status: number; readonly headers?: Map<string, string> };
}

/**
 * The error of a limit: code, and the numbers that the sentence speaks of.
 * It is made in English, and put into the caller's language where the answer is made.
 */
export const limitError = (
  code: LimitCode,
  parameters: Parameters = {},
  { nodes, http }: LimitErrorOptions = {},
): GraphQLError =>
  new GraphQLError(fill(limitWords[code], 'en', parameters), {
    nodes: nodes ?? null,
    extensions: { code, ...parameters, ...(http ? { http } : {}) },
  });

export const isLimitCode = (code: unknown): code is LimitCode => typeof code === 'string' && code in limitWords;

const isParameter = (entry: [string, unknown]): entry is [string, string | number] =>
  typeof entry[1] === 'string' || typeof entry[1] === 'number';

/** The sentence of a code with the numbers that its error carries. */
export const limitSentence = (
  code: LimitCode,
  language: Language,
  extensions: Readonly<Record<string, unknown>>,
): string => fill(limitWords[code], language, Object.fromEntries(Object.entries(extensions).filter(isParameter)));
