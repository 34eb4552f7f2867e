import { computed, type ComputedRef } from 'vue';
import { OfficeProvincesDocument } from '../gql/people/graphql.ts';
import { useAsk } from '../kernel/ask.ts';
import { civilDate } from '../kernel/jalali.ts';
import { inLanguage } from '../kernel/language.ts';
import { useWords } from '../kernel/words.ts';

/** The provinces of today, to choose from; also by the name of one of the past, which leads to each of its heirs. */
export function useProvinceOptions(): ComputedRef<readonly { value: string; label: string }[]> {
  const w = useWords('people');
  const provinces = useAsk(OfficeProvincesDocument, () => ({}));
  return computed(() => {
    const nodes = provinces.data.value?.provinces.nodes ?? [];
    const today = nodes.map(({ id, name, nameEn }) => ({ value: id, label: inLanguage(name, nameEn) }));
    const past = nodes.flatMap(({ id, name, nameEn, predecessors }) =>
      predecessors.map(({ on, predecessor }) => ({
        value: id,
        label: w('province.heir', { past: inLanguage(predecessor.name, predecessor.nameEn), day: civilDate(on), heir: inLanguage(name, nameEn) }),
      })),
    );
    return [...today, ...past];
  });
}
