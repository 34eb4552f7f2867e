import { defineAsyncComponent } from 'vue';

export { extendDirectives, type DirectiveActView, type DirectiveExtension, type ShownDirective, type ShownProvision } from './extend-directives.ts';
export { default as DirectiveBadge } from './DirectiveBadge.vue';
export { directivePlace, provisionPlace } from './places.ts';
export { default as ProvisionShow } from './ProvisionShow.vue';
export { default as ProvisionWords } from './ProvisionWords.vue';
export { type DirectiveText, useDirectiveText } from './directive-text.ts';

/** The whole of a directive, for the reading pane of a list; comes when one is opened. */
export const DirectiveShow = defineAsyncComponent(() => import('./DirectiveShow.vue'));
export { referenceMark, textPieces } from './text-pieces.ts';
