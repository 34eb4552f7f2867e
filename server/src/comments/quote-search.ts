import type { Anchor } from './anchor.ts';
import { folded } from './anchor.ts';

/** So many places are enough to choose from: a quote found more often says nothing by itself. */
const MOST = 200;
/** So much of the surroundings found again, and so much on each side, makes a place certain. */
const CERTAIN = { both: 24, each: 8 };

/** What was written down when the comment was made. */
export type QuoteInContext = Pick<Anchor, 'quote' | 'prefix' | 'suffix' | 'start'>;

/** Where a quote occurs in a text; both folded. Overlapping occurrences count. */
export function occurrences(quote: string, text: string): number[] {
  const starts: number[] = [];
  let start = quote === '' ? -1 : text.indexOf(quote);
  while (start >= 0 && starts.length < MOST) {
    starts.push(start);
    start = text.indexOf(quote, start + 1);
  }
  return starts;
}

/** Of several places the one in the most familiar surroundings, then the nearest; null of none. */
export function mostFamiliar(starts: readonly number[], quoted: QuoteInContext, text: string): number | null {
  let chosen: number | null = null;
  let highest = -1;
  for (const start of starts) {
    const { before, after } = familiarity(quoted, text, start);
    const score = before + after + 1 / (2 + Math.abs(start - quoted.start));
    if (score > highest) [chosen, highest] = [start, score];
  }
  return chosen;
}

/** Whether the surroundings of a place leave no doubt that it is the one of the comment. */
export function isCertain(quoted: QuoteInContext, text: string, start: number): boolean {
  const { before, after } = familiarity(quoted, text, start);
  return before + after >= Math.min(CERTAIN.both, quoted.prefix.length + quoted.suffix.length) &&
    before >= Math.min(CERTAIN.each, quoted.prefix.length) &&
    after >= Math.min(CERTAIN.each, quoted.suffix.length);
}

/** How many characters right before and right after a place are those that surrounded the quote. */
function familiarity(quoted: QuoteInContext, text: string, start: number): { before: number; after: number } {
  const prefix = folded(quoted.prefix);
  const suffix = folded(quoted.suffix);
  const end = start + quoted.quote.length;
  let before = 0;
  while (before < prefix.length && prefix[prefix.length - 1 - before] === text[start - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after += 1;
  return { before, after };
}
