import { type FunctionalComponent, h, type SVGAttributes } from 'vue';

/** The shell of every icon: decorative, as tall as 1.25 lines of its text unless a class says otherwise. */
export function icon(paths: string): FunctionalComponent<SVGAttributes> {
  const Icon: FunctionalComponent<SVGAttributes> = (props) =>
    h('svg', {
      'aria-hidden': 'true',
      viewBox: '0 0 24 24',
      width: '1.25em',
      height: '1.25em',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.75,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      class: 'shrink-0',
      innerHTML: paths,
      ...props,
    });
  Icon.inheritAttrs = true;
  return Icon;
}
