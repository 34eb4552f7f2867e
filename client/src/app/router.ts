import { createRouter, createWebHistory, type RouteLocationNormalized } from 'vue-router';
import { useSession } from '../kernel/session.ts';
import { loadWords } from '../kernel/words.ts';
import { features } from './features.ts';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...features.flatMap((feature) => feature.routes),
    {
      path: '/:unknown(.*)*',
      name: 'unknown',
      component: () => import('./pages/UnknownPage.vue'),
      meta: { words: ['app'], title: 'unknown.title' },
    },
  ],
  scrollBehavior: (to, from, saved) => {
    if (saved) return saved;
    if (to.hash) return { el: to.hash, top: 72 };
    return to.path === from.path ? false : { top: 0 };
  },
});

function signInWay(to: RouteLocationNormalized) {
  return { path: '/sign-in', query: to.fullPath === '/' ? {} : { next: to.fullPath } };
}

router.beforeEach(async (to) => {
  const session = useSession();
  void loadWords(to.meta.words ?? []);
  if (session.status === 'unknown') await session.load();
  if (to.meta.isPublic) return true;
  if (session.status === 'out') return signInWay(to);
  if (session.status === 'choosing' && to.path !== '/choose-office') {
    return { path: '/choose-office', query: { next: to.fullPath } };
  }
  return true;
});

router.beforeResolve((to) => loadWords(to.meta.words ?? []));
