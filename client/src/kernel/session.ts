import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { type Power, SessionDocument, type SessionQuery } from '../gql/kernel/graphql.ts';
import { inLanguage } from './language.ts';
import { request } from './request.ts';
import { asRequestError } from './request-error.ts';

export type { Power };

/** Who is signed in and through which office they act. */
export type Viewer = NonNullable<SessionQuery['viewer']>;

const hintKey = 'shora.signedIn';

/** `unknown` until the server has answered once; `choosing` when the person must first say for which office they act. */
export type SessionStatus = 'unknown' | 'out' | 'choosing' | 'in';

export const useSession = defineStore('session', () => {
  const viewer = shallowRef<Viewer | null>(null);
  const isKnown = ref(false);
  const hasExpired = ref(false);

  const status = computed<SessionStatus>(() => {
    if (!isKnown.value) return 'unknown';
    if (!viewer.value) return 'out';
    return viewer.value.actingAs ? 'in' : 'choosing';
  });

  /** Title of the acting office in the language of the moment. */
  const officeTitle = computed(() => {
    const office = viewer.value?.actingAs?.office;
    return office ? inLanguage(office.title, office.titleEn) : null;
  });

  function set(next: Viewer | null): void {
    viewer.value = next;
    isKnown.value = true;
    if (next) hasExpired.value = false;
    // Tells the next first page which shape to paint before anything is known.
    if (next) localStorage.setItem(hintKey, 'yes');
    else localStorage.removeItem(hintKey);
  }

  async function load(): Promise<void> {
    try {
      const next = (await request(SessionDocument, {})).viewer ?? null;
      if (next) set(next);
      else expire();
    } catch (thrown) {
      const failure = asRequestError(thrown);
      if (failure.kind !== 'expired') throw failure;
      expire();
    }
  }

  /** The server no longer knows this session: to the sign-in page, and back to the same place after. */
  function expire(): void {
    hasExpired.value ||= viewer.value !== null || localStorage.getItem(hintKey) !== null;
    set(null);
  }

  let checking = false;

  /** An answer was given for another office than the one shown here, or for nobody: looks who is asking now. */
  async function check(actingAs: string): Promise<void> {
    if (!viewer.value || checking || (viewer.value.actingAs?.id ?? 'none') === actingAs) return;
    checking = true;
    try {
      await load();
    } finally {
      checking = false;
    }
  }

  const has = (power: Power): boolean => viewer.value?.powers.includes(power) ?? false;

  return { viewer, status, officeTitle, hasExpired, set, load, expire, check, has };
});
