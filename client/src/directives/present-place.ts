import { onMounted, onScopeDispose, ref, type Ref } from 'vue';

/** The provision that is being read: the last one whose top has passed under the head of the page. */
export function usePresentPlace(idsOf: () => readonly string[]): Ref<string | null> {
  const present = ref<string | null>(null);
  const line = 140;
  let waiting = 0;

  function look(): void {
    waiting = 0;
    const ids = idsOf();
    let [low, high] = [0, ids.length - 1];
    let found: string | null = null;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const id = ids[middle];
      const top = id === undefined ? undefined : document.getElementById(id)?.getBoundingClientRect().top;
      if (id !== undefined && top !== undefined && top <= line) {
        found = id;
        low = middle + 1;
      } else high = middle - 1;
    }
    present.value = found ?? ids[0] ?? null;
  }

  function later(): void {
    waiting ||= requestAnimationFrame(look);
  }

  onMounted(() => {
    addEventListener('scroll', later, { passive: true, capture: true });
    later();
  });
  onScopeDispose(() => {
    removeEventListener('scroll', later, { capture: true });
    cancelAnimationFrame(waiting);
  });
  return present;
}
