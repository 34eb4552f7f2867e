/** What stands before the first provision: invocation, title, dates, preamble. Or nothing at all. */

import { BEGINS_WITH_DOCUMENT_WORD, INVOCATION } from './document-words.ts';
import type { FoldedText, Line } from './folded-text.ts';

export type FrontKind = 'TITLE' | 'TEXT' | 'PREAMBLE';

export interface FrontBlock {
  readonly kind: FrontKind;
  readonly from: number;
  readonly isGuess: boolean;
}

const LETTERHEAD =
  /[([«]?[ \t]*(?:شماره|تاریخ|پیوست|مصوب|مصوبه[ \t]+مورخ|ابلاغیه|ابلاغی|اصلاحی|آخرین[ \t]+اصلاح|با[ \t]+آخرین)(?![\u0620-\u063f\u0641-\u06d3])/y;
const DATE_ONLY = /[([]?\d{1,4}[ \t]?[/.-][ \t]?\d{1,2}[ \t]?[/.-][ \t]?\d{1,4}[)\]]?$/;
const LONGEST_TITLE = 220;

export function beginsTitle(folded: FoldedText, line: Line): boolean {
  return folded.match(BEGINS_WITH_DOCUMENT_WORD, line.textFrom) !== null && isTitleLike(folded, line);
}

export function isTitleLike(folded: FoldedText, line: Line): boolean {
  const length = line.textTo - line.textFrom;
  if (length === 0 || length > LONGEST_TITLE) return false;
  return !/[.؛:،,]/.test(folded.text[line.textTo - 1] ?? '');
}

export function isInvocation(folded: FoldedText, line: Line): boolean {
  return folded.match(INVOCATION, line.textFrom) !== null && line.textTo - line.textFrom < 60;
}

function isLetterhead(folded: FoldedText, line: Line): boolean {
  const text = folded.text.slice(line.textFrom, line.textFrom + 200);
  if (line.textTo - line.textFrom > 140) return false;
  return folded.match(LETTERHEAD, line.textFrom) !== null || DATE_ONLY.test(text.trim());
}

/** Sorts the lines before the first provision. `isWhole` says that no provision follows at all. */
export function readFrontMatter(folded: FoldedText, lines: readonly Line[], isWhole: boolean): FrontBlock[] {
  const filled = lines.filter((line) => line.textTo > line.textFrom);
  const blocks: FrontBlock[] = [];
  let titled = false;
  let next = 0;
  for (let line = filled[next]; line !== undefined; line = filled[next]) {
    if (isInvocation(folded, line) || isLetterhead(folded, line)) {
      blocks.push({ kind: 'TEXT', from: line.from, isGuess: false });
      next += 1;
      continue;
    }
    if (titled || !mayBeTitle(folded, line, filled, isWhole)) break;
    blocks.push({ kind: 'TITLE', from: line.from, isGuess: folded.match(BEGINS_WITH_DOCUMENT_WORD, line.textFrom) === null });
    titled = true;
    next = afterTitle(folded, lines, filled, next);
  }
  const rest = filled[next];
  if (rest === undefined) return blocks;
  if (!isWhole) return [...blocks, { kind: 'PREAMBLE', from: rest.from, isGuess: false }];
  return [...blocks, ...paragraphs(folded, filled.slice(next))];
}

function mayBeTitle(folded: FoldedText, line: Line, filled: readonly Line[], isWhole: boolean): boolean {
  if (isWhole && filled.length < 2) return false;
  return isTitleLike(folded, line);
}

/** A title goes on over the lines right below it while they look like one. */
function afterTitle(folded: FoldedText, lines: readonly Line[], filled: readonly Line[], first: number): number {
  let next = first + 1;
  for (let line = filled[next]; line !== undefined && next < first + 3; line = filled[next]) {
    const touches = lines[lines.indexOf(line) - 1] === filled[next - 1];
    const ownKind = isLetterhead(folded, line) || isInvocation(folded, line);
    if (!touches || ownKind || !isTitleLike(folded, line) || line.textTo - line.textFrom > 100) break;
    next += 1;
  }
  return next;
}

function paragraphs(folded: FoldedText, lines: readonly Line[]): FrontBlock[] {
  folded.attempts += lines.length;
  return lines.map((line) => ({ kind: 'TEXT', from: line.from, isGuess: false }));
}
