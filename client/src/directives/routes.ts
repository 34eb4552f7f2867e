import DirectivesIcon from '~icons/file-text';
import type { Feature } from '../kernel/feature.ts';

export const directives: Feature = {
  routes: [
    {
      path: '/directives',
      component: () => import('./pages/DirectivesPage.vue'),
      meta: { words: ['directives'], title: 'list.title' },
    },
    {
      path: '/directives/new',
      component: () => import('./pages/NewDirectivePage.vue'),
      meta: { words: ['directives'], title: 'new.title' },
    },
    {
      path: '/directives/import',
      component: () => import('./pages/ImportDirectivePage.vue'),
      meta: { words: ['directives'], title: 'import.title' },
    },
    {
      path: '/directives/:id',
      props: true,
      component: () => import('./pages/DirectivePage.vue'),
      meta: { words: ['directives'], title: 'list.title' },
    },
    {
      path: '/directives/:id/write',
      props: true,
      component: () => import('./pages/WriteDirectivePage.vue'),
      meta: { words: ['directives'], title: 'write' },
    },
    {
      path: '/directives/:id/versions',
      props: true,
      component: () => import('./pages/DirectiveVersionsPage.vue'),
      meta: { words: ['directives'], title: 'versions.page' },
    },
  ],
  navigation: [
    { to: '/directives', module: 'directives', word: 'navigation.directives', icon: DirectivesIcon, isPrimary: true },
  ],
  search: () => import('./directive-search.ts').then(({ directiveSearch }) => directiveSearch),
};
