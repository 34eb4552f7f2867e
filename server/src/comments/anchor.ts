import { toAsciiDigits } from '../kernel/persian/digits.ts';
import { unifyLetters } from '../kernel/persian/letters.ts';

/** How sure it is that a comment still stands beside the words it speaks of. */
export const AnchorState = {
  /** Its words stand where they stood; what is around them may have changed. */
  ANCHORED: 'ANCHORED',
  /** Its words were found in another place. */
  MOVED: 'MOVED',
  /** Its words were changed; this is what became of them. */
  APPROXIMATE: 'APPROXIMATE',
  /** Its words are gone; the comment keeps them and the place where they stood. */
  ORPHANED: 'ORPHANED',
} as const;
export type AnchorState = keyof typeof AnchorState;

/**
 * The words of a provision that a comment speaks of. Quote, prefix and suffix stay as they were when the
 * comment was written; offsets (UTF-16 units of the stored text) and state follow every edit. An empty quote
 * stands for the whole provision.
 */
export interface Anchor {
  readonly quote: string;
  /** Up to 32 characters before the quote. */
  readonly prefix: string;
  /** Up to 32 characters after it. */
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly state: AnchorState;
}

const CONTEXT = 32;

/** An anchor for the words in [start, end); offsets outside the text are drawn in. An empty range is the whole. */
export function anchorAt(text: string, start: number, end: number): Anchor {
  const from = inside(text, start);
  const to = Math.max(from, inside(text, end));
  if (from === to) return wholeProvision(text);
  return {
    quote: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - CONTEXT), from),
    suffix: text.slice(to, to + CONTEXT),
    start: from,
    end: to,
    state: 'ANCHORED',
  };
}

/** The anchor of a comment on a provision as a whole. */
export function wholeProvision(text: string): Anchor {
  return { quote: '', prefix: '', suffix: '', start: 0, end: text.length, state: 'ANCHORED' };
}

/** The anchor in a new place; its offsets never leave the text nor cut a character in two. */
export function placed(anchor: Anchor, text: string, place: Pick<Anchor, 'start' | 'end' | 'state'>): Anchor {
  const start = inside(text, place.start);
  return { ...anchor, start, end: Math.max(start, inside(text, place.end)), state: place.state };
}

/** The text for comparing: letters and digits of one script, blanks alike. Keeps the length. */
export function folded(text: string): string {
  return toAsciiDigits(unifyLetters(text)).replace(/[\s\u200c]/g, ' ');
}

/** The nearest offset inside the text that is not in the middle of a character. */
function inside(text: string, offset: number): number {
  const whole = Number.isFinite(offset) ? Math.trunc(offset) : 0;
  const near = Math.min(Math.max(0, whole), text.length);
  const cutsPair = /[\udc00-\udfff]/.test(text[near] ?? '') && /[\ud800-\udbff]/.test(text[near - 1] ?? '');
  return cutsPair ? near - 1 : near;
}
