import { onScopeDispose, readonly, ref, type Ref } from 'vue';

/** Whether a media query holds, for what is made of other parts on a phone and not only laid out otherwise. */
export function useMedia(query: string): Readonly<Ref<boolean>> {
  const media = matchMedia(query);
  const holds = ref(media.matches);
  const follow = (): void => void (holds.value = media.matches);
  media.addEventListener('change', follow);
  onScopeDispose(() => media.removeEventListener('change', follow));
  return readonly(holds);
}
