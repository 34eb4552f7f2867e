import { computed, type ComputedRef } from 'vue';
import { type NavigationItem, useFeatures } from '../../kernel/feature.ts';
import { useSession } from '../../kernel/session.ts';

/** The places that the acting office has, in order. */
export function useNavigation(): ComputedRef<readonly NavigationItem[]> {
  const session = useSession();
  const features = useFeatures();
  return computed(() =>
    features
      .flatMap((feature) => feature.navigation ?? [])
      .filter((item) => !item.needs || item.needs.some((power) => session.has(power))),
  );
}

/** On a phone four places stand on the bar; the others behind «بیشتر». */
export function splitForPhone(items: readonly NavigationItem[]): { bar: NavigationItem[]; more: NavigationItem[] } {
  const primary = items.filter((item) => item.isPrimary);
  const bar = (primary.length ? primary : items).slice(0, 4);
  return { bar, more: items.filter((item) => !bar.includes(item)) };
}
