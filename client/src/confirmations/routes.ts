import { defineAsyncComponent } from 'vue';
import { extendDirectives } from '../directives/index.ts';
import type { Feature } from '../kernel/feature.ts';
import { useWords } from '../kernel/words.ts';

const w = useWords('confirmations');

extendDirectives({
  name: 'confirmations',
  acts: {
    requestConfirmation: { label: () => w('act.request'), weight: 20, form: defineAsyncComponent(() => import('./RequestDialog.vue')) },
    confirmDirective: { label: () => w('act.confirm'), weight: 50, form: defineAsyncComponent(() => import('./ConfirmRoundDialog.vue')) },
    declineDirective: { label: () => w('act.decline'), weight: -1, form: defineAsyncComponent(() => import('./DeclineDialog.vue')) },
    withdrawConfirmation: { label: () => w('act.withdraw'), weight: -2, form: defineAsyncComponent(() => import('./WithdrawDialog.vue')) },
    closeConfirmation: { label: () => w('act.close'), weight: -2, form: defineAsyncComponent(() => import('./CloseDialog.vue')) },
  },
  pane: defineAsyncComponent(() => import('./ConfirmationPane.vue')),
});

/** Confirmation has no page of its own: it stands beside the text that is confirmed. */
export const confirmations: Feature = { routes: [] };
