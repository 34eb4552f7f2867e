import { defineAsyncComponent } from 'vue';
import InboxIcon from '~icons/inbox';
import { extendDirectives } from '../directives/index.ts';
import type { Feature } from '../kernel/feature.ts';
import { useWords } from '../kernel/words.ts';
import { boardPlace, letterPlace } from './places.ts';

const w = useWords('publications');

extendDirectives({
  name: 'publications',
  acts: {
    publishDirective: { label: () => w('act.publish'), weight: 40, form: defineAsyncComponent(() => import('./PublishDialog.vue')) },
    acknowledgeDirective: { label: () => w('act.acknowledge'), weight: 60, form: defineAsyncComponent(() => import('./AcknowledgeDialog.vue')) },
    remindAddressees: { label: () => w('act.remind'), weight: -1, form: defineAsyncComponent(() => import('./RemindDialog.vue')) },
  },
  pane: defineAsyncComponent(() => import('./PublicationPane.vue')),
  links: [
    { label: () => w('letter.open'), to: ({ id, number }) => (number ? letterPlace(id) : null) },
    { label: () => w('board.open'), to: ({ id, number, availableActs }) => (number && availableActs.some(({ act }) => act === 'remindAddressees') ? boardPlace(id) : null) },
  ],
});

export const publications: Feature = {
  routes: [
    {
      path: '/inbox',
      component: () => import('./pages/InboxPage.vue'),
      meta: { words: ['publications', 'directives'], title: 'inbox.title' },
    },
    {
      path: '/directives/:id/letter',
      props: true,
      component: () => import('./pages/LetterPage.vue'),
      meta: { words: ['publications', 'directives'], title: 'letter.title', isBare: true },
    },
    {
      path: '/directives/:id/board',
      props: true,
      component: () => import('./pages/BoardPage.vue'),
      meta: { words: ['publications', 'directives'], title: 'board.title' },
    },
    {
      path: '/verify/:code?',
      alias: '/verification/:code?',
      props: true,
      component: () => import('./pages/VerificationPage.vue'),
      meta: { words: ['publications'], title: 'verify.title', isPublic: true, isBare: true },
    },
  ],
  navigation: [
    { to: '/inbox', module: 'publications', word: 'navigation.inbox', icon: InboxIcon, isPrimary: true },
  ],
};
