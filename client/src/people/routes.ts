import PeopleIcon from '~icons/users';
import type { Feature } from '../kernel/feature.ts';

export const people: Feature = {
  routes: [
    {
      path: '/people',
      component: () => import('./pages/PeoplePage.vue'),
      meta: { words: ['people'], title: 'list.title' },
    },
    {
      path: '/offices/:id',
      props: true,
      component: () => import('./pages/OfficePage.vue'),
      meta: { words: ['people'], title: 'offices' },
    },
    {
      path: '/people/:id',
      props: true,
      component: () => import('./pages/PersonPage.vue'),
      meta: { words: ['people'], title: 'people' },
    },
  ],
  navigation: [{ to: '/people', module: 'people', word: 'navigation.people', icon: PeopleIcon }],
  search: () => import('./people-search.ts').then(({ peopleSearch }) => peopleSearch),
};
