import { describe, expect, test } from 'vitest';
import { correctAll, type Correction, CORRECTION_ACTS } from './corrections.ts';
import { FoldedText } from './folded-text.ts';
import { settled } from './levels.ts';
import { LINE_LIMIT, tooLarge, tooManyLines } from './limits.ts';
import { recogniseFolded, recogniseText } from './recognise-text.ts';
import type { RecognisedText } from './recognised-text.ts';
import { splitDocument } from './split-document.ts';

/** Mulberry32: the same texts on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PIECES = [
  'ماده ۱', 'ماده 2- ', 'ماده ٣ مکرر (الحاقی ۱۳۹۵)', 'ماده واحده', 'اصل دوازدهم', 'تبصره ۱', 'تبصره: در این بند ', 'فصل اول', 'فصل دوم- کلیات',
  'بخش سوم:', 'مبحث اول', 'پیوست ۱', 'مقدمه', 'الف', 'الف- ', 'ب) ', 'پ. ', 'یک) ', '۱- ', '۲- ', '۴-۱-۱', '(۳)', 'بند ۲:', 'جزء ۱-', '۲.۵۰۰.۰۰۰ ریال',
  '«', '»', '"', 'به شرح زیر اصلاح می‌شود:', 'متن.', 'متن', 'قانون', 'و', ' ', '  ', '\n', '\n', '\n', '\n\n', '\r\n', '\r', '\t', '\u2028', '\u200c', '\u200f',
  '\ufeff', '\u202e', '\u0000', 'ـ', '–', '-', ':', '.', '؛', '*', '____', '[۱]', 'رئیس شورا', 'نام نمونه', '۱۴۰۲/۱/۱', 'آیین‌نامه نمونه', 'بسمه تعالی',
  'این آیین‌نامه مشتمل بر ۲ ماده و ۱ تبصره به تصویب رسید.', 'ﻣﺎﺩﻩ ۵', 'ﷲ', '😀', '\ud800', 'پی‌نوشت:', 'رونوشت:', 'a) ', '¹',
];

function mixed(seed: number): string {
  const random = seeded(seed);
  const length = Math.floor(random() * 60);
  return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)] ?? '').join('');
}

/** Where the nodes do not tile the source, or their texts are not what the source says. */
function gaps({ source, nodes }: RecognisedText): string[] {
  return nodes.flatMap((node, index) => {
    const follows = node.start === (nodes[index - 1]?.end ?? 0) && node.end > node.start;
    const inside = node.textStart >= node.start && node.textStart <= node.end;
    const ends = index < nodes.length - 1 || node.end === source.length;
    const says = node.text === source.slice(node.textStart, node.end).trim();
    return follows && inside && ends && says ? [] : [`gap at ${node.start}`];
  });
}

/** Words before the text of a node that are neither label nor heading nor mark. */
function hidden({ source, nodes }: RecognisedText): string[] {
  return nodes.flatMap(({ start, textStart, label, heading, marks }) => {
    let head = source.slice(start, textStart).replaceAll('ـ', '');
    for (const part of [label, heading, ...marks]) if (part !== null) head = head.replace(part.replaceAll('ـ', ''), '');
    return /[\p{L}\p{N}]/u.test(head) ? [`hidden at ${start}: ${head}`] : [];
  });
}

function faults(text: RecognisedText): string[] {
  const unsettled = settled(text.nodes).flatMap((node, index) => (node === text.nodes[index] ? [] : [`level at ${node.start}`]));
  return [...gaps(text), ...unsettled];
}

describe('whatever the text', () => {
  test('no character is lost, none is hidden, no level is skipped', () => {
    for (let seed = 1; seed <= 1200; seed += 1) {
      const recognised = recogniseText(mixed(seed));
      const { source } = recognised;
      expect({ source, faults: [...faults(recognised), ...hidden(recognised)] }).toEqual({ source, faults: [] });
    }
  });

  test('no sequence of corrections loses a character', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const random = seeded(seed * 7);
      const recognised = recogniseText(mixed(seed));
      const corrections = Array.from({ length: 12 }, (): Correction => {
        const node = recognised.nodes[Math.floor(random() * recognised.nodes.length)];
        const act = CORRECTION_ACTS[Math.floor(random() * CORRECTION_ACTS.length)] ?? 'PROMOTE';
        const at = act === 'BEGIN_HERE' ? Math.floor(random() * recognised.source.length) : (node?.start ?? 0);
        return { act, at };
      });
      const corrected = correctAll(recognised, corrections);
      const { source } = corrected;
      expect({ source, faults: faults(corrected) }).toEqual({ source, faults: [] });
      const at = corrected.nodes[Math.floor(random() * corrected.nodes.length)]?.start ?? 0;
      const parts = splitDocument(corrected, at) ?? [corrected];
      expect(parts.map(({ source }) => source).join('')).toBe(corrected.source);
      expect(parts.flatMap(gaps)).toEqual([]);
    }
  });
});

describe('the work grows with the text, not faster', () => {
  const attempts = (source: string) => {
    const folded = new FoldedText(source);
    recogniseFolded(folded);
    return folded.attempts;
  };
  const article = (number: number) =>
    `ماده ${number}- شرایط به شرح زیر است:\nالف- یک؛\nب- دو:\n۱) ریز\n۲) ریز\nتبصره ۱- توضیح.\n`;
  const law = (articles: number) => Array.from({ length: articles }, (_, index) => article(index + 1)).join('');
  const repeated = (piece: string) => (times: number) => piece.repeat(times);

  test.each([
    ['a plain law', law],
    ['one number again and again', repeated('ماده ۱- به شرح زیر اصلاح می‌شود:\n')],
    ['foreign articles that never end', (times: number) => `ماده ۱- به شرح زیر اصلاح می‌شود:\n${repeated('ماده ۷- به شرح زیر الحاق می‌شود:\n')(times)}`],
    ['quotations that never close', repeated('«ماده ۱- متن\n')],
    ['one line of labels', repeated('الف- ب- ۱- ۲- ماده ۱- تبصره- ')],
    ['separators without end', repeated('ماده ۱ - - - ')],
    ['signatures without end', repeated('رئیس شورا\n')],
    ['footnotes without end', repeated('____\n۱- متن\n')],
    ['nested quotations', (times: number) => '«'.repeat(times) + 'ماده ۱- متن\n' + '»'.repeat(times)],
  ])('%s', (_name, build) => {
    const small = attempts(build(600));
    const large = attempts(build(3000));
    expect(large / small).toBeLessThan(7);
  });

  test('5,000 provisions', () => {
    const source = law(834);
    const recognised = recogniseText(source);
    expect(recognised.nodes).toHaveLength(834 * 6);
    expect(attempts(source) / recognised.nodes.length).toBeLessThan(200);
  });
});

test('2 MB is the limit, counted in bytes of UTF-8', () => {
  const limit = 2 * 1024 * 1024;
  expect(tooLarge('م'.repeat(limit / 2))).toBeNull();
  expect(tooLarge('م'.repeat(limit / 2 + 1))).toEqual({ code: 'TEXT_TOO_LARGE', bytes: limit + 2, limit });
  expect(tooLarge('a'.repeat(limit))).toBeNull();
});

test('a text has at most fifty thousand lines', () => {
  expect(tooManyLines('الف)\n'.repeat(LINE_LIMIT - 1))).toBeNull();
  expect(tooManyLines('الف)\n'.repeat(LINE_LIMIT))).toBe(LINE_LIMIT + 1);
});
