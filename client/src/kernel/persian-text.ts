import { latinDigits } from './digits.ts';

const harakat = /[\u064B-\u0652\u0670\u0640]/g;
const invisible = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const letters: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه', أ: 'ا', إ: 'ا', ٱ: 'ا', آ: 'ا', ؤ: 'و' };

/** The same key for every way of typing the same words: letters, marks, spacing and digit script do not matter. */
export function searchKey(text: string): string {
  return latinDigits(text.normalize('NFC'))
    .replace(harakat, '')
    .replace(invisible, '')
    .replace(/[يىكةۀأإٱآؤ]/g, (letter) => letters[letter] ?? letter)
    .toLowerCase()
    .replace(/[\s\u00A0-]+/g, '');
}

/** For lists that are already here: every word of the query occurs somewhere in the text. */
export function matches(query: string, text: string): boolean {
  const key = searchKey(text);
  return query.trim().split(/\s+/).every((word) => key.includes(searchKey(word)));
}
