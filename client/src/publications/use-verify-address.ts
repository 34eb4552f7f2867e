import { computed, type ComputedRef } from 'vue';
import { SiteOriginDocument } from '../gql/publications/graphql.ts';
import { useAsk } from '../kernel/ask.ts';
import { verifyPlace } from './places.ts';

/** Where anybody verifies a letter: at the public address of the site, and where none is set, at the one that was opened. */
export function useVerifyAddress(code: () => string): ComputedRef<string | null> {
  const site = useAsk(SiteOriginDocument, () => ({}));
  return computed(() => (site.isPending.value ? null : `${site.data.value?.siteOrigin ?? location.origin}${verifyPlace(code())}`));
}
