import type { Hunk } from '../../kernel/difference/word-difference.ts';
import { textHunks } from '../../kernel/difference/word-difference.ts';

/** A stretch of a merge: settled text, or a place where both changed the same words differently. */
export type MergePiece =
  | { readonly type: 'SETTLED'; readonly text: string }
  | { readonly type: 'CONFLICT'; readonly base: string; readonly theirs: string; readonly mine: string };

export interface Merge {
  /** The merged text; null when someone must choose. */
  readonly text: string | null;
  /** The whole text in order, conflicts included. */
  readonly pieces: readonly MergePiece[];
}

/**
 * Merges two edits of one text, whole words at a time. Changes that touch the same or neighbouring words are
 * a conflict, unless they are the same change: in a text of law two half-sentences that fit by luck are
 * worse than a question.
 */
export function mergeText(base: string, theirs: string, mine: string): Merge {
  const pieces: MergePiece[] = [];
  let position = 0;
  for (const region of overlappingRegions(base, textHunks(base, theirs), textHunks(base, mine))) {
    settle(pieces, base.slice(position, region.start));
    const inBase = base.slice(region.start, region.end);
    const inTheirs = replaced(region, region.theirs, { base, other: theirs });
    const inMine = replaced(region, region.mine, { base, other: mine });
    if (inTheirs === inMine || inMine === inBase) settle(pieces, inTheirs);
    else if (inTheirs === inBase) settle(pieces, inMine);
    else pieces.push({ type: 'CONFLICT', base: inBase, theirs: inTheirs, mine: inMine });
    position = region.end;
  }
  settle(pieces, base.slice(position));
  const conflict = pieces.some((piece) => piece.type === 'CONFLICT');
  const text = pieces.map((piece) => (piece.type === 'SETTLED' ? piece.text : '')).join('');
  return { text: conflict ? null : text, pieces };
}

/** A stretch of the base that one or both changed. */
interface Region {
  start: number;
  end: number;
  readonly theirs: Hunk[];
  readonly mine: Hunk[];
}

function overlappingRegions(base: string, theirs: readonly Hunk[], mine: readonly Hunk[]): Region[] {
  const all = [
    ...theirs.map((hunk) => ({ hunk, side: 'theirs' as const })),
    ...mine.map((hunk) => ({ hunk, side: 'mine' as const })),
  ].toSorted((a, b) => a.hunk.aStart - b.hunk.aStart || a.hunk.aEnd - b.hunk.aEnd);
  const regions: Region[] = [];
  for (const { hunk, side } of all) {
    let region = regions.at(-1);
    if (!region || !isNextTo(base, region.end, hunk.aStart)) {
      region = { start: hunk.aStart, end: hunk.aEnd, theirs: [], mine: [] };
      regions.push(region);
    }
    region.end = Math.max(region.end, hunk.aEnd);
    region[side].push(hunk);
  }
  return regions;
}

/** Whether no whole word was kept between two changes. */
function isNextTo(base: string, end: number, start: number): boolean {
  return start <= end || !/[\p{L}\p{N}]/u.test(base.slice(end, start));
}

/** What one side made of a region. */
function replaced(region: Region, hunks: readonly Hunk[], texts: { base: string; other: string }): string {
  let text = '';
  let position = region.start;
  for (const { aStart, aEnd, bStart, bEnd } of hunks) {
    text += texts.base.slice(position, aStart) + texts.other.slice(bStart, bEnd);
    position = aEnd;
  }
  return text + texts.base.slice(position, region.end);
}

function settle(pieces: MergePiece[], text: string): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last?.type === 'SETTLED') pieces[pieces.length - 1] = { type: 'SETTLED', text: last.text + text };
  else pieces.push({ type: 'SETTLED', text });
}
