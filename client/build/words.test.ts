import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parametersOf, readWords, type WordFile, wordModules } from './words.ts';

const source = join(import.meta.dirname, '../src');

/** A key in a template such as `state.${state}` uses all that begin so. */
function usedIn(text: string): { exact: Set<string>; prefixes: string[] } {
  const exact = new Set([...text.matchAll(/['"`]([\w.-]+)['"`]/g)].map((match) => match[1] ?? ''));
  const prefixes = [...text.matchAll(/`([\w.-]+\.)\$\{/g)].map((match) => match[1] ?? '');
  return { exact, prefixes };
}

const textOf = (folder: string): string =>
  globSync(`${folder}/**/*.{ts,vue}`, { cwd: source })
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .join('\n');

describe.each(wordModules())('words of %s', (module) => {
  const fa = readWords(join(source, module, 'words.fa.json'));
  const en = readWords(join(source, module, 'words.en.json'));

  it('has every word in both languages', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(fa).toSorted());
  });

  it('names the same parameters in both', () => {
    const parameters = (words: WordFile) =>
      Object.fromEntries(Object.entries(words).map(([key, sentence]) => [key, parametersOf(sentence).toSorted()]));
    expect(parameters(en)).toEqual(parameters(fa));
  });

  it('keeps its keys in order, so that two people rarely write on one line', () => {
    expect(Object.keys(fa)).toEqual(Object.keys(fa).toSorted());
  });

  it('holds no word that nobody says', () => {
    const { exact, prefixes } = usedIn(textOf('*'));
    const unused = Object.keys(fa).filter(
      (key) => !exact.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('is written with Persian letters and without exclamation', () => {
    expect(Object.values(fa).filter((sentence) => /[يك!]/.test(sentence))).toEqual([]);
  });
});
