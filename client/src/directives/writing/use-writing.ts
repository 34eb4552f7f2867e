import { computed, type ComputedRef, onScopeDispose, shallowRef, type ShallowRef, triggerRef } from 'vue';
import { connection } from '../../kernel/connection.ts';
import { newIdempotencyKey } from '../../kernel/request.ts';
import { asRequestError, type RequestError } from '../../kernel/request-error.ts';
import { useSession } from '../../kernel/session.ts';
import { tell } from '../../kernel/ui/toasts.ts';
import { browserQueueStore } from './queue-store.ts';
import type { Row } from './rows.ts';
import type { Changes, Conflict, Problem, SaveState } from './session.types.ts';
import { directiveTransport } from './transport.ts';
import { WritingSession } from './writing-session.ts';

interface Writing {
  readonly session: WritingSession;
  readonly isOpen: Readonly<ShallowRef<boolean>>;
  readonly failure: Readonly<ShallowRef<RequestError | null>>;
  readonly rows: ComputedRef<readonly Row[]>;
  readonly state: ComputedRef<SaveState>;
  readonly waiting: ComputedRef<number>;
  readonly conflicts: ComputedRef<readonly Conflict[]>;
  readonly problems: ComputedRef<readonly Problem[]>;
  readonly refusedBecause: ComputedRef<string | null>;
  readonly canUndo: ComputedRef<boolean>;
  readonly canRedo: ComputedRef<boolean>;
  readonly open: () => Promise<void>;
}

/** A writing session for the life of a page, as Vue sees it; `begun` is the text that is on its way already. */
export function useWriting(directiveId: string, begun: Promise<Changes>): Writing {
  const person = useSession().viewer?.personId ?? '';
  const store = browserQueueStore(`${directiveId} ${person}`, newIdempotencyKey);
  const session = new WritingSession({
    directiveId,
    transport: directiveTransport(directiveId, begun),
    store,
    newKey: newIdempotencyKey,
    onNotice: (message) => tell(message, { tone: 'bad' }),
  });
  const known = shallowRef({ session });
  const isOpen = shallowRef(false);
  const failure = shallowRef<RequestError | null>(null);
  const stops = [session.onChange(() => triggerRef(known)), connection.onRegained(() => session.reconnect())];

  async function open(): Promise<void> {
    failure.value = null;
    try {
      await session.open();
      isOpen.value = true;
    } catch (thrown) {
      failure.value = asRequestError(thrown);
    }
  }

  const pullOnReturn = (): void => {
    if (document.visibilityState === 'visible') void session.pull();
  };
  document.addEventListener('visibilitychange', pullOnReturn);

  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', pullOnReturn);
    for (const stop of stops) stop();
    session.leave();
    store.close();
  });

  const seen = <Value>(read: (session: WritingSession) => Value): ComputedRef<Value> => computed(() => read(known.value.session));
  return {
    session,
    isOpen,
    failure,
    open,
    rows: seen(({ rows }) => rows),
    state: seen(({ state }) => state),
    waiting: seen(({ waiting }) => waiting),
    conflicts: seen(({ conflicts }) => conflicts),
    problems: seen(({ problems }) => problems),
    refusedBecause: seen(({ refusedBecause }) => refusedBecause),
    canUndo: seen(({ canUndo }) => canUndo),
    canRedo: seen(({ canRedo }) => canRedo),
  };
}
