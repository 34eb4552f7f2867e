/** What stands after the last provision and is none: closing formula, signatures, dates, copies, footnotes. */

import { closingFormulaIn } from './closing-formula.ts';
import type { FoldedText, Line } from './folded-text.ts';

export type TailKind = 'CLOSING' | 'FOOTNOTE';

export interface TailStart {
  readonly kind: TailKind;
  readonly from: number;
  readonly line: number;
}

const RULE = /[-_ـ=*—.\s]{3,}$/y;
const FOOTNOTES_HEADING =
  /(?:(?:پی ?نوشت|پا ?نوشت|پاورقی|زیر ?نویس)(?:ها)?[ \t]*(?:[:.-]|$)|(?:یادداشت|توضیح)(?:ها|ات)?[ \t]*:?$)/y;
/** A star alone may also be a bullet: it marks a footnote where it speaks of amendments. */
const FOOTNOTE_MARK =
  /(?:\[\d{1,3}\]|\*{1,3}[ \t]*(?:اصلاح|الحاق|به موجب|مصوب|رجوع|ر\.ک|منظور|نسخ|منسوخ)|[¹²³⁴⁵⁶⁷⁸⁹]+)/y;
const NUMBERED = /[([]?(?:\d{1,3}|\*)[ \t]*[-.)\]ـ:]?/y;
const COPIES = /رونوشت[ \t]*(?:[:.-]|به(?![\u0620-\u063f\u0641-\u06d3])|$)/y;
const ROLE =
  /(?:رییس|وزیر|معاون|مدیر|دبیر|سرپرست|استاندار|نماینده|قایم[ \t]+مقام|امضا|مهر|محل[ \t]+امضا|سید|دکتر|مهندس|حجت|آیت)(?:ان|کل)?(?![\u0620-\u063f\u0641-\u06d3])/y;
const DATED = /(?:تاریخ|شماره|مورخ)?[ \t]*[:.-]?[ \t]*(?:\d[\d/.\- \t]{3,20}|[\d]{1,2} [\u0620-\u063f\u0641-\u06d3]+(?: ماه)? \d{2,4})$/y;

function matchesLine(folded: FoldedText, pattern: RegExp, line: Line): boolean {
  folded.attempts += 1;
  const text = folded.text.slice(line.textFrom, Math.min(line.textTo, line.textFrom + 120));
  pattern.lastIndex = 0;
  return pattern.test(text);
}

export type IsLabelled = (line: number) => boolean;

/** Where closings and footnotes begin, line by line; they go on until the next article or division. */
export function tailStarts(folded: FoldedText, isLabelled: IsLabelled): TailStart[] {
  const starts: TailStart[] = [];
  let ruled = false;
  for (const [index, line] of folded.lines.entries()) {
    if (line.textFrom === line.textTo) continue;
    const start = tailStart(folded, index, line, { isLabelled: isLabelled(index), ruled });
    if (start !== null) starts.push(start);
    ruled = matchesLine(folded, RULE, line);
  }
  return starts;
}

interface Surroundings {
  readonly isLabelled: boolean;
  readonly ruled: boolean;
}

function tailStart(folded: FoldedText, index: number, line: Line, around: Surroundings): TailStart | null {
  const isFootnote =
    matchesLine(folded, FOOTNOTES_HEADING, line) ||
    matchesLine(folded, FOOTNOTE_MARK, line) ||
    (around.ruled && matchesLine(folded, NUMBERED, line));
  if (isFootnote) return { kind: 'FOOTNOTE', from: line.from, line: index };
  if (!around.isLabelled && matchesLine(folded, COPIES, line)) return { kind: 'CLOSING', from: line.from, line: index };
  const formula = closingFormulaIn(folded, line, around.isLabelled);
  if (formula === null) return null;
  return { kind: 'CLOSING', from: formula === line.textFrom ? line.from : formula, line: index };
}

const LONGEST_SIGNATURE = 8;

/** The first line of the signatures at the end of a range of lines, or null. The range's own first line is no candidate. */
export function signaturesIn(folded: FoldedText, first: number, end: number): number | null {
  let top: number | null = null;
  let seen = 0;
  for (let index = end - 1; index > first && seen < LONGEST_SIGNATURE; index -= 1) {
    const line = folded.lines[index];
    if (line === undefined || line.textFrom === line.textTo) continue;
    seen += 1;
    if (signs(folded, line)) top = index;
    else if (mayBeName(folded, line) && neighbourSigns(folded, index, { first, end })) top = index;
    else break;
  }
  return top === null || listsMembers(folded, top) ? null : top;
}

function signs(folded: FoldedText, line: Line): boolean {
  if (line.textTo - line.textFrom > 100 || endsSentence(folded, line)) return false;
  return matchesLine(folded, ROLE, line) || matchesLine(folded, DATED, line);
}

function mayBeName(folded: FoldedText, line: Line): boolean {
  const text = folded.text.slice(line.textFrom, line.textTo);
  return text.length <= 50 && !/[\d.:؛،,]/.test(text) && text.split(/\s+/).length <= 6;
}

/** A name stands right above or below the line of its office. */
function neighbourSigns(folded: FoldedText, index: number, range: { first: number; end: number }): boolean {
  const filled = (line: Line) => line.textTo > line.textFrom;
  const below = folded.lines.slice(index + 1, Math.min(range.end, index + 4)).find(filled);
  const above = folded.lines.slice(Math.max(range.first + 1, index - 3), index).findLast(filled);
  return [below, above].some((line) => line !== undefined && signs(folded, line));
}

function endsSentence(folded: FoldedText, line: Line): boolean {
  return /[.؛:،]/.test(folded.text[line.textTo - 1] ?? '');
}

/** «اعضای کمیته عبارت‌اند از:» and then a list of offices: those do not sign. */
function listsMembers(folded: FoldedText, top: number): boolean {
  for (let index = top - 1; index >= 0; index -= 1) {
    const line = folded.lines[index];
    if (line !== undefined && line.textTo > line.textFrom) return folded.text[line.textTo - 1] === ':';
  }
  return false;
}
