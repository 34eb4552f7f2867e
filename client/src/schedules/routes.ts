import ScheduleIcon from '~icons/chart-no-axes-gantt';
import type { Feature } from '../kernel/feature.ts';

export const schedules: Feature = {
  routes: [
    {
      path: '/schedules',
      component: () => import('./pages/SchedulesPage.vue'),
      meta: { words: ['schedules'], title: 'list.title' },
    },
    {
      path: '/schedules/:id',
      props: true,
      component: () => import('./pages/SchedulePage.vue'),
      meta: { words: ['schedules', 'people'], title: 'list.title' },
    },
  ],
  navigation: [{ to: '/schedules', module: 'schedules', word: 'navigation.schedules', icon: ScheduleIcon }],
};
