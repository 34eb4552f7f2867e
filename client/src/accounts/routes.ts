import AccountIcon from '~icons/circle-user';
import type { Feature } from '../kernel/feature.ts';

export const accounts: Feature = {
  routes: [
    {
      path: '/sign-in',
      component: () => import('./pages/SignInPage.vue'),
      meta: { words: ['accounts'], title: 'signIn.title', isPublic: true, isBare: true },
    },
    {
      path: '/choose-office',
      component: () => import('./pages/ChooseOfficePage.vue'),
      meta: { words: ['accounts'], title: 'choose.title', isBare: true },
    },
    {
      path: '/account',
      component: () => import('./pages/AccountPage.vue'),
      meta: { words: ['accounts'], title: 'account.title' },
    },
  ],
  account: [{ to: '/account', module: 'accounts', word: 'navigation.account', icon: AccountIcon }],
};
