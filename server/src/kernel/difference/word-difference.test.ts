import { expect, test } from 'vitest';
import { workTime } from '../../../test/work-time.ts';
import { textHunks, wordDifference, wordTokens } from './word-difference.ts';

const shown = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ op, text }) => ({ EQUAL: text, DELETE: `{-${text}-}`, INSERT: `{+${text}+}` })[op])
    .join('');

test('half-spaced words, dates, letter numbers and reference marks are one token each', () => {
  const mark = '[[provision_0b5c1f7e-0000-4000-8000-000000000001]]';
  const text = `مراکزِ شبه\u200cخانواده، طبق ${mark} و نامه ۲۹۱۱۲/۸۸/۷۰۰.\nپایان`;
  expect(wordTokens(text)).toEqual([
    'مراکزِ', ' ', 'شبه\u200cخانواده', '،', ' ', 'طبق', ' ', mark, ' ', 'و', ' ', 'نامه', ' ', '۲۹۱۱۲/۸۸/۷۰۰', '.', '\n', 'پایان',
  ]);
});

test.each([
  ['مرکز باید ظرف یک ماه گزارش دهد.', 'مرکز باید ظرف دو ماه گزارش دهد.', 'مرکز باید ظرف {-یک-}{+دو+} ماه گزارش دهد.'],
  ['مرکز گزارش دهد', 'مرکز فوراً گزارش دهد', 'مرکز {+فوراً +}گزارش دهد'],
  ['خانواده ها', 'خانواده\u200cها', '{-خانواده ها-}{+خانواده\u200cها+}'],
  ['یک دو', 'سه چهار', '{-یک دو-}{+سه چهار+}'],
  ['', 'نو', '{+نو+}'],
  ['کهنه', '', '{-کهنه-}'],
  ['همان', 'همان', 'همان'],
])('%j to %j', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

test('a short word between two rewritten passages is not kept alone', () => {
  expect(shown('مسئول فنی موظف است و رونوشت را بفرستد', 'کارشناس ستاد می‌تواند و گزارش تفصیلی بنویسد')).toBe(
    '{-مسئول فنی موظف است و رونوشت را بفرستد-}{+کارشناس ستاد می‌تواند و گزارش تفصیلی بنویسد+}',
  );
});

test('whatever the texts, the runs give both back, and hunks lie between characters', () => {
  const pieces = ['ماده', ' ', '\u200c', '\n', '👪🏽', '(', '۱۲', '/', 'می‌شود', '،', '  ', '[[', ']]', '\ud83d', 'a'];
  let seed = 99;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const random = () => Array.from({ length: next(30) }, () => pieces[next(pieces.length)]).join('');
  for (let i = 0; i < 2000; i += 1) {
    const [before, after] = [random(), random()];
    const runs = wordDifference(before, after);
    const without = (op: string) => runs.filter((run) => run.op !== op).map((run) => run.text).join('');
    expect([without('INSERT'), without('DELETE')]).toEqual([before, after]);
    expect(wordTokens(before).join('')).toBe(before);
    expect(textHunks(before, after).length).toBeGreaterThanOrEqual(before === after ? 0 : 1);
  }
});

test('two quite different texts of 200 kB are compared in bounded time', () => {
  const words = (step: number) => Array.from({ length: 30_000 }, (_, i) => `واژه${(i * step) % 9973}`).join(' ');
  const [before, after] = [words(31), words(17)];
  expect(workTime(() => wordDifference(before, after))).toBeLessThan(3000);
});
