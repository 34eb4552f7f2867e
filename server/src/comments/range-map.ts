import type { Hunk } from '../kernel/difference/word-difference.ts';

/** What became of a stretch of text through an edit; offsets into the new text. */
export interface MappedRange {
  /** Nothing in it was changed. */
  readonly intact: boolean;
  /** From the first to the last of what was kept or put in its place. */
  readonly start: number;
  readonly end: number;
  /** The same with all of every change that touches it: where it can be looked for. */
  readonly zoneStart: number;
  readonly zoneEnd: number;
  /** How many of its characters were kept. */
  readonly kept: number;
}

/** Follows a stretch [start, end) of the old text into the new. The hunks are in order and do not touch. */
export function mapRange(hunks: readonly Hunk[], start: number, end: number): MappedRange {
  const first = firstEndingAfter(hunks, start);
  const touching = hunks.slice(first, firstStartingFrom(hunks, first, end));
  const shiftBefore = shiftAfter(hunks[first - 1]);
  const shiftBehind = touching.length > 0 ? shiftAfter(touching.at(-1)) : shiftBefore;
  const head = touching[0];
  const tail = touching.at(-1);
  const startInside = head !== undefined && head.aStart < start;
  const endInside = tail !== undefined && tail.aEnd > end;
  return {
    intact: touching.length === 0,
    start: startInside ? head.bEnd : start + shiftBefore,
    end: Math.max(startInside ? head.bEnd : start + shiftBefore, endInside ? tail.bStart : end + shiftBehind),
    zoneStart: startInside ? head.bStart : start + shiftBefore,
    zoneEnd: endInside ? tail.bEnd : end + shiftBehind,
    kept: end - start - touching.reduce((sum, hunk) => sum + overlap(hunk, start, end), 0),
  };
}

/** Whether any of [start, end) of the new text is new. */
export function isInserted(hunks: readonly Hunk[], start: number, end: number): boolean {
  let [low, high] = [0, hunks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hunks[middle]?.bEnd ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let hunk = hunks[low]; hunk && hunk.bStart < end; hunk = hunks[(low += 1)]) {
    if (hunk.bEnd > hunk.bStart) return true;
  }
  return false;
}

function shiftAfter(hunk: Hunk | undefined): number {
  return hunk ? hunk.bEnd - hunk.aEnd : 0;
}

function overlap(hunk: Hunk, start: number, end: number): number {
  return Math.max(0, Math.min(hunk.aEnd, end) - Math.max(hunk.aStart, start));
}

/** Index of the first hunk that reaches past an offset; an insertion exactly there does not. */
function firstEndingAfter(hunks: readonly Hunk[], offset: number): number {
  let [low, high] = [0, hunks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hunks[middle]?.aEnd ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index after the last hunk that begins before an offset. */
function firstStartingFrom(hunks: readonly Hunk[], from: number, offset: number): number {
  let index = from;
  while (index < hunks.length && (hunks[index]?.aStart ?? 0) < offset) index += 1;
  return index;
}
