import { language } from '../kernel/language.ts';
import kernelWords from '../kernel/words.fa.json';
import { loadWords, registerWords } from '../kernel/words.ts';
import appWords from './words.fa.json';

type WordFile = Record<string, string>;

const lazy = import.meta.glob<WordFile>(['/src/*/words.*.json', '!/src/{app,kernel}/words.fa.json'], {
  import: 'default',
});
const navigation = import.meta.glob<WordFile>('/src/*/words.*.json', {
  import: 'default',
  query: '?navigation',
  eager: true,
});

/** Words of the shell come with it in Persian; all else when a page needs it. */
export async function startWords(): Promise<void> {
  registerWords(lazy, { ...navigation, 'kernel/words.fa.json': kernelWords, 'app/words.fa.json': appWords });
  if (language.value !== 'fa') await loadWords(['kernel', 'app']);
}
