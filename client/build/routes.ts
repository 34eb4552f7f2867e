import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');

/** A page as the modules' `routes.ts` write it: its path, its component's file and the modules whose words it uses. */
export interface PageRoute {
  readonly path: string;
  readonly component: string;
  readonly words: readonly string[];
}

const routePattern = /path:\s*'([^']+)'[^}]*?component:\s*\(\)\s*=>\s*import\('([^']+)'\)(?:[^{}]*meta:\s*\{[^}]*?words:\s*\[([^\]]*)\])?/g;

/** Read from the text, since the build must know each page's chunks before any of it runs. */
export function routesIn(text: string, folder: string): PageRoute[] {
  return [...text.matchAll(routePattern)].map(([, path = '', component = '', words = '']) => ({
    path,
    component: normalize(join(folder, component)),
    words: [...words.matchAll(/'([\w-]+)'/g)].map((word) => word[1] ?? ''),
  }));
}

/** `/inbox/:id?` as a pattern for what stands in the address line; a parameter that must be there is its group. */
export const patternOf = (path: string): string =>
  `^${path.replace(/\/:\w+\?/g, '(?:/[^/]+)?').replace(/:\w+/g, '([^/]+)').replace(/\/$/, '')}/?$`;

/** A written-out path is meant before one with parameters, as in the router. */
export const bySpecificity = (routes: readonly PageRoute[]): PageRoute[] =>
  routes.toSorted((one, other) => Number(one.path.includes(':')) - Number(other.path.includes(':')));

export function pageRoutes(): PageRoute[] {
  return globSync(['*/routes.ts', 'app/router.ts'], { cwd: source })
    .map((file) => join(source, file))
    .flatMap((file) => routesIn(readFileSync(file, 'utf8'), dirname(file)));
}
