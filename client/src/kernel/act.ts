import { computed, type ComputedRef, ref, shallowRef } from 'vue';
import { useRefresh } from './ask.ts';
import { useEntities } from './entity-store.ts';
import { newIdempotencyKey, type Refusal, request, type TypedQuery } from './request.ts';
import { asRequestError, type RequestError } from './request-error.ts';

interface Payload {
  readonly refusals: readonly Refusal[];
}

/** A mutation asks one field; its payload is what the caller wants to see. */
type PayloadOf<Result> = Extract<Result[keyof Result], Payload>;

interface ActOptions<Variables> {
  /** Shows the outcome at once: returns how to take each change back. */
  readonly optimistic?: (variables: Variables) => readonly (() => void)[];
  /** Operations whose lists may have won or lost a row. */
  readonly refreshes?: readonly string[];
}

export interface Act<Result, Variables> {
  readonly isPending: ComputedRef<boolean>;
  readonly refusals: ComputedRef<readonly Refusal[]>;
  readonly failure: ComputedRef<RequestError | null>;
  /** The payload, or null when refused or failed. The key stays the same until an answer has come. */
  readonly run: (variables: Variables | ((idempotencyKey: string) => Variables)) => Promise<PayloadOf<Result> | null>;
  readonly reset: () => void;
}

/** One act of the person: pending, refused with reasons, failed, or done; a second press while pending is ignored. */
export function useAct<Result extends object, Variables>(
  document: TypedQuery<Result, Variables>,
  options: ActOptions<Variables> = {},
): Act<Result, Variables> {
  const entities = useEntities();
  const refresh = useRefresh();
  const pending = ref(false);
  const refusals = shallowRef<readonly Refusal[]>([]);
  const failure = shallowRef<RequestError | null>(null);
  let key = newIdempotencyKey();

  function reset(): void {
    refusals.value = [];
    failure.value = null;
  }

  async function send(variables: Variables): Promise<PayloadOf<Result> | null> {
    const undo = options.optimistic?.(variables) ?? [];
    try {
      const result: Result = await request(document, variables);
      const payload = payloadOf(result);
      key = newIdempotencyKey();
      refusals.value = payload.refusals;
      if (payload.refusals.length === 0) return entities.put(payload);
    } catch (thrown) {
      failure.value = asRequestError(thrown);
    }
    for (const takeBack of undo) takeBack();
    return null;
  }

  async function run(given: Variables | ((idempotencyKey: string) => Variables)): Promise<PayloadOf<Result> | null> {
    if (pending.value) return null;
    reset();
    pending.value = true;
    try {
      const payload = await send(isMaker(given) ? given(key) : given);
      if (options.refreshes && (payload || sawOldState(refusals.value))) void refresh(...options.refreshes);
      return payload;
    } finally {
      pending.value = false;
    }
  }

  return {
    isPending: computed(() => pending.value),
    refusals: computed(() => refusals.value),
    failure: computed(() => failure.value),
    run,
    reset,
  };
}

/** Somebody else was first: what the page shows is asked anew, so that the person decides on what is there now. */
const sawOldState = (refusals: readonly Refusal[]): boolean => refusals.some(({ code }) => code === 'STALE_REVISION');

const isMaker = <Variables>(
  given: Variables | ((idempotencyKey: string) => Variables),
): given is (idempotencyKey: string) => Variables => typeof given === 'function';

function payloadOf<Result extends object>(result: Result): PayloadOf<Result> {
  for (const field of Object.values(result)) if (isPayload(field)) return field as PayloadOf<Result>;
  throw new Error('a mutation must ask for its refusals');
}

const isPayload = (field: unknown): field is Payload =>
  typeof field === 'object' && field !== null && 'refusals' in field;
