import { computed, type ComputedRef, onScopeDispose, ref, shallowReactive } from 'vue';
import { AnnouncePresenceDocument } from '../../gql/directives/graphql.ts';
import { request } from '../../kernel/request.ts';
import { useSession } from '../../kernel/session.ts';
import { isLocalId } from './verbs.ts';

export interface PresentPerson {
  readonly id: string;
  readonly name: string;
  readonly provisionId: string | null;
  readonly seenAt: number;
}

export interface PresenceEvent {
  readonly person?: { readonly id: string; readonly name: string } | null;
  readonly provisionIds: readonly string[];
  readonly isLeaving: boolean;
}

const announceEvery = 20_000;
const restBefore = 700;
const forgottenAfter = 50_000;

interface Presence {
  readonly others: ComputedRef<readonly PresentPerson[]>;
  readonly hear: (event: PresenceEvent) => void;
  /** Where the person is now. */
  readonly stand: (provisionId: string | null) => void;
}

/** Who else is at a text and where; tells the others of oneself. */
export function usePresence(directiveId: string): Presence {
  const me = useSession().viewer?.personId;
  const known = shallowReactive(new Map<string, PresentPerson>());
  const now = ref(Date.now());
  let place: string | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  /** Of no consequence where it does not arrive. */
  function announce(isLeaving = false): void {
    const provisionId = place !== null && isLocalId(place) ? null : place;
    void request(AnnouncePresenceDocument, { input: { directiveId, provisionId, isLeaving } }).catch(() => undefined);
  }

  function stand(provisionId: string | null): void {
    if (provisionId === place) return;
    place = provisionId;
    clearTimeout(waiting);
    waiting = setTimeout(announce, restBefore);
  }

  function hear({ person, provisionIds, isLeaving }: PresenceEvent): void {
    if (!person || person.id === me) return;
    const isNew = !known.has(person.id);
    if (isLeaving) known.delete(person.id);
    else known.set(person.id, { id: person.id, name: person.name, provisionId: provisionIds[0] ?? null, seenAt: Date.now() });
    // Somebody who has just come does not know who is here.
    if (isNew && !isLeaving) announce();
  }

  const leave = (): void => announce(true);
  const beat = setInterval(() => {
    now.value = Date.now();
    announce();
  }, announceEvery);
  addEventListener('pagehide', leave);
  announce();

  onScopeDispose(() => {
    clearInterval(beat);
    clearTimeout(waiting);
    removeEventListener('pagehide', leave);
    leave();
  });

  const others = computed(() => [...known.values()].filter(({ seenAt }) => now.value - seenAt < forgottenAfter));
  return { others, hear, stand };
}
