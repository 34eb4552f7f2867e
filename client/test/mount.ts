import { PiniaColada } from '@pinia/colada';
import { createPinia } from 'pinia';
import { type App, createApp, defineComponent, h, type VNode } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import kernelWords from '../src/kernel/words.fa.json';
import { registerWords } from '../src/kernel/words.ts';

export interface Mounted {
  readonly root: HTMLElement;
  readonly app: App;
  /** The one element of this kind with this text or label. */
  readonly find: (selector: string, text?: string) => HTMLElement;
}

/** Renders as the application would, with stores, a router and the words of the kernel. */
export function mount(render: () => VNode): Mounted {
  registerWords({}, { 'kernel/words.fa.json': kernelWords });
  const root = document.body.appendChild(document.createElement('div'));
  const app = createApp(defineComponent({ render }));
  app.use(createPinia()).use(PiniaColada);
  const page = { render: () => h('div') };
  app.use(createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: page }] }));
  app.mount(root);
  return { root, app, find: (selector, text) => findIn(root, selector, text) };
}

function findIn(root: HTMLElement, selector: string, text = ''): HTMLElement {
  const named = (element: HTMLElement) => `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`;
  const found = [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => named(element).includes(text));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${selector} «${text}» in ${root.innerHTML}`);
  return found[0];
}

export function press(element: Element, key: string): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
