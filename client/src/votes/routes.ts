import type { Feature } from '../kernel/feature.ts';

export const votes: Feature = {
  routes: [
    {
      path: '/votes/:id',
      props: true,
      component: () => import('./pages/VotePage.vue'),
      meta: { words: ['votes'], title: 'vote' },
    },
    {
      path: '/councils/:id/votes',
      props: true,
      component: () => import('./pages/CouncilVotesPage.vue'),
      meta: { words: ['votes'], title: 'list.title' },
    },
  ],
};
