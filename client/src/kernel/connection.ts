import { computed, ref } from 'vue';

/**
 * Whether the server can be reached, learned from what requests and the live connection see.
 * `regained` stays for a moment, so that the person is told that it is good again.
 */
export type ConnectionState = 'good' | 'lost' | 'regained';

const state = ref<ConnectionState>('good');
const listeners = new Set<() => void>();
let probe: ReturnType<typeof setTimeout> | undefined;

const probeEvery = 4_000;
const tellFor = 3_000;

async function askAgain(): Promise<void> {
  try {
    const response = await fetch('/healthz', { cache: 'no-store' });
    if (response.ok) return reached();
  } catch {
    // still away
  }
  probe = setTimeout(askAgain, probeEvery);
}

function missed(): void {
  if (state.value === 'lost') return;
  state.value = 'lost';
  clearTimeout(probe);
  probe = setTimeout(askAgain, probeEvery);
}

function reached(): void {
  if (state.value !== 'lost') return;
  clearTimeout(probe);
  state.value = 'regained';
  for (const listener of listeners) listener();
  setTimeout(() => {
    if (state.value === 'regained') state.value = 'good';
  }, tellFor);
}

export const connection = {
  state: computed(() => state.value),
  reached,
  missed,
  /** Calls back each time the server can be reached again; returns how to stop. */
  onRegained(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Believes the browser about a network that went, and asks at once when it says that it is back. */
  watchNetwork(): void {
    addEventListener('offline', missed);
    addEventListener('online', () => void askAgain());
  },
};
