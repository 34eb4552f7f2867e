import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { type Bundle, chunkOfModule, entryOf, withImports } from './chunks.ts';
import { pageRoutes } from './routes.ts';

/** In kB of 1000 bytes, compressed. A page counts with all that it imports statically; what it opens later does not. */
export const budgets = { script: { wanted: 80, most: 82 }, style: { most: 12 } } as const;

const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).length / 1000;

/** Prints what each page costs; a build over the budget fails. */
export function budgetPlugin(): Plugin {
  return {
    name: 'shora:budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const problems: string[] = [];
        for (const { path, size } of pageSizes(bundle)) {
          const line = `${path}: ${size.toFixed(1)} kB of script`;
          if (size > budgets.script.most) problems.push(line);
          else if (size > budgets.script.wanted) this.warn(`${line}, more than the ${budgets.script.wanted} wanted`);
        }
        const style = styleSize(bundle);
        if (style > budgets.style.most) problems.push(`styles: ${style.toFixed(1)} kB`);
        this.info(`${heaviest(bundle)}; styles ${style.toFixed(1)} kB`);
        if (problems.length) this.error(`Over the budget: ${problems.join('; ')}`);
      },
    },
  };
}

interface PageSize {
  readonly path: string;
  readonly size: number;
}

export function pageSizes(bundle: Bundle): PageSize[] {
  const entry = entryOf(bundle);
  if (!entry) return [];
  const sizes = new Map<string, number>();
  const sizeOf = (name: string): number => {
    const output = bundle[name];
    const size = sizes.get(name) ?? (output?.type === 'chunk' ? kilobytes(output.code) : 0);
    sizes.set(name, size);
    return size;
  };
  return pageRoutes().flatMap((route) => {
    const page = chunkOfModule(bundle, route.component);
    if (!page) return [];
    const needed = withImports(bundle, page, withImports(bundle, entry));
    return [{ path: route.path, size: [...needed].reduce((sum, name) => sum + sizeOf(name), 0) }];
  });
}

function styleSize(bundle: Bundle): number {
  return Object.values(bundle)
    .filter((output) => output.type === 'asset' && output.fileName.endsWith('.css'))
    .reduce((sum, output) => sum + (output.type === 'asset' ? kilobytes(String(output.source)) : 0), 0);
}

function heaviest(bundle: Bundle): string {
  const sorted = pageSizes(bundle).sort((a, b) => b.size - a.size);
  return sorted.map(({ path, size }) => `${path} ${size.toFixed(1)} kB`).join(', ');
}
