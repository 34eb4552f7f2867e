import { expect, test } from 'vitest';
import { workTime } from '../../test/work-time.ts';
import type { Anchor } from './anchor.ts';
import { anchorAt, wholeProvision } from './anchor.ts';
import { locateAnchor, reanchor, reanchorAll } from './reanchor.ts';

const text = 'هر مرکز موظف است گزارش عملکرد خود را ظرف یک ماه به اداره کل استان ارسال کند و رونوشت آن را نگهداری نماید.';
const on = (quote: string, source = text) => anchorAt(source, source.indexOf(quote), source.indexOf(quote) + quote.length);
/** What an anchor became: its state and the words it points at. */
const after = (anchor: Anchor, edited: string, before = text) => {
  const moved = reanchor(anchor, before, edited);
  return [moved.state, edited.slice(moved.start, moved.end)];
};

test('words that were not touched stay anchored, whatever happens around them', () => {
  const anchor = on('یک ماه');
  expect(after(anchor, `در اجرای این دستورالعمل، ${text}`)).toEqual(['ANCHORED', 'یک ماه']);
  expect(after(anchor, text.replace('ظرف یک ماه', 'حداکثر ظرف مدت یک ماه تقویمی'))).toEqual(['ANCHORED', 'یک ماه']);
  expect(after(anchor, text)).toEqual(['ANCHORED', 'یک ماه']);
});

test('part of a word stays anchored while its word changes', () => {
  const before = 'مراکز خانواده تشکیل می‌شود';
  expect(after(on('خانواد', before), 'مراکز خانواده\u200cها تشکیل می‌شود', before)).toEqual(['ANCHORED', 'خانواد']);
});

test('words cut and pasted elsewhere have moved, and stay so marked', () => {
  const before = 'الف یک دو سه چهار پنج شش هفت هشت';
  const edited = 'الف چهار پنج شش هفت هشت یک دو سه';
  const moved = reanchor(on('یک دو سه', before), before, edited);
  expect([moved.state, edited.slice(moved.start, moved.end)]).toEqual(['MOVED', 'یک دو سه']);
  expect(after(moved, `${edited}.`, edited)).toEqual(['MOVED', 'یک دو سه']);
});

test('changed words are followed approximately', () => {
  expect(after(on('یک ماه'), text.replace('یک ماه', 'دو ماه'))).toEqual(['APPROXIMATE', 'دو ماه']);
  expect(after(on('یک'), text.replace('یک', 'دو'))).toEqual(['APPROXIMATE', 'دو']);
  expect(after(on('گزارش عملکرد خود'), text.replace('گزارش عملکرد خود', 'گزارش سالانه عملکرد خود'))).toEqual([
    'APPROXIMATE', 'گزارش سالانه عملکرد خود',
  ]);
});

test('a passage moved and changed at once is found approximately', () => {
  const passage = 'گزارش عملکرد خود را ظرف یک ماه به اداره کل استان';
  const edited = `هر مرکز موظف است ارسال کند و رونوشت آن را نگهداری نماید. ${passage.replace('یک', 'دو')} بفرستد.`;
  expect(after(on(passage), edited)).toEqual(['APPROXIMATE', passage.replace('یک', 'دو')]);
});

test('words that are gone leave the comment without a place, near where they stood', () => {
  const anchor = on('و رونوشت آن را نگهداری نماید');
  const edited = text.replace(' و رونوشت آن را نگهداری نماید', '');
  const orphan = reanchor(anchor, text, edited);
  expect(orphan).toMatchObject({ state: 'ORPHANED', quote: anchor.quote, start: edited.length - 1, end: edited.length - 1 });
});

test('an orphan whose words come back is anchored again', () => {
  const anchor = on('رونوشت آن را نگهداری نماید');
  const edited = text.replace('رونوشت آن را نگهداری نماید', '');
  const orphan = reanchor(anchor, text, edited);
  expect(orphan.state).toBe('ORPHANED');
  expect(reanchor(orphan, edited, text)).toEqual(anchor);
});

test('an approximate anchor whose words come back is anchored again', () => {
  const edited = text.replace('یک ماه', 'دو ماه');
  const approximate = reanchor(on('یک ماه'), text, edited);
  expect(after(approximate, `${edited} نکته`, edited)).toEqual(['APPROXIMATE', 'دو ماه']);
  expect(reanchor(approximate, edited, text)).toEqual(on('یک ماه'));
});

test('of several equal words the right one is followed', () => {
  const before = 'مرکز اول مرکز است. مرکز دوم مرکز نیست. مرکز سوم مرکز بود.';
  const second = before.indexOf('مرکز دوم');
  const anchor = anchorAt(before, second, second + 4);
  const edited = `تبصره. ${before.replace('مرکز اول', 'مؤسسه اول')}`;
  expect(reanchor(anchor, before, edited).start).toBe(edited.indexOf('مرکز دوم'));
});

test('ي and ی, ك and ک, digits and kinds of blanks are no difference', () => {
  const before = 'كودكي ٣ ساله در خانه';
  const anchor = on('كودكي ٣ ساله', before);
  expect(after(anchor, 'برای کودکی ۳\u200cساله در خانه', before)).toEqual(['ANCHORED', 'کودکی ۳\u200cساله']);
});

test('a comment on the whole provision follows its length', () => {
  expect(reanchor(wholeProvision(text), text, 'کوتاه')).toMatchObject({ state: 'ANCHORED', start: 0, end: 5 });
  expect(reanchor(wholeProvision(''), '', '')).toMatchObject({ state: 'ANCHORED', start: 0, end: 0 });
});

test('a comment written on a text that changed meanwhile finds its words', () => {
  const claimed = on('یک ماه');
  expect(locateAnchor(claimed, text)).toEqual(claimed);
  expect(locateAnchor(claimed, `مقدمه. ${text}`)).toEqual(on('یک ماه', `مقدمه. ${text}`));
  expect(locateAnchor({ ...claimed, quote: 'اصلاً نبود هرگز' }, text).state).toBe('ORPHANED');
  expect(locateAnchor({ ...claimed, quote: '', start: 3, end: 9 }, text)).toEqual(wholeProvision(text));
  expect(locateAnchor(on('گزارش عملکرد خود را'), text.replace('عملکرد', 'عملکردی')).state).toBe('APPROXIMATE');
});

test('of equal words in equal surroundings the nearest is meant', () => {
  const repeated = 'بند، بند، بند، بند';
  const claimed = { quote: 'بند', prefix: '', suffix: '', start: 9, end: 12 };
  expect(locateAnchor(claimed, repeated).start).toBe(10);
});

const seeds = (seed: number) => {
  let state = seed;
  return (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
};
const words = ['ماده', 'مرکز', 'استان', 'گزارش', 'یک', 'دو', 'می‌شود', '۱۲', 'و', '👪🏽', '(', '،', '\n', 'شبه\u200cخانواده'];
function randomText(next: (below: number) => number, length: number): string {
  return Array.from({ length: next(length) }, () => words[next(words.length)]).join(' ');
}
function randomEdit(next: (below: number) => number, source: string): string {
  const [a, b] = [next(source.length + 1), next(source.length + 1)].toSorted((x, y) => x - y);
  const piece = source.slice(a, b);
  const rest = source.slice(0, a) + source.slice(b);
  const at = next(rest.length + 1);
  return [
    rest,
    rest.slice(0, at) + piece + rest.slice(at),
    source.slice(0, a) + randomText(next, 9) + source.slice(a),
    source.slice(0, a) + randomText(next, 9) + source.slice(b),
  ][next(4)] ?? source;
}

const cutsPair = (source: string, offset: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(source.slice(offset - 1, offset + 1));

test('whatever the edits: never outside, never through a character, and words that are there once are found', () => {
  const next = seeds(1405);
  const wrong: string[] = [];
  for (let i = 0; i < 3000; i += 1) {
    let current = randomText(next, 40);
    let anchor = anchorAt(current, next(current.length + 1), next(current.length + 1));
    for (let step = 0; step < 4; step += 1) {
      const edited = randomEdit(next, current);
      const { start, end, quote, state } = reanchor(anchor, current, edited);
      const inside = start >= 0 && end >= start && end <= edited.length;
      const whole = !cutsPair(edited, start) && !cutsPair(edited, end);
      const once = quote !== '' && edited.split(quote).length === 2;
      const others = current.slice(0, anchor.start).includes(quote) || current.slice(anchor.start + 1).includes(quote);
      const found = edited.slice(start, end) === quote;
      const kept = !once || (state !== 'ORPHANED' && (others || found));
      if (!inside || !whole || !kept) wrong.push(JSON.stringify([anchor, current, edited, start, end, state]));
      [current, anchor] = [edited, { ...anchor, start, end, state }];
    }
  }
  expect(wrong).toEqual([]);
});

test('changed words do not jump to equal words that another sentence always had', () => {
  const before = 'گزارش ظرف یک ماه داده شود. اعتراض ظرف یک ماه پذیرفته است.';
  const edited = before.replace('گزارش ظرف یک ماه', 'گزارش ظرف دو ماه');
  expect(after(on('یک ماه', before), edited, before)).toEqual(['APPROXIMATE', 'دو ماه']);
});

test('nonsense is drawn into the text instead of failing', () => {
  for (const [start, end] of [[-5, 900], [Number.NaN, 3], [7, 2], [Infinity, -Infinity], [1.5, 2.5]] as const) {
    const anchor: Anchor = { quote: 'نیست', prefix: '', suffix: '', start, end, state: 'MOVED' };
    const result = reanchor(anchor, 'متن', 'متنی دیگر');
    expect(result.start >= 0 && result.end >= result.start && result.end <= 9).toBe(true);
    expect(anchorAt('متن', start, end).end).toBeLessThanOrEqual(3);
  }
});

test('500 anchors follow an edit of a text of 20,000 characters at once', () => {
  const next = seeds(3);
  const long = Array.from({ length: 4000 }, (_, i) => `${words[next(words.length)]}${i % 7 ? '' : i}`).join(' ');
  const anchors = Array.from({ length: 500 }, () => {
    const start = next(long.length - 90);
    return anchorAt(long, start, start + 5 + next(80));
  });
  const edited = `${long.slice(5000, 9000)}${long.slice(0, 5000).replaceAll('گزارش', 'نامه')}${long.slice(9000)}`;
  let moved: Anchor[] = [];
  expect(workTime(() => (moved = reanchorAll(anchors, long, edited)))).toBeLessThan(400);
  expect(new Set(moved.map((anchor) => anchor.state)).size).toBeGreaterThan(1);
});
