import { expect, test } from 'vitest';
import { cardinalFa, ordinalFa } from '../../kernel/persian/number-words.ts';
import { FoldedText } from './folded-text.ts';
import { readNumberWords } from './persian-numbers.ts';

const read = (words: string) => readNumberWords(new FoldedText(words).text, 0);
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

test('reads back every cardinal and ordinal that the house writes', () => {
  const misread = upTo(1999).filter((value) => read(cardinalFa(value))?.value !== value || read(ordinalFa(value))?.value !== value);
  expect(misread).toEqual([]);
});

test('reads them joined by invisible marks or by nothing', () => {
  const joined = (value: number, joint: string) => read(ordinalFa(value).replace(/[\s\u200c]+/g, joint))?.value;
  expect(upTo(999).filter((value) => joined(value, '\u200c') !== value)).toEqual([]);
  expect(upTo(999).filter((value) => joined(value, '') !== value)).toEqual([]);
});

test.each([
  ['واحده', 1], ['نخست', 1], ['یکم', 1], ['دومین', 2], ['سومین', 3], ['سی‌ام', 30], ['سی ام', 30], ['بیست و یکمین', 21],
  ['يكصد و بيست و هفتم', 127], ['صد و چهل و هشت', 148], ['نهصد و نود و نه', 999], ['هزار و سیصد', 1300], ['دو هزار و یک', 2001],
])('%s is %i', (words, value) => {
  expect(read(words)).toEqual({ value, to: new FoldedText(words).text.length });
});

test.each(['یکسان', 'دولت', 'سیاست', 'نهاد', 'پنجره', 'دهیاری', 'صدور', 'هفتگی', 'و یک', ''])('%s is no number', (word) => {
  expect(read(word)).toBeNull();
});

test('stops where the number stops', () => {
  expect(read('یک و دو')).toEqual({ value: 1, to: 2 });
  expect(read('بیست و سازمان')).toEqual({ value: 20, to: 4 });
});
