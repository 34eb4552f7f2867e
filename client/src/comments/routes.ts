import { defineAsyncComponent } from 'vue';
import { extendDirectives } from '../directives/index.ts';
import type { Feature } from '../kernel/feature.ts';

extendDirectives({
  name: 'comments',
  margin: defineAsyncComponent(() => import('./CommentMargin.vue')),
  sidePane: defineAsyncComponent(() => import('./CommentPane.vue')),
});

/** Conversations have no page of their own: they stand beside the text that they speak of. */
export const comments: Feature = { routes: [] };
