import { shallowReactive } from 'vue';
import { digits } from './digits.ts';
import { language, type Language } from './language.ts';
import type { Words } from './words.generated.ts';

export type WordModule = keyof Words;
type WordFile = Record<string, string>;
type Parameters = Record<string, string | number>;

/** What must be given with a key: nothing, or the parameters that stand in its sentence. */
type Needed<Need> = [Need] extends [null] ? [] : [parameters: Exclude<Need, null> & Parameters];

/** Says a sentence of one module in the language of the moment; keys and parameters are checked by the compiler. */
export type Say<Module extends WordModule> = <Key extends keyof Words[Module] & string>(
  key: Key,
  ...parameters: Needed<Words[Module][Key]>
) => string;

type Loader = () => Promise<WordFile>;

const loaders = new Map<string, Loader>();
const books = shallowReactive(new Map<string, WordFile>());
const loading = new Map<string, Promise<void>>();

/** Told once at the start where words are; paths end in `<module>/words.<language>.json`. */
export function registerWords(files: Record<string, Loader>, ready: Record<string, WordFile> = {}): void {
  for (const [path, loader] of Object.entries(files)) loaders.set(bookName(path), loader);
  for (const [path, words] of Object.entries(ready)) addWords(bookName(path), words);
}

const bookName = (path: string): string => path.replace(/^.*?([\w-]+)\/words\.(fa|en)\.json.*$/, '$1.$2');

function addWords(book: string, words: WordFile): void {
  books.set(book, { ...books.get(book), ...words });
}

function load(module: string, of: Language): Promise<void> {
  const book = `${module}.${of}`;
  const known = loading.get(book);
  if (known) return known;
  const loader = loaders.get(book);
  const done = loader ? loader().then((words) => addWords(book, words)) : Promise.resolve();
  loading.set(book, done);
  done.catch(() => loading.delete(book));
  return done;
}

/** Brings the words of these modules in the present language; a page waits for its own before it shows. */
export async function loadWords(modules: readonly string[], of: Language = language.value): Promise<void> {
  await Promise.all(modules.map((module) => load(module, of)));
}

export function useWords<Module extends WordModule>(module: Module): Say<Module> {
  return (key, ...[parameters]) => say(module, key, parameters);
}

/** For the few places that carry keys as data, such as titles of routes. */
export function say(module: string, key: string, parameters: Parameters = {}): string {
  const sentence = books.get(`${module}.${language.value}`)?.[key];
  if (sentence === undefined) {
    void load(module, language.value);
    return '';
  }
  return fill(sentence, parameters, language.value);
}

/** `{name}` is replaced; `{count: province|provinces}` chooses by the number; numbers get the language's digits. */
export function fill(sentence: string, parameters: Parameters, of: Language): string {
  return sentence.replace(/\{(\w+)(?::([^}]*))?\}/g, (place, name: string, choices?: string) => {
    const value = parameters[name];
    if (value === undefined) return place;
    if (choices === undefined) return typeof value === 'number' ? digits(value, of) : value;
    const [one = '', other = one] = choices.split('|').map((choice) => choice.trim());
    return Number(value) === 1 ? one : other;
  });
}
