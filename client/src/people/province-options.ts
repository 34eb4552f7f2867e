import { computed, type ComputedRef } from 'vue';
import { OfficeProvincesDocument } from '../gql/people/graphql.ts';
import { useAsk } from '../kernel/ask.ts';
import { inLanguage } from '../kernel/language.ts';

/** The provinces of today, to choose from. */
export function useProvinceOptions(): ComputedRef<readonly { value: string; label: string }[]> {
  const provinces = useAsk(OfficeProvincesDocument, () => ({}));
  return computed(() => (provinces.data.value?.provinces.nodes ?? []).map(({ id, name, nameEn }) => ({ value: id, label: inLanguage(name, nameEn) })));
}
