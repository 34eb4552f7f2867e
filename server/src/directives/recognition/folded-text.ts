/**
 * The source as the grammar reads it: one script of digits, one ی and ک, one dash, no invisible marks.
 * Nothing is matched against the source itself and nothing is ever cut out of it: each folded character
 * knows where it came from, so what was found is reported in offsets of the source.
 */

import { toAsciiDigits } from '../../kernel/persian/digits.ts';
import { isArabicLetter } from './arabic-letters.ts';
import { isStretch } from './strokes.ts';

export interface Line {
  readonly from: number;
  /** Without the line end. */
  readonly to: number;
  /** Without the spaces at both ends; equal where the line is blank. */
  readonly textFrom: number;
  readonly textTo: number;
}

type Range = readonly [first: number, last: number];

/** Control characters, vowel signs, joiners, direction marks, variation selectors, the byte order mark. */
const DROPPED: readonly Range[] = [
  [0x00, 0x08], [0x0e, 0x1f], [0x7f, 0x84], [0x86, 0x9f], [0xad, 0xad], [0x34f, 0x34f], [0x61c, 0x61c],
  [0x64b, 0x65f], [0x670, 0x670], [0x6d6, 0x6ed], [0x180e, 0x180e], [0x200b, 0x200f], [0x202a, 0x202e],
  [0x2060, 0x206f], [0xfe00, 0xfe0f], [0xfeff, 0xfeff],
];
const SPACES: readonly Range[] = [
  [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000],
];
const LINE_ENDS: readonly Range[] = [[0x0a, 0x0c], [0x85, 0x85], [0x2028, 0x2029]];
const DASHES: readonly Range[] = [[0x2010, 0x2015], [0x2212, 0x2212], [0xfe58, 0xfe58], [0xfe63, 0xfe63], [0xff0d, 0xff0d]];
const PRESENTATION_FORMS: readonly Range[] = [[0xfb50, 0xfdfb], [0xfe70, 0xfefc]];
const TATWEEL = 'ـ';

function isIn(ranges: readonly Range[], code: number): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}

const SAME_LETTER: Readonly<Record<string, string>> = {
  'ي': 'ی', 'ى': 'ی', 'ئ': 'ی', 'ك': 'ک', 'ة': 'ه', 'ۀ': 'ه', 'ۂ': 'ه', 'أ': 'ا', 'إ': 'ا', 'ٱ': 'ا', 'ؤ': 'و',
};

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (isIn(DROPPED, code)) return '';
  if (isIn(SPACES, code)) return ' ';
  if (isIn(LINE_ENDS, code)) return '\n';
  if (isIn(DASHES, code)) return '-';
  if (isIn(PRESENTATION_FORMS, code)) return [...character.normalize('NFKC')].map(foldCharacter).join('');
  return SAME_LETTER[character] ?? toAsciiDigits(character);
}

/** Texts use few different characters: each is folded once. */
const folds = new Map<number, string>();
function foldOf(source: string, index: number): string {
  const code = source.charCodeAt(index);
  let fold = folds.get(code);
  if (fold === undefined) {
    fold = foldCharacter(source.charAt(index));
    folds.set(code, fold);
  }
  return fold;
}

export class FoldedText {
  readonly source: string;
  readonly text: string;
  readonly lines: readonly Line[];
  /** Patterns tried so far: the work done, measured without a clock. */
  attempts = 0;
  readonly #origins: readonly number[];

  constructor(source: string) {
    this.source = source;
    const { text, origins } = fold(source);
    this.text = text;
    this.#origins = origins;
    this.lines = linesOf(text);
  }

  /** Matches a sticky pattern at a position. */
  match(pattern: RegExp, position: number): RegExpExecArray | null {
    this.attempts += 1;
    pattern.lastIndex = position;
    return pattern.exec(this.text);
  }

  /** Where the source of a folded position begins, with the invisible marks that precede it. */
  sourceFrom(position: number): number {
    if (position >= this.text.length) return this.source.length;
    return position === 0 ? 0 : (this.#origins[position - 1] ?? 0) + 1;
  }

  /** The source of a folded range without the invisible marks around it. */
  sourceOf(from: number, to: number): string {
    if (to <= from) return '';
    return this.source.slice(this.#origins[from], (this.#origins[to - 1] ?? 0) + 1);
  }

  /** The place of a folded character in the source. */
  origin(position: number): number {
    return this.#origins[position] ?? this.source.length;
  }

  /** The first folded position whose source is not before the offset. */
  positionOf(offset: number): number {
    let low = 0;
    let high = this.#origins.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#origins[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  skipSpaces(position: number): number {
    let next = position;
    while (this.text[next] === ' ' || this.text[next] === '\t') next += 1;
    return next;
  }
}

function fold(source: string): { text: string; origins: number[] } {
  const characters: string[] = [];
  const origins: number[] = [];
  let strokeTo = 0;
  let stretches = false;
  for (let index = 0; index < source.length; index += 1) {
    const raw = source[index];
    let folded = foldOf(source, index);
    if (raw === '\r') folded = source[index + 1] === '\n' ? '' : '\n';
    if (raw === TATWEEL && index >= strokeTo) {
      strokeTo = strokeEnd(source, index);
      stretches = isStretch({ before: characters, after: wordAt(source, strokeTo), isSingle: !source.slice(index + 1, Math.min(strokeTo, index + 9)).includes(TATWEEL) });
    }
    if (raw === TATWEEL && stretches) folded = '';
    if (folded.length <= 1) {
      if (folded !== '') {
        characters.push(folded);
        origins.push(index);
      }
      continue;
    }
    for (const character of folded) {
      characters.push(character);
      origins.push(index);
    }
  }
  return { text: characters.join(''), origins };
}

function strokeEnd(source: string, index: number): number {
  let to = index + 1;
  while (to < source.length && (source[to] === TATWEEL || foldOf(source, to) === '')) to += 1;
  return to;
}

/** The beginning of the word at an index, folded. */
function wordAt(source: string, index: number): string {
  let word = '';
  for (let at = index; at < source.length && at < index + 12; at += 1) {
    const folded = foldOf(source, at);
    if (folded !== '' && !isArabicLetter(folded)) break;
    word += folded;
  }
  return word;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (;;) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    lines.push(trimmedLine(text, from, to));
    if (end === -1) return lines;
    from = end + 1;
  }
}

function trimmedLine(text: string, from: number, to: number): Line {
  let textFrom = from;
  while (textFrom < to && isBlankCharacter(text[textFrom])) textFrom += 1;
  let textTo = to;
  while (textTo > textFrom && isBlankCharacter(text[textTo - 1])) textTo -= 1;
  return { from, to, textFrom, textTo };
}

function isBlankCharacter(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
