declare module '~icons/*' {
  import type { FunctionalComponent, SVGAttributes } from 'vue';

  const icon: FunctionalComponent<SVGAttributes>;
  export default icon;
}

interface Window {
  /** The answer to the session query that the page asked before its scripts were there (see build/first-page.ts). */
  shoraSession?: Promise<Response>;
}
