import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bySpecificity, pageRoutes, patternOf, routesIn } from './routes.ts';

const source = join(import.meta.dirname, '../src');

it('reads path, component and words of a route', () => {
  const text = `{ path: '/inbox/:id?', component: () => import('./pages/InboxPage.vue'), meta: { words: ['publications', 'people'] } }`;
  expect(routesIn(text, '/src/publications')).toEqual([
    { path: '/inbox/:id?', component: '/src/publications/pages/InboxPage.vue', words: ['publications', 'people'] },
  ]);
});

it('finds the page of an address as the router does', () => {
  const routes = ['/directives/:id', '/directives/new', '/inbox/:id?', '/'].map((path) => ({ path, component: '', words: [] }));
  const pageOf = (address: string) =>
    bySpecificity(routes).find(({ path }) => new RegExp(patternOf(path)).test(address))?.path;
  expect(pageOf('/directives/new')).toBe('/directives/new');
  expect(pageOf('/directives/directive_1/')).toBe('/directives/:id');
  expect(pageOf('/inbox')).toBe('/inbox/:id?');
  expect(pageOf('/inbox/delivery_1')).toBe('/inbox/:id?');
  expect(pageOf('/')).toBe('/');
});

it('sees every page that the routes import', () => {
  const files = ['app/router.ts', ...globSync('*/routes.ts', { cwd: source })];
  const imported = files.flatMap((file) => [...readFileSync(join(source, file), 'utf8').matchAll(/import\('\.\/pages/g)]);
  expect(pageRoutes()).toHaveLength(imported.length);
});
