import WorkIcon from '~icons/circle-check-big';
import type { Feature } from '../kernel/feature.ts';

export const worklist: Feature = {
  routes: [
    {
      path: '/',
      component: () => import('./pages/WorkListPage.vue'),
      meta: { words: ['worklist'], title: 'title' },
    },
  ],
  navigation: [
    {
      to: '/',
      module: 'worklist',
      word: 'navigation.worklist',
      icon: WorkIcon,
      isPrimary: true,
      badge: () => import('./WorkCountBadge.vue'),
    },
  ],
};
