import HandoverIcon from '~icons/arrow-right-left';
import type { Feature } from '../kernel/feature.ts';

export const handovers: Feature = {
  routes: [
    {
      path: '/handovers',
      component: () => import('./pages/HandoversPage.vue'),
      meta: { words: ['handovers'], title: 'list.title' },
    },
    {
      path: '/handovers/:id',
      props: true,
      component: () => import('./pages/HandoverPage.vue'),
      meta: { words: ['handovers', 'worklist'], title: 'list.title' },
    },
  ],
  account: [{ to: '/handovers', module: 'handovers', word: 'navigation.handovers', icon: HandoverIcon }],
};
