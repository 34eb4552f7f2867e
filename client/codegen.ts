import type { CodegenConfig } from '@graphql-codegen/cli';
import { existsSync, globSync } from 'node:fs';

const schema = '../schema.graphql';
if (!existsSync(schema)) throw new Error(`${schema} is missing: the server's \`schema\` command prints it.`);

const documents = globSync('src/*/**/*.graphql').map((file) => file.replaceAll('\\', '/'));
const moduleOf = (file: string): string => file.split('/')[1] ?? '';

/** Fragments are shared: a module may spread those that stand in another's `*.fragments.graphql`. */
const sharedBy = (module: string): string[] =>
  documents.filter((file) => file.endsWith('.fragments.graphql') && moduleOf(file) !== module);

/** One output per module, so that a page loads the documents of its own module only. */
const config: CodegenConfig = {
  schema,
  generates: Object.fromEntries(
    [...new Set(documents.map(moduleOf))].map((module) => [
      `src/gql/${module}/`,
      {
        preset: 'client',
        documents: [`src/${module}/**/*.graphql`, ...sharedBy(module)],
        presetConfig: { fragmentMasking: false },
        config: {
          documentMode: 'string',
          enumsAsTypes: true,
          useTypeImports: true,
          scalars: { ID: 'string', Date: 'string', DateTime: 'string', Money: 'string' },
          defaultScalarType: 'unknown',
        },
      },
    ]),
  ),
};

export default config;
