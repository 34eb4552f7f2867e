import { expect, test } from 'vitest';
import { findForbiddenCharacters } from './forbidden-characters.ts';

test.each([
  ['\0', 'NULL', 'U+0000'],
  ['\u0007', 'CONTROL_CHARACTER', 'U+0007'],
  ['\u0085', 'CONTROL_CHARACTER', 'U+0085'],
  ['\u202e', 'DIRECTION_OVERRIDE', 'U+202E'],
  ['\u202b', 'DIRECTION_OVERRIDE', 'U+202B'],
  ['\u2067', 'DIRECTION_OVERRIDE', 'U+2067'],
  ['\u200b', 'INVISIBLE_CHARACTER', 'U+200B'],
  ['\u{e0041}', 'INVISIBLE_CHARACTER', 'U+E0041'],
  ['\ud83d', 'BROKEN_CHARACTER', 'U+D83D'],
  ['\uffff', 'BROKEN_CHARACTER', 'U+FFFF'],
])('%j is refused as %s', (char, name, codePoint) => {
  expect(findForbiddenCharacters(`ماده${char}۱`)).toEqual([{ position: 4, name, codePoint }]);
});

test('what honest texts contain is let through', () => {
  const text = '\ufeffماده\u00a0۱ـ شبه\u200cخانواده\u200f (هـ\u200d.ش)\u200e\r\n\tمُدیر\u00ad 👪🏽 é';
  expect(findForbiddenCharacters(text)).toEqual([]);
});

test('all are reported in order, up to the limit', () => {
  expect(findForbiddenCharacters('a\0b\u202ec\0').map((f) => f.position)).toEqual([1, 3, 5]);
  expect(findForbiddenCharacters('\0'.repeat(1_000_000), 3)).toHaveLength(3);
});
