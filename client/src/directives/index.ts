export { extendDirectives, type DirectiveActView, type DirectiveExtension, type ShownDirective, type ShownProvision } from './extend-directives.ts';
export { default as DirectiveBadge } from './DirectiveBadge.vue';
export { directivePlace, provisionPlace } from './places.ts';
export { default as ProvisionWords } from './ProvisionWords.vue';
export { useDirectiveText } from './directive-text.ts';
