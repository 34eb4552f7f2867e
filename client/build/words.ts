import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const typesFile = join(root, 'src/kernel/words.generated.ts');

export type WordFile = Record<string, string>;

/**
 * `words.fa.json` gives the type of a module's words: each key with the parameters that stand in its sentence.
 * `?navigation` splits the few words that the shell needs at once from those that come with the module's pages.
 */
export function wordsPlugin(): Plugin {
  return {
    name: 'shora:words',
    enforce: 'pre',
    buildStart: writeTypes,
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (file.endsWith('words.fa.json')) writeTypes();
      });
    },
    load(id) {
      const [file = '', query] = id.split('?');
      if (!/words\.(fa|en)\.json$/.test(file)) return undefined;
      const wanted = (key: string) => key.startsWith('navigation.') === (query === 'navigation');
      const words = Object.entries(readWords(file)).filter(([key]) => wanted(key));
      return { code: `export default ${JSON.stringify(Object.fromEntries(words))}`, moduleType: 'js' };
    },
  };
}

export function readWords(file: string): WordFile {
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function wordModules(): string[] {
  return globSync('src/*/words.fa.json', { cwd: root }).map((file) => file.split(/[\\/]/)[1] ?? '').sort();
}

/** `{count}` is a parameter; `{count: one|many}` chooses by it. */
export function parametersOf(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)(?::[^}]*)?\}/g)].map((match) => match[1] ?? ''))];
}

function writeTypes(): void {
  const modules = wordModules().map((name) => {
    const words = Object.entries(readWords(join(root, 'src', name, 'words.fa.json')));
    const lines = words.map(([key, sentence]) => `    ${JSON.stringify(key)}: ${parameterType(sentence)};`);
    return `  ${name}: {\n${lines.join('\n')}\n  };`;
  });
  const text = `// Written by build/words.ts from words.fa.json.\nexport interface Words {\n${modules.join('\n')}\n}\n`;
  if (text !== currentTypes()) writeFileSync(typesFile, text);
}

function currentTypes(): string {
  try {
    return readFileSync(typesFile, 'utf8');
  } catch {
    return '';
  }
}

function parameterType(sentence: string): string {
  const parameters = parametersOf(sentence);
  return parameters.length ? `{ ${parameters.map((name) => `${name}: string | number`).join('; ')} }` : 'null';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeTypes();
