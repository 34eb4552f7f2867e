import type { RefusalCode } from '../gql/kernel/graphql.ts';
import { connection } from './connection.ts';
import { takeFirstAnswer } from './first-asks.ts';
import { language } from './language.ts';
import { RequestError } from './request-error.ts';

/** A GraphQL document that knows its result and variables; the generated `TypedDocumentString` is one. */
export interface TypedQuery<Result, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Result;
}

/** A rule's "no", in words for the person. It comes in the answer, not as an error. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly path?: readonly string[] | null;
  readonly unmet?: readonly { readonly code: RefusalCode; readonly message: string }[] | null;
  readonly details?: string | null;
}

/** What is said against one field of an input, to be shown at it. */
export const refusalAt = (refusals: readonly Refusal[], field: string): string | undefined =>
  refusals.find(({ path }) => path?.at(-1) === field)?.message;

interface GraphQLProblem {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly retryAfter?: number; readonly requestId?: string };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLProblem[];
}

/** A fresh key that makes a repeated mutation count once. (`randomUUID` exists in secure contexts only.) */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const operationName = (document: { toString(): string }): string =>
  /(?:query|mutation|subscription)\s+(\w+)/.exec(document.toString())?.[1] ?? 'Operation';

const patience = 30_000;

let answered: (actingAs: string) => void = () => undefined;

/** Every answer says for which appointment it was given («none» when signed out): another window may have changed it. */
export function whenAnswered(listener: (actingAs: string) => void): void {
  answered = listener;
}

let expired: () => void = () => undefined;

/** Who is told when the server no longer knows the session, whatever was asked. */
export function whenExpired(listener: () => void): void {
  expired = listener;
}

/** Asks the server. Resolves to the data; everything else is a `RequestError`. */
export async function request<Result, Variables>(
  document: TypedQuery<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const query = document.toString();
  const name = operationName(document);
  const response = await send({ query, variables, operationName: name }, takeFirstAnswer(name, variables), signal);
  // The document carries the type of what it asks for, checked against the schema when it was generated.
  return (await readAnswer(response)) as Result;
}

async function send(body: object, early?: Promise<Response>, signal?: AbortSignal): Promise<Response> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  signal?.addEventListener('abort', () => giveUp.abort(), { once: true });
  try {
    const response = await (early ?? fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': language.value,
        'x-shora': 'web',
      },
      body: JSON.stringify(body),
      signal: giveUp.signal,
    }));
    connection.reached();
    const actingAs = response.headers.get('x-acting-as');
    if (actingAs !== null) answered(actingAs);
    return response;
  } catch (thrown) {
    if (signal?.aborted) throw thrown;
    connection.missed();
    throw new RequestError('offline');
  } finally {
    clearTimeout(timer);
  }
}

async function readAnswer(response: Response): Promise<unknown> {
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const answer = await bodyOf(response);
  const problem = answer?.errors?.[0];
  if (!problem && response.ok && answer?.data != null) return answer.data;
  throw failureOf(response, problem, requestId);
}

async function bodyOf(response: Response): Promise<Answer | undefined> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

/** Answers of a proxy whose server is away are a lost connection to the person. */
const unreachable = new Set([502, 503, 504]);
const signedOutCodes = new Set(['UNAUTHENTICATED', 'NOT_SIGNED_IN']);
const limitedCodes = new Set(['RATE_LIMITED', 'TOO_MANY_REQUESTS']);

function failureOf(response: Response, problem: GraphQLProblem | undefined, headerId?: string): RequestError {
  const code = problem?.extensions?.code;
  const details = { code, message: problem?.message, requestId: problem?.extensions?.requestId ?? headerId };
  if (response.status === 401 || signedOutCodes.has(code ?? '')) {
    expired();
    return new RequestError('expired', details);
  }
  if (response.status === 429 || limitedCodes.has(code ?? '')) {
    const seconds = problem?.extensions?.retryAfter ?? Number(response.headers.get('retry-after') ?? Number.NaN);
    return new RequestError('limited', { ...details, retryAfter: Number.isFinite(seconds) ? seconds : undefined });
  }
  if (unreachable.has(response.status)) {
    connection.missed();
    return new RequestError('offline', details);
  }
  const ours = response.status >= 500 || !problem || code === 'INTERNAL_SERVER_ERROR' || code === 'INTERNAL';
  return new RequestError(ours ? 'failed' : 'refused', details);
}
