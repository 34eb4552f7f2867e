import type { HTTPGraphQLRequest } from '@apollo/server';
import type { Language } from '../../kernel/viewer.ts';
import type { Caller } from './http-options.ts';

/** What becomes known of a request on its road: for the log, the limits and the answer. */
export interface Work {
  readonly requestId: string;
  readonly address: string;
  /** Bytes of the body, once it was read. */
  bytes: number;
  language: Language;
  caller: Caller | null;
  operationName: string | null;
  operationType: 'query' | 'mutation' | 'subscription' | null;
  cost: { readonly requested: number; readonly limit: number; readonly remaining: number } | null;
  /** Codes of the errors that were answered. */
  codes: string[];
  /** Whether the errors of the answer were put into the caller's words. */
  presented: boolean;
  /** What ended it before it had an answer. */
  failure: unknown;
  /** Keeps what went wrong for the answer, and throws it on. */
  readonly fail: (error: unknown) => never;
}

export const beginWork = (requestId: string, address: string, language: Language): Work => {
  const work: Work = {
    requestId,
    address,
    bytes: 0,
    language,
    caller: null,
    operationName: null,
    operationType: null,
    cost: null,
    codes: [],
    presented: false,
    failure: null,
    fail(error) {
      work.failure = error;
      throw error;
    },
  };
  return work;
};

/** Apollo hands its plugins the very request object that it was given: the thread by which they find the work. */
const works = new WeakMap<HTTPGraphQLRequest, Work>();

export const workOf = (request: HTTPGraphQLRequest | undefined): Work | undefined => request && works.get(request);

export const attachWork = (request: HTTPGraphQLRequest, work: Work): void => void works.set(request, work);
