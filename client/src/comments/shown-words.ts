import { shownRange, type SourceRange } from './source-range.ts';

const name = 'shora-comment';
let observer: MutationObserver | undefined;

function mark(words: SourceRange): void {
  const range = shownRange(words);
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}

/** Marks the words that a conversation speaks of, without touching the page that shows them; again when that redraws them. */
export function showWords(words: SourceRange | null): void {
  if (!('highlights' in CSS)) return; // an older browser shows the quote only
  observer?.disconnect();
  if (!words) {
    CSS.highlights.delete(name);
    return;
  }
  mark(words);
  const provision = document.getElementById(words.provisionId);
  if (!provision) return;
  observer = new MutationObserver(() => mark(words));
  observer.observe(provision, { childList: true, characterData: true, subtree: true });
}
