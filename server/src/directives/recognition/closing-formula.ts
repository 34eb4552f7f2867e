/** «این دستورالعمل در ۸ فصل و ۶۵ ماده … به تصویب … رسید»: the sentence with which a text closes and counts itself. */

import { BEGINS_ABOUT_ITSELF } from './document-words.ts';
import type { FoldedText, Line } from './folded-text.ts';
import { readNumberWords } from './persian-numbers.ts';
import type { CountedKind } from './recognised-text.ts';

export interface StatedCount {
  readonly kind: CountedKind;
  readonly stated: number;
  /** Folded position of the word that is counted. */
  readonly at: number;
}

const COUNTED: Readonly<Record<string, CountedKind>> = {
  'کتاب': 'PART', 'باب': 'PART', 'بخش': 'PART', 'فصل': 'CHAPTER', 'مبحث': 'SECTION', 'گفتار': 'SECTION',
  'ماده': 'ARTICLE', 'اصل': 'ARTICLE', 'بند': 'POINT', 'تبصره': 'NOTE', 'پیوست': 'ANNEX', 'ضمیمه': 'ANNEX',
};
const UNIT = new RegExp(`(?<![\\u0620-\\u063f\\u0641-\\u06d3])(?:${Object.keys(COUNTED).join('|')})(?![\\u0620-\\u063f\\u0641-\\u06d3])`, 'g');
const SENTENCE_LENGTH = 600;
const COUNTS_ITSELF = /(?:مشتمل[ \t]+بر|شامل|متضمن|حاوی|دارای|(?<![\u0620-\u063f\u0641-\u06d3])در|طی)(?![\u0620-\u063f\u0641-\u06d3])/;
const WAS_ADOPTED = /تصویب|تایید|ابلاغ|رسید|تنظیم|تدوین|لازم ?الاجرا/;
const ADOPTED_WITHOUT_COUNTS =
  /^[^.؛\n]{0,160}(?:به[ \t]+(?:تصویب|تایید)[^.؛\n]{0,160}رسید|تصویب[ \t]+(?:شد|گردید|نمود|کرد))/;

function countBefore(text: string, unitAt: number): number | null {
  const digits = /\(?(\d{1,4})\)?[ \t]*$/.exec(text.slice(Math.max(0, unitAt - 8), unitAt));
  if (digits !== null) return Number(digits[1]);
  const earliest = Math.max(0, unitAt - 45);
  for (let at = earliest; at < unitAt; at += 1) {
    if (at > 0 && !/[\s(]/.test(text[at - 1] ?? '')) continue;
    const words = readNumberWords(text, at);
    if (words !== null && /^[ \t)]*$/.test(text.slice(words.to, unitAt))) return words.value;
  }
  return null;
}

/** The counts that a sentence about the text itself states; empty where it is no closing formula. */
export function statedCounts(folded: FoldedText, from: number, to: number): StatedCount[] {
  folded.attempts += 1;
  if (folded.match(BEGINS_ABOUT_ITSELF, from) === null) return [];
  const sentence = folded.text.slice(from, Math.min(to, from + SENTENCE_LENGTH));
  if (!WAS_ADOPTED.test(sentence)) return [];
  const opening = COUNTS_ITSELF.exec(sentence);
  if (opening === null) return [];
  const counts: StatedCount[] = [];
  for (const found of sentence.matchAll(UNIT)) {
    if (found.index < opening.index) continue;
    const single = found[0] === 'ماده' && /^[ \t]*واحده/.test(sentence.slice(found.index + 4, found.index + 14));
    const stated = single ? 1 : countBefore(sentence, found.index);
    const kind = COUNTED[found[0]];
    if (stated !== null && kind !== undefined) counts.push({ kind, stated, at: from + found.index });
  }
  return counts;
}

function closes(folded: FoldedText, from: number, to: number): boolean {
  if (statedCounts(folded, from, to).length > 0) return true;
  if (folded.match(BEGINS_ABOUT_ITSELF, from) === null) return false;
  return ADOPTED_WITHOUT_COUNTS.test(folded.text.slice(from, Math.min(to, from + SENTENCE_LENGTH)));
}

const SENTENCE_END = /[.؛»][ \t]+/g;

/** Where in a line a closing formula begins: at its start, unless it has a label, or after a sentence. */
export function closingFormulaIn(folded: FoldedText, line: Line, isLabelled: boolean): number | null {
  if (!isLabelled && closes(folded, line.textFrom, line.textTo)) return line.textFrom;
  const text = folded.text.slice(line.textFrom, line.textTo);
  folded.attempts += 1;
  if (!/مشتمل[ \t]+بر/.test(text)) return null;
  for (const end of text.matchAll(SENTENCE_END)) {
    const from = line.textFrom + end.index + end[0].length;
    if (statedCounts(folded, from, line.textTo).length > 0) return from;
  }
  return null;
}
