import type { Anchor } from './anchor.ts';
import { placed, wholeProvision } from './anchor.ts';
import { reanchor } from './reanchor.ts';

/** Which of the two provisions of a split a comment goes to, and its anchor there. */
export interface SplitAnchor {
  readonly half: 'FIRST' | 'SECOND';
  readonly anchor: Anchor;
}

/** How a text was cut: [0, firstEnd) stays, [secondStart, …) becomes a provision of its own. */
export interface Cut {
  readonly firstEnd: number;
  readonly secondStart: number;
}

/**
 * Carries an anchor through a split: to the half that holds its words; of words cut in two, to the half that
 * holds more of them. A comment on the whole provision stays with the first.
 */
export function carryThroughSplit(anchor: Anchor, text: string, cut: Cut): SplitAnchor {
  const first = text.slice(0, cut.firstEnd);
  const second = text.slice(cut.secondStart);
  if (anchor.quote === '') return { half: 'FIRST', anchor: wholeProvision(first) };
  const inFirst = Math.min(anchor.end, cut.firstEnd) - anchor.start;
  const inSecond = anchor.end - Math.max(anchor.start, cut.secondStart);
  const isCut = anchor.start < cut.firstEnd && anchor.end > cut.secondStart;
  const state = isCut && anchor.state !== 'ORPHANED' ? 'APPROXIMATE' : anchor.state;
  if (inSecond <= inFirst) return { half: 'FIRST', anchor: placed(anchor, first, { ...anchor, state }) };
  const place = { start: anchor.start - cut.secondStart, end: anchor.end - cut.secondStart, state };
  return { half: 'SECOND', anchor: placed(anchor, second, place) };
}

/**
 * Carries an anchor into the text that two provisions were merged into. `offset` is where the text of its
 * own provision begins there: 0 for the first. A comment on a whole provision is one on the whole again.
 */
export function carryThroughMerge(anchor: Anchor, mergedText: string, offset: number): Anchor {
  if (anchor.quote === '') return wholeProvision(mergedText);
  return placed(anchor, mergedText, { ...anchor, start: anchor.start + offset, end: anchor.end + offset });
}

/** The provision was removed: its comments are kept, and know where they stood. */
export function carryThroughRemoval(anchor: Anchor): Anchor {
  return { ...anchor, state: 'ORPHANED' };
}

/** The provision is back: its comments stand again where they stood, or where their words are now. */
export function carryThroughRestore(anchor: Anchor, text: string): Anchor {
  return reanchor(anchor, text, text);
}
