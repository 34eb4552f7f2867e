/** The grammar of points: «الف-», «۱)», «یک)», «۴-۱-۱», «(ب)», «بند ۳:». */

import { isLetter } from './arabic-letters.ts';
import type { FoldedText } from './folded-text.ts';
import { LETTER_LABEL, letterOf } from './letter-orders.ts';
import { readNumberWords } from './persian-numbers.ts';

export type PointStyle = 'DIGIT' | 'LETTER' | 'LATIN' | 'WORD' | 'PATH';
export type SeparatorClass = ')' | '.' | '-' | ':' | '';

export interface PointLabel {
  readonly type: 'POINT';
  readonly style: PointStyle;
  /** «بند» or «جزء» where the label says so. */
  readonly word: string;
  readonly value: number;
  readonly letter: string;
  /** [4, 1, 1] for «۴-۱-۱». */
  readonly path: readonly number[];
  readonly separator: SeparatorClass;
  readonly separated: boolean;
  readonly from: number;
  readonly labelFrom: number;
  readonly labelTo: number;
  readonly bodyFrom: number;
}

type Name = Pick<PointLabel, 'style' | 'value' | 'letter' | 'path'> & { readonly to: number };

const POINT_WORD = /(?:(بند|جزء|جزی)[ \t]*(?=[\s(]))?(\(?)[ \t]*/y;
const PATH = /\d{1,3}(?:[-ـ.]\d{1,2}){1,4}(?![\d/٫%])/y;
const DIGITS = /\d{1,3}(?![\d٫%]|[.,/]\d)/y;
const LETTER = new RegExp(`${LETTER_LABEL}(?![\\u0620-\\u063f\\u0641-\\u06d3a-zA-Z'’])`, 'y');
const SEPARATORS = /[ \t]{0,4}([-ـ.:)/])[-ـ.:)]{0,2}/y;
/** A number of something is no label: «۵۰۰ ریال», «۲۰ درصد». */
const MEASURE = /[ \t.\-ـ]*(?:ریال|ریـال|تومان|درصد|میلیون|میلیارد|هزار|کیلوگرم|متر|ساعت|روز|ماه|سال|نفر)(?![\u0620-\u063f\u0641-\u06d3])/y;

function nameOf(folded: FoldedText, at: number): Name | null {
  const path = folded.match(PATH, at)?.[0];
  if (path !== undefined && folded.match(MEASURE, at + path.length) === null) return pathName(path, at);
  const digits = folded.match(DIGITS, at)?.[0];
  if (digits !== undefined) {
    return { style: 'DIGIT', value: Number(digits), letter: '', path: [], to: at + digits.length };
  }
  const label = folded.match(LETTER, at)?.[0];
  if (label !== undefined) {
    const letter = letterOf(label);
    const style = /[a-z]/.test(letter) ? 'LATIN' : 'LETTER';
    return { style, value: 0, letter, path: [], to: at + label.length };
  }
  folded.attempts += 1;
  const words = readNumberWords(folded.text, at);
  return words === null ? null : { style: 'WORD', value: words.value, letter: '', path: [], to: words.to };
}

function pathName(written: string, at: number): Name {
  const path = written.split(/[^\d]+/).map(Number);
  return { style: 'PATH', value: path.at(-1) ?? 0, letter: '', path, to: at + written.length };
}

/** Reads a point's label at a position; one without a separator is read too and left to be judged. */
export function readPointLabel(folded: FoldedText, from: number): PointLabel | null {
  const opening = folded.match(POINT_WORD, from);
  if (opening === null) return null;
  const word = opening[1] ?? '';
  const labelFrom = from + opening[0].length;
  const name = nameOf(folded, labelFrom);
  if (name === null) return null;
  const bracketed = opening[2] === '(';
  if (bracketed && folded.text[name.to] !== ')') return null;
  const separators = folded.match(SEPARATORS, name.to);
  const separated = separators !== null;
  if (!separated && (word !== '' || name.style === 'WORD' || name.style === 'LATIN')) return null;
  if (word !== '' && bracketed && separators?.[0] === ')') return null;
  if (!separated && isLetter(folded.text[name.to])) return null;
  if (isNumeric(name) && folded.match(MEASURE, name.to) !== null) return null;
  const bodyFrom = name.to + (separated ? separators[0].length : 0);
  return {
    type: 'POINT', ...name, word: word === 'جزی' ? 'جزء' : word, from,
    labelFrom: word === '' ? labelFrom : from, labelTo: name.to,
    separator: separated ? separatorClass(separators[1]) : '', separated, bodyFrom,
  };
}

function isNumeric(name: Name): boolean {
  return name.style === 'DIGIT' || name.style === 'PATH';
}

function separatorClass(character: string | undefined): SeparatorClass {
  switch (character) {
    case ')':
    case '.':
    case ':':
      return character;
    default:
      return '-';
  }
}

export function isFirst(label: PointLabel): boolean {
  if (label.style === 'LETTER') return label.letter === 'ا';
  if (label.style === 'LATIN') return label.letter === 'a';
  return label.value === 1;
}

const CELL_BREAK = /\S[ \t]*(?:\t|\|)[ \t]*\S/;
const ONLY_AMOUNT = /^[\d.,/٬٫%\s-]+(?:میلیون|میلیارد|هزار)?\s*(?:ریال|تومان|درصد|نفر|مورد)?$/;
const AMOUNTS_AT_END = /(?:^|\s)[\d.,٬٫%/]*\d[\d.,٬٫%/]*\s+[\d.,٬٫%/]*\d[\d.,٬٫%/]*\s*(?:ریال|تومان|درصد)?$/;

/** A row of a table begins with its number, too; its cells give it away. */
export function isTableRow(folded: FoldedText, label: PointLabel, lineTo: number): boolean {
  folded.attempts += 1;
  const rest = folded.text.slice(label.bodyFrom, Math.min(lineTo, label.bodyFrom + 200)).trim();
  if (CELL_BREAK.test(rest)) return true;
  if (!isNumericStyle(label)) return false;
  if (rest === '') return false;
  return ONLY_AMOUNT.test(rest) || AMOUNTS_AT_END.test(rest.slice(-60));
}

function isNumericStyle(label: PointLabel): boolean {
  return label.style === 'DIGIT' || label.style === 'PATH';
}
