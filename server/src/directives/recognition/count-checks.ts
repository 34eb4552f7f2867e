/** Compares what a closing formula states with what was found in its document. */

import { type Block } from './block.ts';
import { statedCounts } from './closing-formula.ts';
import type { FoldedText } from './folded-text.ts';
import type { CountCheck, CountedKind } from './recognised-text.ts';

/** A formula stands in the closing, or is the text of one of the last provisions. */
const LAST_PROVISIONS = 3;

export function checkCounts(folded: FoldedText, blocks: readonly Block[]): CountCheck[] {
  const checks: CountCheck[] = [];
  let first = 0;
  for (let end = 1; end <= blocks.length; end += 1) {
    if (end < blocks.length && blocks[end]?.startsDocument !== true) continue;
    checks.push(...checkDocument(folded, blocks.slice(first, end), blocks[end]?.from ?? folded.text.length));
    first = end;
  }
  return checks;
}

function checkDocument(folded: FoldedText, blocks: readonly Block[], documentEnd: number): CountCheck[] {
  const found = new Map<CountedKind | string, number>();
  for (const { kind } of blocks) found.set(kind, (found.get(kind) ?? 0) + 1);
  const provisions = blocks.filter(({ label }) => label !== null);
  const last = new Set([...provisions.slice(-LAST_PROVISIONS), ...blocks.filter(({ kind }) => kind === 'CLOSING')]);
  for (const [index, block] of blocks.entries()) {
    if (!last.has(block)) continue;
    const end = blocks[index + 1]?.from ?? documentEnd;
    const counts = statedCounts(folded, firstFilled(folded, block.bodyFrom), end);
    if (counts.length === 0) continue;
    return counts.map(({ kind, stated, at }) => ({ kind, stated, found: found.get(kind) ?? 0, at: folded.origin(at) }));
  }
  return [];
}

function firstFilled(folded: FoldedText, position: number): number {
  let at = position;
  while (/\s/.test(folded.text[at] ?? '')) at += 1;
  return at;
}
