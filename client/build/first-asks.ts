import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FirstAsk } from '../src/kernel/first-asks.ts';
import { slimDocument } from './documents.ts';
import type { PageRoute } from './routes.ts';

const source = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');

/** One question as the inline script asks it: operation, variables, document. */
export type Ask = readonly [operation: string, variables: object, document: string];

const told = await Promise.all(
  globSync('*/first-asks.ts', { cwd: source })
    .filter((file) => !file.startsWith('kernel'))
    .map(async (file): Promise<[module: string, asks: readonly FirstAsk[]]> => {
      const { firstAsks } = await import(pathToFileURL(join(source, file)).href);
      return [dirname(file), firstAsks];
    }),
);

/** What a page asks as soon as it is opened, as its module tells it. */
export function firstAsksOf({ path }: Pick<PageRoute, 'path'>): Ask[] {
  return told.flatMap(([module, pages]) =>
    pages
      .filter((page) => page.path === path)
      .flatMap(({ asks }) => Object.entries(asks).map(([name, variables]): Ask => [name, variables, documentOf(module, name)])),
  );
}

/** Read from what graphql-codegen has written, fragments included. */
function documentOf(module: string, operation: string): string {
  const file = join(source, 'gql', module, 'graphql.ts');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const found = new RegExp(`${operation}Document = new TypedDocumentString\\(\`([^\`]*)\``).exec(text)?.[1];
  if (found === undefined) throw new Error(`${module} asks «${operation}» first, and no document of it has that operation.`);
  return slimDocument(found);
}
