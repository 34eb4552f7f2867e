import { describe, expect, test } from 'vitest';
import { outlineOf } from './recognition-form.ts';
import { recogniseText } from './recognise-text.ts';
import { splitDocument } from './split-document.ts';

const two = [
  'آیین‌نامه نخست', 'ماده ۱- متن.', 'ماده ۲- متن.',
  'این آیین‌نامه در دو ماده به تصویب شورا رسید.', 'رئیس شورای نمونه', '',
  'بسمه تعالی', 'دستورالعمل دوم', 'فصل اول- کلیات', 'ماده ۱- متن.', 'تبصره- متن.', 'ماده ۲- متن.', 'ماده ۳- متن.',
  'این دستورالعمل در ۳ ماده و ۲ تبصره ابلاغ می‌شود.',
].join('\n');

describe('article numbers that begin again', () => {
  test('offer a second document, with its title', () => {
    const recognised = recogniseText(two);
    expect(recognised.title).toBe('آیین‌نامه نخست');
    expect(recognised.secondDocumentsAt).toEqual([two.indexOf('بسمه تعالی')]);
    expect(outlineOf(recognised)).toEqual([
      'TITLE آیین‌نامه نخست', 'ARTICLE [ماده ۱] متن.', 'ARTICLE [ماده ۲] متن.',
      'CLOSING این آیین‌نامه در دو ماده به تصویب شورا رسید. ⏎ رئیس شورای نمونه',
      'TEXT بسمه تعالی', 'TITLE دستورالعمل دوم', 'CHAPTER [فصل اول] کلیات', '  ARTICLE [ماده ۱] متن.', '    NOTE [تبصره] متن.',
      '  ARTICLE [ماده ۲] متن.', '  ARTICLE [ماده ۳] متن.', 'CLOSING این دستورالعمل در ۳ ماده و ۲ تبصره ابلاغ می‌شود.',
    ]);
  });

  test('without any title the second document begins at its first head', () => {
    const source = 'ماده ۱- متن.\nماده ۲- متن.\nماده ۳- متن.\nماده ۱- دیگر.\nماده ۲- دیگر.';
    const { secondDocumentsAt, nodes } = recogniseText(source);
    expect(secondDocumentsAt).toEqual([source.lastIndexOf('ماده ۱')]);
    expect(nodes[3]?.doubts.map(({ code }) => code)).toEqual(['SECOND_DOCUMENT']);
  });

  test('a single article and the statutes that it adopts are two documents', () => {
    const source = 'ماده واحده- اساسنامه پیوست تصویب می‌شود.\n\nاساسنامه مرکز نمونه\nماده ۱- متن.\nماده ۲- متن.';
    expect(recogniseText(source).secondDocumentsAt).toEqual([source.indexOf('اساسنامه مرکز')]);
  });

  test.each([
    ['under a later chapter', 'فصل اول- الف\nماده ۱- متن.\nماده ۲- متن.\nفصل دوم- ب\nماده ۱- متن.'],
    ['in an annex', 'ماده ۱- متن.\nماده ۲- متن.\nپیوست ۱- فرم\nماده ۱- متن.'],
    ['in a quotation', 'ماده ۱- متن.\nماده ۲- متن زیر اضافه شود:\n«الف\nماده ۱- متن.»\nماده ۳- متن.'],
    ['in a number typed twice', 'ماده ۱- متن.\nماده ۱- متن.\nماده ۲- متن.'],
  ])('%s it is one document', (_where, source) => {
    expect(recogniseText(source).secondDocumentsAt).toEqual([]);
  });
});

describe('counts that a closing formula states', () => {
  test('are compared within their own document', () => {
    expect(recogniseText(two).checks.map(({ kind, stated, found }) => ({ kind, stated, found }))).toEqual([
      { kind: 'ARTICLE', stated: 2, found: 2 },
      { kind: 'ARTICLE', stated: 3, found: 3 },
      { kind: 'NOTE', stated: 2, found: 1 },
    ]);
  });

  test.each([
    ['مقررات فوق مشتمل بر یک فصل و سی و پنج ماده و (۱۲) تبصره در جلسه نمونه تصویب شد.', [1, 35, 12]],
    ['این آیین‌نامه در ۸ فصل، ۶۵ ماده و ٤٨ تبصره به تصویب رسید.', [8, 65, 48]],
    ['قانون فوق مشتمل بر ماده واحده و سه تبصره در جلسه نمونه تصویب گردید.', [1, 3]],
  ])('%s', (formula, stated) => {
    expect(recogniseText(`ماده ۱- متن.\n${formula}`).checks.map((check) => check.stated)).toEqual(stated);
    expect(recogniseText(`ماده ۱- متن.\nماده ۲- ${formula}`).checks.map((check) => check.stated)).toEqual(stated);
  });

  test('a sentence about provisions states nothing', () => {
    expect(recogniseText('ماده ۱- این آیین‌نامه در اجرای دو ماده از قانون است.').checks).toEqual([]);
  });
});

test('splitting keeps every character and gives each part its own offsets', () => {
  const recognised = recogniseText(two);
  const at = recognised.secondDocumentsAt[0] ?? 0;
  const parts = splitDocument(recognised, at);
  expect(parts?.map(({ title }) => title)).toEqual(['آیین‌نامه نخست', 'دستورالعمل دوم']);
  expect(parts?.map(({ source }) => source).join('')).toBe(two);
  for (const part of parts ?? []) {
    expect(part.nodes.map(({ start, end }) => part.source.slice(start, end)).join('')).toBe(part.source);
    expect(part.nodes.every(({ text }) => part.source.includes(text))).toBe(true);
    expect(part.secondDocumentsAt).toEqual([]);
  }
  expect(parts?.[1].checks.map(({ kind, found }) => [kind, found])).toEqual([['ARTICLE', 3], ['NOTE', 1]]);
  expect(splitDocument(recognised, 0)).toBeNull();
  expect(splitDocument(recognised, 3)).toBeNull();
});
