/** What stands before the first provision: invocation, title, dates, preamble. Or nothing at all. */

import { BEGINS_WITH_DOCUMENT_WORD, INVOCATION } from './document-words.ts';
import type { FoldedText, Line } from './folded-text.ts';
import { readHead } from './heads.ts';

export type FrontKind = 'TITLE' | 'TEXT' | 'PREAMBLE';

export interface FrontBlock {
  readonly kind: FrontKind;
  readonly from: number;
  readonly line: number;
  readonly isGuess: boolean;
}

const LETTERHEAD =
  /[([«]?[ \t]*(?:شماره|تاریخ|پیوست|مصوب|مصوبه[ \t]+مورخ|ابلاغیه|ابلاغی|اصلاحی|آخرین[ \t]+اصلاح|با[ \t]+(?:آخرین|اصلاحات|الحاقات))(?![\u0620-\u063f\u0641-\u06d3])/y;
const DATE_ONLY = /[([]?\d{1,4}[ \t]?[/.-][ \t]?\d{1,2}[ \t]?[/.-][ \t]?\d{1,4}[)\]]?$/;
const LONGEST_TITLE = 220;
const SAYS_SOMETHING = /(?:است|شود|شد|گردد|گردید|کرد|نمود|باشد|باشند|زیر|ذیل)[ \t]*:$/;

export function beginsTitle(folded: FoldedText, line: Line): boolean {
  return namesDocument(folded, line) && isTitleLike(folded, line);
}

function namesDocument(folded: FoldedText, line: Line): boolean {
  return folded.match(BEGINS_WITH_DOCUMENT_WORD, line.textFrom) !== null;
}

export function isTitleLike(folded: FoldedText, line: Line): boolean {
  const length = line.textTo - line.textFrom;
  if (length === 0 || length > LONGEST_TITLE) return false;
  const last = folded.text[line.textTo - 1] ?? '';
  if (last === ':') return namesDocument(folded, line) && !SAYS_SOMETHING.test(folded.text.slice(line.textFrom, line.textTo));
  return !/[.؛،,]/.test(last);
}

export function isInvocation(folded: FoldedText, line: Line): boolean {
  return folded.match(INVOCATION, line.textFrom) !== null && line.textTo - line.textFrom < 60;
}

function isLetterhead(folded: FoldedText, line: Line): boolean {
  const text = folded.text.slice(line.textFrom, line.textFrom + 200);
  if (line.textTo - line.textFrom > 140) return false;
  return folded.match(LETTERHEAD, line.textFrom) !== null || DATE_ONLY.test(text.trim());
}

export interface FrontRange {
  readonly first: number;
  readonly end: number;
  /** No provision follows. */
  readonly isWhole: boolean;
}

/** Sorts the lines before the first provision. Where no provision follows at all, each is a text of its own. */
export function readFrontMatter(folded: FoldedText, { first, end, isWhole }: FrontRange): FrontBlock[] {
  const filled = filledIn(folded, first, end);
  const blocks: FrontBlock[] = [];
  let titled = false;
  let next = 0;
  for (let entry = filled[next]; entry !== undefined; entry = filled[next]) {
    if (isInvocation(folded, entry.line) || isLetterhead(folded, entry.line)) {
      blocks.push(block('TEXT', entry));
      next += 1;
      continue;
    }
    if (titled || (isWhole && filled.length < 2) || !isTitleLike(folded, entry.line)) break;
    blocks.push({ ...block('TITLE', entry), isGuess: !beginsTitle(folded, entry.line) });
    titled = true;
    next = afterTitle(folded, filled, next);
  }
  const rest = filled.slice(next);
  return isWhole
    ? [...blocks, ...rest.map((entry) => block('TEXT', entry))]
    : [...blocks, ...rest.slice(0, 1).map((entry) => block('PREAMBLE', entry))];
}

interface Entry {
  readonly line: Line;
  readonly index: number;
}

function filledIn(folded: FoldedText, first: number, end: number): Entry[] {
  const filled: Entry[] = [];
  for (let index = first; index < end; index += 1) {
    const line = folded.lines[index];
    folded.attempts += 1;
    if (line !== undefined && line.textTo > line.textFrom) filled.push({ line, index });
  }
  return filled;
}

function block(kind: FrontKind, { line, index }: Entry): FrontBlock {
  return { kind, from: line.from, line: index, isGuess: false };
}

/** A title goes on over the lines right below it while they look like one. */
function afterTitle(folded: FoldedText, filled: readonly Entry[], title: number): number {
  let next = title + 1;
  for (let entry = filled[next]; entry !== undefined && next < title + 3; entry = filled[next]) {
    const { line } = entry;
    const touches = entry.index - 1 === filled[next - 1]?.index;
    const ownKind = isLetterhead(folded, line) || isInvocation(folded, line) || readHead(folded, line.textFrom) !== null;
    if (!touches || ownKind || !isTitleLike(folded, line) || line.textTo - line.textFrom > 100) break;
    next += 1;
  }
  return next;
}
