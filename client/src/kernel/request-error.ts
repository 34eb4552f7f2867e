/**
 * Why a request has no answer.
 * offline: it did not reach the server · expired: no session any more · limited: too many, wait ·
 * refused: the server says no to the request as it is · failed: a fault of ours.
 */
export type FailureKind = 'offline' | 'expired' | 'limited' | 'refused' | 'failed';

interface FailureDetails {
  readonly requestId?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  /** Seconds to wait, of `limited`. */
  readonly retryAfter?: number | undefined;
}

export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly kind: FailureKind;
  readonly requestId: string | undefined;
  readonly code: string | undefined;
  readonly retryAfter: number;

  constructor(kind: FailureKind, details: FailureDetails = {}) {
    super(details.message ?? kind);
    this.kind = kind;
    this.requestId = details.requestId;
    this.code = details.code;
    this.retryAfter = details.retryAfter ?? 30;
  }
}

/** Whatever was thrown, as the one type that pages can show. */
export function asRequestError(thrown: unknown): RequestError {
  if (thrown instanceof RequestError) return thrown;
  const kind = thrown instanceof TypeError || isAbort(thrown) ? 'offline' : 'failed';
  return new RequestError(kind, { message: thrown instanceof Error ? thrown.message : undefined });
}

export const isAbort = (thrown: unknown): boolean => thrown instanceof DOMException && thrown.name === 'AbortError';
