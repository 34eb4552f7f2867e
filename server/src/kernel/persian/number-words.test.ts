import { expect, test } from 'vitest';
import { cardinalFa, ordinalFa } from './number-words.ts';

test.each([
  [0, 'صفر'], [1, 'یک'], [11, 'یازده'], [20, 'بیست'], [33, 'سی و سه'], [100, 'یکصد'], [305, 'سیصد و پنج'],
  [1000, 'هزار'], [1405, 'هزار و چهارصد و پنج'], [21_000, 'بیست و یک هزار'], [999_999,
    'نهصد و نود و نه هزار و نهصد و نود و نه'],
])('%i is «%s»', (value, words) => {
  expect(cardinalFa(value)).toBe(words);
});

test.each([
  [1, 'اول'], [2, 'دوم'], [3, 'سوم'], [4, 'چهارم'], [5, 'پنجم'], [6, 'ششم'], [9, 'نهم'], [10, 'دهم'], [13, 'سیزدهم'],
  [20, 'بیستم'], [21, 'بیست و یکم'], [23, 'بیست و سوم'], [30, 'سی\u200cام'], [31, 'سی و یکم'], [100, 'صدم'],
  [130, 'یکصد و سی\u200cام'], [1000, 'هزارم'],
])('place %i is «%s»', (value, words) => {
  expect(ordinalFa(value)).toBe(words);
});

test('no words are given for what is no place or no number', () => {
  expect(() => ordinalFa(0)).toThrow(RangeError);
  expect(() => ordinalFa(1.5)).toThrow(RangeError);
  expect(() => cardinalFa(1_000_000)).toThrow(RangeError);
  expect(() => cardinalFa(-1)).toThrow(RangeError);
});

test('all words differ', () => {
  const words = Array.from({ length: 10_000 }, (_, i) => cardinalFa(i));
  expect(new Set(words).size).toBe(10_000);
});
