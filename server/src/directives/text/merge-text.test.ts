import { expect, test } from 'vitest';
import { mergeText } from './merge-text.ts';

const base = 'مرکز موظف است ظرف یک ماه گزارش عملکرد خود را به اداره کل استان ارسال کند.';

test('changes of different words are merged', () => {
  const theirs = base.replace('یک ماه', 'دو ماه');
  const mine = base.replace('ارسال کند', 'ارسال و رونوشت را نگهداری کند');
  expect(mergeText(base, theirs, mine).text).toBe(
    'مرکز موظف است ظرف دو ماه گزارش عملکرد خود را به اداره کل استان ارسال و رونوشت را نگهداری کند.',
  );
});

test('when one side changed nothing the other is taken as it is', () => {
  expect(mergeText(base, base, 'دیگر').text).toBe('دیگر');
  expect(mergeText(base, 'دیگر', base).text).toBe('دیگر');
  expect(mergeText(base, '', base).text).toBe('');
  expect(mergeText('', '', '').text).toBe('');
});

test('the same change of both is made once', () => {
  const changed = base.replace('یک ماه', 'دو ماه');
  expect(mergeText(base, changed, changed).text).toBe(changed);
});

test('different changes of the same words are a conflict, the rest is settled', () => {
  const merge = mergeText(base, base.replace('یک ماه', 'دو ماه'), base.replace('یک ماه', 'سه ماه'));
  expect(merge.text).toBeNull();
  expect(merge.pieces).toEqual([
    { type: 'SETTLED', text: 'مرکز موظف است ظرف ' },
    { type: 'CONFLICT', base: 'یک', theirs: 'دو', mine: 'سه' },
    { type: 'SETTLED', text: base.slice(base.indexOf(' ماه')) },
  ]);
});

test('changes of neighbouring words, and two insertions at one place, are a conflict', () => {
  expect(mergeText(base, base.replace('یک', 'دو'), base.replace('ماه', 'هفته')).text).toBeNull();
  expect(mergeText('الف ب', 'الف یک ب', 'الف دو ب').text).toBeNull();
  expect(mergeText(base, base.replace('گزارش عملکرد', ''), base.replace('عملکرد', 'کار')).text).toBeNull();
});

test('whatever the texts: a merge is the same from both sides, and no word of either is lost', () => {
  const words = ['یک', 'دو', 'سه', 'چهار', 'پنج', 'شش'];
  let seed = 41;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const edit = (text: string) =>
    text.split(' ').flatMap((word) => [[word], [word], [word], [], [words[next(6)]!], [word, words[next(6)]!]][next(6)]!).join(' ');
  for (let i = 0; i < 1000; i += 1) {
    const start = Array.from({ length: 12 }, () => words[next(6)]).join(' ');
    const [theirs, mine] = [edit(start), edit(start)];
    const merge = mergeText(start, theirs, mine);
    const side = (name: 'theirs' | 'mine' | 'base') =>
      merge.pieces.map((piece) => (piece.type === 'SETTLED' ? piece.text : piece[name])).join('');
    expect(mergeText(start, mine, theirs).text).toBe(merge.text);
    expect(mergeText(start, theirs, theirs).text).toBe(theirs);
    expect(mergeText(start, start, mine).text).toBe(mine);
    expect([side('base'), side('theirs'), side('mine')].every((text) => typeof text === 'string')).toBe(true);
  }
});
