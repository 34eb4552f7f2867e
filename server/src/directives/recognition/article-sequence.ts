/** The numbers of all article heads, so that one can look ahead: does the outer text go on after this? */

import type { Candidate } from './candidates.ts';
import type { FoldedText } from './folded-text.ts';
import type { Span } from './heads.ts';

interface ArticleHead {
  readonly from: number;
  readonly number: number;
}

/** No embedded text is followed further than this; it keeps the work linear. */
const FARTHEST = 300;
/** A last run of foreign articles that nothing follows is believed embedded up to this length. */
const LONGEST_LAST_RUN = 5;

/** A longer «quotation» is two marks that lost their partners. */
const LONGEST_QUOTE_WITHOUT_ARTICLES = 4000;

export type Outcome = 'RESUMES' | 'ENDS' | 'GOES_ON';

export class ArticleSequence {
  readonly #heads: ArticleHead[] = [];
  readonly #folded: FoldedText;
  #cursor = 0;

  constructor(folded: FoldedText, candidates: readonly Candidate[]) {
    this.#folded = folded;
    for (const { found, place, afterStop } of candidates) {
      if (found.type !== 'HEAD' || found.kind !== 'ARTICLE' || found.number === null || found.repeat > 0) continue;
      if (place === 'LINE' ? found.separated || standsAlone(folded, found.bodyFrom) : afterStop) {
        this.#heads.push({ from: found.from, number: found.number });
      }
    }
  }

  /** Index of the first article head at or after a position; positions only grow. */
  #indexAt(position: number): number {
    while ((this.#heads[this.#cursor]?.from ?? Infinity) < position) this.#cursor += 1;
    return this.#cursor;
  }

  /**
   * Follows the run of articles that begins at a position. The outer text resumes where its own next number
   * comes up and the run's next number would be another; the text ends with the run, or the run just goes on.
   */
  outcomeOf(position: number, outerNext: number): Outcome {
    const first = this.#indexAt(position);
    let run = this.#heads[first]?.number ?? 0;
    for (let index = first + 1; index < first + FARTHEST; index += 1) {
      this.#folded.attempts += 1;
      const head = this.#heads[index];
      if (head === undefined) return index - first <= LONGEST_LAST_RUN ? 'ENDS' : 'GOES_ON';
      if (head.number === outerNext && head.number !== run + 1) return 'RESUMES';
      if (head.number !== run && head.number !== run + 1) return 'GOES_ON';
      run = head.number;
    }
    return 'GOES_ON';
  }

  /** Whether what stands inside a quotation is foreign to the numbering around it. */
  isForeign(quotation: Span, last: number): boolean {
    let index = this.#indexAt(quotation.from);
    const inside: number[] = [];
    for (let head = this.#heads[index]; head !== undefined && head.from < quotation.to; head = this.#heads[index]) {
      this.#folded.attempts += 1;
      inside.push(head.number);
      index += 1;
    }
    const after = this.#heads[index]?.number;
    const first = inside[0];
    if (first === undefined) return quotation.to - quotation.from <= LONGEST_QUOTE_WITHOUT_ARTICLES;
    if (after === last + 1 || first !== last + 1) return true;
    return after === undefined ? inside.length < 3 : after !== (inside.at(-1) ?? 0) + 1;
  }
}

function standsAlone(folded: FoldedText, bodyFrom: number): boolean {
  const next = folded.text[folded.skipSpaces(bodyFrom)];
  return next === undefined || next === '\n';
}
