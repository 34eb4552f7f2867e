import { shownRange, type SourceRange } from './source-range.ts';

const name = 'shora-comment';

/** Marks the words that a conversation speaks of, without touching the page that shows them. */
export function showWords(words: SourceRange | null): void {
  if (!('highlights' in CSS)) return; // an older browser shows the quote only
  const range = words ? shownRange(words) : null;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}
