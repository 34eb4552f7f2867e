import { PiniaColada, useQueryCache } from '@pinia/colada';
import { createPinia } from 'pinia';
import { createApp, watch } from 'vue';
import { useRefresh } from '../kernel/ask.ts';
import { connection } from '../kernel/connection.ts';
import { useEntities } from '../kernel/entity-store.ts';
import { featuresKey } from '../kernel/feature.ts';
import { applyLanguage, language } from '../kernel/language.ts';
import { disconnectLive } from '../kernel/live.ts';
import { whenAnswered, whenExpired } from '../kernel/request.ts';
import { useSession } from '../kernel/session.ts';
import { applyTheme } from '../kernel/theme.ts';
import { loadWords } from '../kernel/words.ts';
import App from './App.vue';
import { features } from './features.ts';
import { loadFontLater } from './font.ts';
import { router } from './router.ts';
import { startWords } from './words.ts';
import './style.css';

const app = createApp(App);

app.use(createPinia());
app.provide(featuresKey, features);
app.use(PiniaColada, { queryOptions: { staleTime: 10_000, refetchOnWindowFocus: true } });

const refresh = app.runWithContext(useRefresh);

function forgetEverything(): void {
  useEntities().clear();
  const cache = useQueryCache();
  for (const entry of cache.getEntries()) cache.remove(entry);
  void disconnectLive();
}

/** Who acts decides what may be seen: a change of person or office starts from nothing. */
function followSession(): void {
  const session = useSession();
  whenExpired(() => session.expire());
  whenAnswered((actingAs) => void session.check(actingAs).catch(() => undefined));
  watch(() => [session.viewer?.personId, session.viewer?.actingAs?.id].join(), forgetEverything);
  watch(
    () => session.status,
    (status, before) => {
      const { fullPath, meta } = router.currentRoute.value;
      if (status === 'out' && before === 'in' && !meta.isPublic) {
        void router.push({ path: '/sign-in', query: session.hasExpired ? { next: fullPath } : {} });
      }
    },
  );
}

/** The other language's words first, then the switch: nothing is blank in between. */
function followLanguage(): void {
  watch(language, async () => {
    await loadWords(['kernel', 'app', ...(router.currentRoute.value.meta.words ?? [])]);
    await refresh();
  });
}

followSession();
followLanguage();
applyLanguage();
applyTheme();
connection.watchNetwork();
connection.onRegained(() => void refresh());
loadFontLater();

await startWords();
app.use(router);
app.mount('#app');
