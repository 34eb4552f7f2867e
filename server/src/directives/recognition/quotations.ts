/** Where the text quotes: provisions between quotation marks belong to another law. */

import type { FoldedText } from './folded-text.ts';
import type { Span } from './heads.ts';

const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '”' };
const MARKS = /[«»“”„"]/g;

/** Outermost quotations that are closed, in order. A mark without its partner quotes nothing. */
export function quotationsOf(folded: FoldedText): Span[] {
  const spans: Span[] = [];
  const open: { closer: string; from: number }[] = [];
  for (const found of folded.text.matchAll(MARKS)) {
    folded.attempts += 1;
    const mark = found[0];
    const closer = closerOf(folded, mark, found.index, open.at(-1)?.closer);
    if (closer !== null) {
      open.push({ closer, from: found.index });
      continue;
    }
    const last = open.at(-1);
    if (last === undefined || last.closer !== mark) continue;
    open.pop();
    addOutermost(spans, { from: last.from, to: found.index + 1 });
  }
  return spans;
}

function closerOf(folded: FoldedText, mark: string, at: number, inside: string | undefined): string | null {
  if (mark !== '"') return CLOSERS[mark] ?? null;
  if (inside === '"') return null;
  const before = folded.text[at - 1];
  return before === undefined || /[\s:(]/.test(before) ? '"' : null;
}

function addOutermost(spans: Span[], span: Span): void {
  for (let last = spans.at(-1); last !== undefined && last.from > span.from; last = spans.at(-1)) spans.pop();
  spans.push(span);
}

/** Answers «is this position quoted?» for positions that only grow. */
export class QuotationReader {
  #next = 0;
  readonly #spans: readonly Span[];

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  spanAt(position: number): Span | null {
    for (let span = this.#spans[this.#next]; span !== undefined && span.to <= position; span = this.#spans[this.#next]) {
      this.#next += 1;
    }
    const span = this.#spans[this.#next];
    return span !== undefined && span.from < position ? span : null;
  }
}
