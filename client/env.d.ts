declare module '~icons/*' {
  import type { FunctionalComponent, SVGAttributes } from 'vue';

  const icon: FunctionalComponent<SVGAttributes>;
  export default icon;
}

interface Window {
  /** Answers to what the page asked before its scripts were there, by operation and variables (see build/first-page.ts). */
  shoraAsked?: Record<string, Promise<Response>>;
}
