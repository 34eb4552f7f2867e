import MeetingIcon from '~icons/calendar-days';
import type { Feature } from '../kernel/feature.ts';

export const meetings: Feature = {
  routes: [
    {
      path: '/meetings',
      component: () => import('./pages/MeetingsPage.vue'),
      meta: { words: ['meetings'], title: 'list.title' },
    },
    {
      path: '/meetings/:id',
      props: true,
      component: () => import('./pages/MeetingPage.vue'),
      meta: { words: ['meetings', 'councils'], title: 'list.title' },
    },
  ],
  navigation: [{ to: '/meetings', module: 'meetings', word: 'navigation.meetings', icon: MeetingIcon }],
};
