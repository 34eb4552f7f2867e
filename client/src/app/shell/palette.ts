import { computed, type ComputedRef, onScopeDispose, type Ref, ref, shallowRef, watch } from 'vue';
import { type Feature, type Hit, type SearchSource, useFeatures } from '../../kernel/feature.ts';
import { matches } from '../../kernel/persian-text.ts';
import { say } from '../../kernel/words.ts';
import { useNavigation } from './navigation.ts';

const rest = 180;
const shortest = 2;

interface Palette {
  readonly pages: ComputedRef<readonly Hit[]>;
  readonly found: Readonly<Ref<readonly Hit[]>>;
  readonly isSearching: Readonly<Ref<boolean>>;
}

const sourcesOf = (features: readonly Feature[]): Promise<SearchSource[]> =>
  Promise.all(features.flatMap((feature) => (feature.search ? [feature.search()] : [])));

/** Pages are matched here; objects are asked of the modules after a moment's rest, and only the last question counts. */
export function usePalette(query: Readonly<Ref<string>>): Palette {
  const navigation = useNavigation();
  const features = useFeatures();
  const found = shallowRef<readonly Hit[]>([]);
  const isSearching = ref(false);
  let asking = new AbortController();

  const pages = computed(() =>
    navigation.value
      .map((item): Hit => ({ id: item.word, title: say(item.module, item.word), to: item.to, icon: item.icon }))
      .filter((hit) => matches(query.value, hit.title)),
  );

  async function find(text: string, signal: AbortSignal): Promise<void> {
    const answers = await Promise.allSettled((await sourcesOf(features)).map((source) => source.find(text, signal)));
    if (signal.aborted) return;
    found.value = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [...answer.value] : []));
    isSearching.value = false;
  }

  watch(query, (text) => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    isSearching.value = text.trim().length >= shortest;
    if (!isSearching.value) found.value = [];
    else setTimeout(() => signal.aborted || void find(text.trim(), signal), rest);
  });
  onScopeDispose(() => asking.abort());

  return { pages, found, isSearching };
}
