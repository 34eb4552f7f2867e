/** The grammar of heads that begin with a word: «ماده ۵–», «فصل اول:», «تبصره», «پیوست شماره ۲». */

import { isLetter } from './arabic-letters.ts';
import type { FoldedText } from './folded-text.ts';
import { HEAD_WORD, HEAD_WORDS, type HeadKind, type HeadWord } from './head-words.ts';
import { readNumberWords } from './persian-numbers.ts';
import type { RecognisedKind } from './recognised-text.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Head extends HeadWord {
  readonly type: 'HEAD';
  readonly word: string;
  readonly from: number;
  readonly labelTo: number;
  readonly number: number | null;
  readonly repeat: number;
  readonly marks: readonly Span[];
  /** Something stands between the number and the text: a dash, a point, a colon. */
  readonly separated: boolean;
  readonly bodyFrom: number;
}

const WORD = new RegExp(`(?:${HEAD_WORD})(?=[\\s\\d(:.\\-ـ)]|$|واحده|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|اول|سوم)`, 'y');
const NUMBER_OPENING = /[ \t]*(?:(?:شماره|ی)[ \t]+)?(\(?)[ \t]*/y;
const DIGITS = /\d{1,4}(?![\d٫%]|[./]\d)/y;
const ANNEX_LETTER = /(?:الف|[بپتثجچحخد])(?![\u0620-\u063f\u0641-\u06d3])/y;
const CLOSING_BRACKET = /[ \t]*\)/y;

/** Reads a head at a position, whatever stands before it. */
export function readHead(folded: FoldedText, from: number): Head | null {
  const word = folded.match(WORD, from)?.[0];
  const known = word === undefined ? undefined : HEAD_WORDS[word];
  if (word === undefined || known === undefined) return null;
  const number = readNumber(folded, from + word.length, known.kind);
  if (number === null && !standsWithoutNumber(known.kind)) return null;
  const labelTo = number?.to ?? from + word.length;
  const tail = readTail(folded, labelTo);
  return { type: 'HEAD', word, ...known, from, labelTo, number: number?.value ?? null, ...tail };
}

function standsWithoutNumber(kind: HeadKind): boolean {
  return kind === 'NOTE' || kind === 'ANNEX' || kind === 'PREAMBLE';
}

interface ReadNumber {
  readonly value: number | null;
  readonly to: number;
}

function readNumber(folded: FoldedText, position: number, kind: HeadKind): ReadNumber | null {
  if (kind === 'PREAMBLE') return null;
  const opening = folded.match(NUMBER_OPENING, position);
  const at = position + (opening?.[0].length ?? 0);
  const value = readValue(folded, at, kind);
  if (value === null) return null;
  if (opening?.[1] !== '(') return value;
  const closing = folded.match(CLOSING_BRACKET, value.to);
  return closing === null ? null : { value: value.value, to: value.to + closing[0].length };
}

function readValue(folded: FoldedText, at: number, kind: HeadKind): ReadNumber | null {
  const digits = folded.match(DIGITS, at)?.[0];
  if (digits !== undefined) return { value: Number(digits), to: at + digits.length };
  folded.attempts += 1;
  const words = readNumberWords(folded.text, at);
  if (words !== null) return words;
  const letter = kind === 'ANNEX' ? folded.match(ANNEX_LETTER, at)?.[0] : undefined;
  return letter === undefined ? null : { value: null, to: at + letter.length };
}

const SEPARATOR = /[-ـ.:)/]/;
const AMENDED = '(?:الحاقی|اصلاحی|اصلاح شده|الحاق شده|منسوخه?|منسوخ شده|حذفی|حذف شده|تنفیذی|جدید|سابق)';
const BRACKETED_MARK = new RegExp(
  `[([][ \\t]*(?:مکرر|${AMENDED}|الحاقیه|اصلاحیه|الحاق|اصلاح|نسخ|حذف|لغو|مصوب)[^()\\[\\]\\n]{0,160}[)\\]]`,
  'y',
);
const MARK_ENDS = `(?=[ \\t]*(?:[-ـ.:)(/\\[]|$|\\n|مکرر|و[ \\t]|${AMENDED}))`;
const REPEATED = new RegExp(`مکرر(?![\\u0620-\\u063f\\u0641-\\u06d3])(?:[ \\t]*\\(?(\\d{1,2})\\)?${MARK_ENDS})?`, 'y');
const BARE_MARK = new RegExp(
  `(?:و[ \\t]+)?${AMENDED}(?![\\u0620-\\u063f\\u0641-\\u06d3])(?:[ \\t]+(?:مورخ[ \\t]+)?[\\d/.-]{4,12})?${MARK_ENDS}`,
  'y',
);

interface Tail {
  readonly repeat: number;
  readonly marks: readonly Span[];
  readonly separated: boolean;
  readonly bodyFrom: number;
}

/** Separators and amendment marks follow each other in any order: «۳– مکرر (الحاقی …) -». */
function readTail(folded: FoldedText, labelTo: number): Tail {
  const marks: Span[] = [];
  let repeat = 0;
  let separated = false;
  let at = labelTo;
  for (let next = folded.skipSpaces(at); next < folded.text.length; next = folded.skipSpaces(at)) {
    const character = folded.text[next];
    if (character !== undefined && SEPARATOR.test(character)) {
      separated = true;
      at = next + 1;
      continue;
    }
    const mark = readMark(folded, next);
    if (mark === null) break;
    repeat = mark.repeat || repeat;
    marks.push({ from: next, to: mark.to });
    at = mark.to;
  }
  const ends = /^\s|^$/.test(folded.text.charAt(folded.skipSpaces(at)));
  return { repeat, marks, separated: separated || (marks.length > 0 && ends), bodyFrom: at };
}

function readMark(folded: FoldedText, at: number): { to: number; repeat: number } | null {
  const character = folded.text[at];
  if (character === '(' || character === '[') {
    const mark = folded.match(BRACKETED_MARK, at)?.[0];
    if (mark === undefined) return null;
    return { to: at + mark.length, repeat: mark.includes('مکرر') ? 1 : 0 };
  }
  if (!isLetter(character)) return null;
  const repeated = folded.match(REPEATED, at);
  if (repeated !== null) return { to: at + repeated[0].length, repeat: Number(repeated[1] ?? 1) };
  const bare = folded.match(BARE_MARK, at)?.[0];
  return bare === undefined ? null : { to: at + bare.length, repeat: 0 };
}

const GOES_ON_AS_MENTION = new RegExp(
  '[ \\t]*(?:[،,]|(?:و|تا|الی|یا|را|که|نیز|آن|همین|این|مذکور|فوق|یادشده|یاد شده|مزبور|قانون|آیین|آییننامه|دستورالعمل|' +
    'اساسنامه|شیوه|شیوهنامه|مقررات|ضوابط|ماده|مواد|بند|اصل|تبصره|مرقوم|اخیر|موضوع|پیوست|خواهد|می|است|نمی)(?![\\u0620-\\u063f\\u0641-\\u06d3]))',
  'y',
);

/** «ماده ۱۰ قانون …»: what follows the number shows that the provision is only spoken of. */
export function readsAsMention(folded: FoldedText, head: Head): boolean {
  return !head.separated && folded.match(GOES_ON_AS_MENTION, head.bodyFrom) !== null;
}

export function isDivision(kind: RecognisedKind): boolean {
  return kind === 'PART' || kind === 'CHAPTER' || kind === 'SECTION';
}
