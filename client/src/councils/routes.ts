import CouncilIcon from '~icons/landmark';
import type { Feature } from '../kernel/feature.ts';

export const councils: Feature = {
  routes: [
    {
      path: '/councils',
      component: () => import('./pages/CouncilsPage.vue'),
      meta: { words: ['councils'], title: 'list.title' },
    },
    {
      path: '/councils/:id',
      props: true,
      component: () => import('./pages/CouncilPage.vue'),
      meta: { words: ['councils'], title: 'list.title' },
    },
  ],
  navigation: [{ to: '/councils', module: 'councils', word: 'navigation.councils', icon: CouncilIcon }],
};
