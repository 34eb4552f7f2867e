/** Headings, and the paragraphs inside a block that are not its own: text after points, signatures, headings of what follows. */

import { type Block, filledLines, plainBlock } from './block.ts';
import type { FoldedText, Line } from './folded-text.ts';
import { isDivision, readHead } from './heads.ts';
import { signaturesIn } from './tail-matter.ts';

const LONGEST_HEADING = 160;
const LONGEST_ARTICLE_HEADING = 45;
const LONGEST_LOOSE_HEADING = 60;
/** «… به شرح زیر است:» is the beginning of a sentence, no heading. */
const OPENS_LIST = /(?:است|باشد|باشند|شود|شوند|گردد|گردند|هستند|دارد|دارند|از|زیر|ذیل)[ \t]*:?$/;

export function finishBlocks(folded: FoldedText, blocks: readonly Block[]): Block[] {
  const finished: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const end = next?.from ?? folded.text.length;
    const lines = filledLines(folded, block, end);
    finished.push(block, ...finishBlock(folded, block, { next, end, lines }));
  }
  return standTails(finished);
}

/** A footnote at the foot of a page stands beside the article that comes next, so that the chapter goes on over it. */
function standTails(blocks: readonly Block[]): Block[] {
  const standing: Block[] = [];
  let next: Block | undefined;
  for (const block of blocks.toReversed()) {
    const isTail = block.kind === 'CLOSING' || block.kind === 'FOOTNOTE';
    if (!isTail) next = block;
    standing.push(isTail && next !== undefined && !next.startsDocument ? { ...block, depth: next.depth } : block);
    if (block.startsDocument) next = undefined;
  }
  return standing.reverse();
}

interface Extent {
  readonly next: Block | undefined;
  readonly end: number;
  readonly lines: readonly number[];
}

function finishBlock(folded: FoldedText, block: Block, extent: Extent): Block[] {
  const { next, lines } = extent;
  if (isDivision(block.kind) || block.kind === 'ANNEX') return finishDivision(folded, block, extent);
  if (!carriesText(block)) return [];
  const added: Block[] = [];
  const signature = endsDocument(next) && lines.length > 1 ? signatureBlock(folded, extent) : null;
  const own = lines.filter((line) => signature === null || line < signature.line);
  const heading = signature === null ? headingBefore(folded, next, own) : null;
  const kept = heading === null ? own : own.slice(0, -1);
  if (block.kind === 'ARTICLE') readArticleHeading(folded, block, kept, extent.end);
  const text = textAfterPoints(folded, block, next, kept);
  for (const extra of [text, heading, signature]) if (extra !== null) added.push(extra);
  return added;
}

function carriesText({ kind }: Block): boolean {
  return kind === 'ARTICLE' || kind === 'NOTE' || kind === 'POINT' || kind === 'SUBPOINT' || kind === 'TEXT';
}

function endsDocument(next: Block | undefined): boolean {
  return next === undefined || next.startsDocument || next.kind === 'ANNEX' || next.kind === 'FOOTNOTE' || next.kind === 'CLOSING';
}

function signatureBlock(folded: FoldedText, { lines }: Extent): Block | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const top = signaturesIn(folded, first, last + 1);
  const line = top === null ? undefined : folded.lines[top];
  return line === undefined || top === null
    ? null
    : plainBlock({ kind: 'CLOSING', from: line.from, line: top, doubt: 'CLOSING_GUESSED' });
}

/** The rest of a division's line is its heading, or else the short line below. */
function finishDivision(folded: FoldedText, block: Block, { end, lines }: Extent): Block[] {
  const first = folded.lines[block.line];
  if (first === undefined) return [];
  const ownEnd = Math.min(first.textTo, end);
  let rest = lines.filter((line) => line > block.line);
  if (folded.skipSpaces(block.bodyFrom) < ownEnd) {
    block.heading = { from: folded.skipSpaces(block.bodyFrom), to: trimmedEnd(folded, ownEnd) };
  } else {
    const below = rest[0] === undefined ? undefined : folded.lines[rest[0]];
    if (below !== undefined && isHeadingLike(folded, below, LONGEST_HEADING)) {
      block.heading = { from: below.textFrom, to: trimmedEnd(folded, Math.min(below.textTo, end)) };
      rest = rest.slice(1);
    }
  }
  const line = rest[0];
  const start = line === undefined ? undefined : folded.lines[line]?.from;
  if (line === undefined || start === undefined) return [];
  return [plainBlock({ kind: 'TEXT', from: start, line, depth: block.depth + 1 })];
}

function trimmedEnd(folded: FoldedText, end: number): number {
  let at = end;
  while (/\s/.test(folded.text[at - 1] ?? '')) at -= 1;
  return at;
}

function isHeadingLike(folded: FoldedText, line: Line, longest: number): boolean {
  const length = line.textTo - line.textFrom;
  return length > 0 && length <= longest && !/[.؛،,!؟]/.test(folded.text[line.textTo - 1] ?? '');
}

/** «ماده ۱. تعاریف:» and then a paragraph: the short first line is a heading. */
function readArticleHeading(folded: FoldedText, block: Block, lines: readonly number[], end: number): void {
  const first = folded.lines[block.line];
  const second = lines[1] === undefined ? undefined : folded.lines[lines[1]];
  if (first === undefined || second === undefined || second.textFrom >= end) return;
  const from = folded.skipSpaces(block.bodyFrom);
  const length = first.textTo - from;
  if (length <= 0 || length > LONGEST_ARTICLE_HEADING || second.textTo - second.textFrom <= length) return;
  const standsApart = (lines[1] ?? 0) > block.line + 1 && isHeadingLike(folded, first, first.textTo);
  const text = folded.text.slice(from, first.textTo);
  if (OPENS_LIST.test(text) || !(text.endsWith(':') || standsApart)) return;
  block.heading = { from, to: first.textTo };
}

/** A short line right before an article stands over it, not in the provision above. */
function headingBefore(folded: FoldedText, next: Block | undefined, lines: readonly number[]): Block | null {
  if (next === undefined || next.startsDocument || !(next.kind === 'ARTICLE' || isDivision(next.kind))) return null;
  const index = lines.at(-1);
  const above = lines.at(-2);
  if (index === undefined || above === undefined || next.line === index) return null;
  const line = folded.lines[index];
  const before = folded.lines[above];
  if (line === undefined || before === undefined) return null;
  if (!isHeadingLike(folded, line, LONGEST_LOOSE_HEADING) || readHead(folded, line.textFrom) !== null) return null;
  if (/["»”:]/.test(folded.text[line.textTo - 1] ?? '')) return null;
  if (!/[.؛:!؟»)]/.test(folded.text[before.textTo - 1] ?? '') || folded.text[before.textTo - 1] === ':') return null;
  return plainBlock({ kind: 'HEADING', from: line.from, line: index, depth: next.depth, doubt: 'HEADING_GUESSED' });
}

function isPoint({ kind }: Block): boolean {
  return kind === 'POINT' || kind === 'SUBPOINT';
}

/** A first point on the level of the list: a second list of the same article. */
function beginsAnew(next: Block, block: Block): boolean {
  return isPoint(next) && next.number === 1 && next.depth === block.listDepth;
}

/** A paragraph behind the last point of a list speaks for the whole list more often than for the point. */
function textAfterPoints(folded: FoldedText, block: Block, next: Block | undefined, lines: readonly number[]): Block | null {
  if (block.kind !== 'POINT' && block.kind !== 'SUBPOINT') return null;
  if (next !== undefined && !beginsAnew(next, block) && (isPoint(next) || next.depth > block.listDepth)) return null;
  for (const [position, index] of lines.entries()) {
    const above = lines[position - 1];
    const before = above === undefined ? undefined : folded.lines[above];
    const line = folded.lines[index];
    if (before === undefined || line === undefined) continue;
    if (!/[.؛!؟]/.test(folded.text[before.textTo - 1] ?? '')) continue;
    return plainBlock({ kind: 'TEXT', from: line.from, line: index, depth: block.listDepth, doubt: 'TEXT_AFTER_POINTS' });
  }
  return null;
}
