import { defineAsyncComponent } from 'vue';
import { whenIdle } from '../idle.ts';

/** Overlays come when they are first needed, and before that on idle (see `warmOverlays`). */
export const Dialog = defineAsyncComponent(() => import('./Dialog.vue'));
export const ActDialog = defineAsyncComponent(() => import('./ActDialog.vue'));
export const ConfirmDialog = defineAsyncComponent(() => import('./ConfirmDialog.vue'));

/** Fetches the overlays' code while nothing else happens, so that the first press opens at once. */
export function warmOverlays(): void {
  whenIdle(() => import('./MenuPanel.vue'));
  whenIdle(() => import('./ConfirmDialog.vue'));
}
