/** The words that heads begin with. */

import type { RecognisedKind } from './recognised-text.ts';

export type HeadKind = Extract<
  RecognisedKind,
  'PREAMBLE' | 'PART' | 'CHAPTER' | 'SECTION' | 'ARTICLE' | 'NOTE' | 'ANNEX'
>;

export interface HeadWord {
  readonly kind: HeadKind;
  /** Which divisions may hold which: smaller holds larger. بخش and فصل hold each other either way. */
  readonly rank: number;
}

export const HEAD_WORDS: Readonly<Record<string, HeadWord>> = {
  'ماده': { kind: 'ARTICLE', rank: 9 },
  'اصل': { kind: 'ARTICLE', rank: 9 },
  'تبصره': { kind: 'NOTE', rank: 9 },
  'کتاب': { kind: 'PART', rank: 0 },
  'باب': { kind: 'PART', rank: 1 },
  'بخش': { kind: 'PART', rank: 2 },
  'فصل': { kind: 'CHAPTER', rank: 2 },
  'مبحث': { kind: 'SECTION', rank: 3 },
  'گفتار': { kind: 'SECTION', rank: 4 },
  'قسمت': { kind: 'SECTION', rank: 4 },
  'پیوست': { kind: 'ANNEX', rank: 9 },
  'ضمیمه': { kind: 'ANNEX', rank: 9 },
  'مقدمه': { kind: 'PREAMBLE', rank: 9 },
  'دیباچه': { kind: 'PREAMBLE', rank: 9 },
  'پیشگفتار': { kind: 'PREAMBLE', rank: 9 },
};

export const HEAD_WORD = Object.keys(HEAD_WORDS).join('|');
