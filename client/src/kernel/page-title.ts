import { ref, watchEffect } from 'vue';

/** The title that a page gave itself, e.g. of the directive it shows; null: the one of its route. */
export const ownTitle = ref<string | null>(null);

/** Names the window after what the page shows, as soon as it is known. */
export function usePageTitle(title: () => string | null | undefined): void {
  watchEffect(() => {
    ownTitle.value = title() ?? null;
  });
}
