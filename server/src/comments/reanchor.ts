import type { Hunk } from '../kernel/difference/word-difference.ts';
import { textHunks } from '../kernel/difference/word-difference.ts';
import type { Anchor, AnchorState } from './anchor.ts';
import { anchorAt, folded, placed } from './anchor.ts';
import { findApproximately } from './approximate-match.ts';
import { isCertain, mostFamiliar, occurrences } from './quote-search.ts';
import type { MappedRange } from './range-map.ts';
import { isInserted, mapRange } from './range-map.ts';

/** Share of a quote that may differ: where the edit left it, and where it must be found anew. */
const TOLERANCE = { here: 0.5, elsewhere: 0.3 };
/** Shorter quotes resemble too much by chance to be looked for in a longer text. */
const SHORTEST_TO_SEEK = 8;
/** A quote of a few words, replaced in its place by a few, is followed however little they resemble. */
const FEW_WORDS = 24;

/**
 * Carries an anchor through an edit of its provision: by the difference of the two texts first, then by its
 * exact words, then by words like them. Never throws; the offsets never leave the new text.
 */
export function reanchor(anchor: Anchor, oldText: string, newText: string): Anchor {
  return reanchorAll([anchor], oldText, newText)[0] ?? anchor;
}

/** The same for all anchors of a provision; the texts are compared once. */
export function reanchorAll(anchors: readonly Anchor[], oldText: string, newText: string): Anchor[] {
  const edit: Edit = {
    oldText: folded(oldText),
    newText: folded(newText),
    hunks: textHunks(oldText, newText),
  };
  return anchors.map((anchor) => {
    if (anchor.quote === '') return placed(anchor, newText, { start: 0, end: newText.length, state: 'ANCHORED' });
    return placed(anchor, newText, follow(placed(anchor, oldText, anchor), edit));
  });
}

/**
 * The anchor for a comment written on a text that may have changed since: the person's quote and offsets,
 * held against the text as it is. ORPHANED when nothing like it is there.
 */
export function locateAnchor(claimed: Omit<Anchor, 'state'>, text: string): Anchor {
  const quote = folded(claimed.quote);
  const known = folded(text);
  const there = anchorAt(text, claimed.start, claimed.end);
  if (quote === '' || folded(there.quote) === quote) return quote === '' ? anchorAt(text, 0, 0) : there;
  const start = mostFamiliar(occurrences(quote, known), claimed, known);
  if (start !== null) return anchorAt(text, start, start + quote.length);
  const match = seek(quote, known, { from: 0, to: known.length });
  return placed({ ...claimed, state: 'ORPHANED' }, text, {
    start: match?.start ?? claimed.start,
    end: match?.end ?? claimed.start,
    state: match ? 'APPROXIMATE' : 'ORPHANED',
  });
}

/** Both texts folded for comparing; the hunks' offsets hold for them, since folding keeps lengths. */
interface Edit {
  readonly oldText: string;
  readonly newText: string;
  readonly hunks: readonly Hunk[];
}

type Place = Pick<Anchor, 'start' | 'end' | 'state'>;

function follow(anchor: Anchor, edit: Edit): Place {
  const quote = folded(anchor.quote);
  const mapped = mapRange(edit.hunks, anchor.start, anchor.end);
  if (mapped.intact && edit.oldText.slice(anchor.start, anchor.end) === quote) {
    return { start: mapped.start, end: mapped.end, state: settledState(anchor.state) };
  }
  const found = occurrences(quote, edit.newText);
  return (
    exactlyHere(anchor, edit, { found, mapped }) ??
    exactlyElsewhere(anchor, edit, found) ??
    (isUnique(quote, anchor, edit) ? theOnlyOne(anchor, found) : null) ??
    approximatelyHere(anchor, edit, mapped) ??
    approximatelyElsewhere(quote, edit) ??
    theOnlyOne(anchor, found) ??
    { start: mapped.zoneStart, end: mapped.zoneStart, state: 'ORPHANED' }
  );
}

/** What moved once stays marked so; what was lost or changed and is here again is anchored. */
function settledState(before: AnchorState): AnchorState {
  return before === 'MOVED' ? 'MOVED' : 'ANCHORED';
}

interface Evidence {
  readonly found: readonly number[];
  readonly mapped: MappedRange;
}

/** The exact words within what the edit made of their place: something around them changed, or they came back. */
function exactlyHere(anchor: Anchor, edit: Edit, { found, mapped }: Evidence): Place | null {
  const size = anchor.quote.length;
  const here = found.filter((start) => start < mapped.zoneEnd && start + size > mapped.zoneStart);
  const start = mostFamiliar(here, anchor, edit.newText);
  return start === null ? null : { start, end: start + size, state: settledState(anchor.state) };
}

/** The exact words in text that the edit brought, or in surroundings that leave no doubt. */
function exactlyElsewhere(anchor: Anchor, edit: Edit, found: readonly number[]): Place | null {
  const size = anchor.quote.length;
  const certain = (start: number) => isCertain(anchor, edit.newText, start);
  const likely = found.filter((start) => isInserted(edit.hunks, start, start + size) || certain(start));
  const start = mostFamiliar(likely, anchor, edit.newText);
  if (start === null) return null;
  const back = anchor.state === 'ORPHANED' && certain(start);
  return { start, end: start + size, state: back ? 'ANCHORED' : 'MOVED' };
}

/** What became of the words where they stood, if it still resembles them. */
function approximatelyHere(anchor: Anchor, edit: Edit, mapped: MappedRange): Place | null {
  const quote = folded(anchor.quote);
  const zone = { from: mapped.zoneStart, to: mapped.zoneEnd };
  const zoneSize = zone.to - zone.from;
  if (mapped.kept >= (1 - TOLERANCE.here) * quote.length && mapped.end > mapped.start) {
    const resembles = mapped.intact || resemble(quote, edit.newText.slice(mapped.start, mapped.end));
    if (resembles) return { start: mapped.start, end: mapped.end, state: 'APPROXIMATE' };
  }
  if (quote.length <= FEW_WORDS && zoneSize > 0 && zoneSize <= 2 * FEW_WORDS) {
    const match = findApproximately(quote, edit.newText, zone, Math.floor(quote.length * TOLERANCE.here));
    return { start: match?.start ?? zone.from, end: match?.end ?? zone.to, state: 'APPROXIMATE' };
  }
  return seek(quote, edit.newText, zone);
}

/** Words like the quote in text that the edit brought: a passage that was moved and changed at once. */
function approximatelyElsewhere(quote: string, edit: Edit): Place | null {
  for (const { bStart, bEnd } of edit.hunks) {
    const place = seek(quote, edit.newText, { from: bStart, to: bEnd });
    if (place) return place;
  }
  return null;
}

/** Whether the words stood nowhere else before: then wherever they are now, they are the comment's. */
function isUnique(quote: string, anchor: Anchor, edit: Edit): boolean {
  const first = edit.oldText.indexOf(quote);
  return first < 0 || (first === anchor.start && !edit.oldText.includes(quote, first + 1));
}

/** Words that occur once: a better guess than none, even if they stood there before. */
function theOnlyOne(anchor: Anchor, found: readonly number[]): Place | null {
  const [start] = found;
  if (start === undefined || found.length > 1) return null;
  return { start, end: start + anchor.quote.length, state: 'MOVED' };
}

/** The stretch most like the quote within a range, if it is like enough to be told from chance. */
function seek(quote: string, text: string, range: { readonly from: number; readonly to: number }): Place | null {
  const mostErrors = Math.floor(quote.length * TOLERANCE.elsewhere);
  if (quote.length < SHORTEST_TO_SEEK || range.to - range.from < quote.length - mostErrors) return null;
  const match = findApproximately(quote, text, range, mostErrors);
  return match && { start: match.start, end: match.end, state: 'APPROXIMATE' };
}

function resemble(quote: string, text: string): boolean {
  const mostErrors = Math.ceil(quote.length * TOLERANCE.here) + 1;
  return findApproximately(quote, text, { from: 0, to: text.length }, mostErrors) !== null;
}
