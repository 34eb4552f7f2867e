import { referenceMark } from '../directives/index.ts';

/** Words of a provision: where they stand in its stored text, and what they are there. */
export interface SourceRange {
  readonly provisionId: string;
  readonly start: number;
  readonly end: number;
}

/** What was selected, also as it is stored: should the text change meanwhile, the server finds it again by that. */
export interface SelectedRange extends SourceRange {
  readonly quote: string;
}

const wordsSelector = '[data-words]';
const referenceSelector = '[data-reference]';

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

/**
 * How far a point of the shown words is into the stored text. A reference is shown by what its target is called, but
 * stored as a mark: it counts whole, so that a selection never cuts one in two.
 */
function sourceOffset(words: Element, container: Node, offset: number, takesWhole: boolean): number {
  const point = document.createRange();
  point.setStart(container, offset);
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let position = 0;
  let lastReference: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const reference = elementOf(node)?.closest(referenceSelector) ?? null;
    const length = node.nodeValue?.length ?? 0;
    const inside = node === container ? offset : point.comparePoint(node, 0) >= 0 ? 0 : point.comparePoint(node, length) <= 0 ? length : 0;
    if (reference === null) {
      if (inside < length) return position + inside;
      position += length;
    } else if (reference !== lastReference) {
      if (inside === 0) return position;
      const whole = referenceMark(reference.getAttribute('data-reference') ?? '').length;
      if (inside < length) return takesWhole ? position + whole : position;
      position += whole;
    }
    lastReference = reference;
  }
  return position;
}

/** The stored text of words that are shown. */
function storedText(words: Element): string {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  const references = new Set<Element>();
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const reference = elementOf(node)?.closest(referenceSelector);
    if (!reference) text += node.nodeValue ?? '';
    else if (!references.has(reference)) text += referenceMark(reference.getAttribute('data-reference') ?? '');
    if (reference) references.add(reference);
  }
  return text;
}

/** The words that are selected, where they lie within one provision; null where they do not. */
export function selectedRange(selection: Selection | null): SelectedRange | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const words = elementOf(range.startContainer)?.closest(wordsSelector);
  const provisionId = words?.closest('section[id]')?.id;
  if (!words || !provisionId || !words.contains(range.endContainer)) return null;
  const start = sourceOffset(words, range.startContainer, range.startOffset, false);
  const end = sourceOffset(words, range.endContainer, range.endOffset, true);
  return end > start ? { provisionId, start, end, quote: storedText(words).slice(start, end) } : null;
}

/** The shown words of a stored range, for showing where a conversation stands; null where they are not on the page. */
export function shownRange({ provisionId, start, end }: SourceRange): Range | null {
  const words = document.getElementById(provisionId)?.querySelector(wordsSelector);
  if (!words || end <= start) return null;
  const range = document.createRange();
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let position = 0;
  let hasStart = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const reference = elementOf(node)?.closest(referenceSelector);
    const shown = node.nodeValue?.length ?? 0;
    const length = reference ? referenceMark(reference.getAttribute('data-reference') ?? '').length : shown;
    const within = (offset: number): number => (reference ? (offset <= position ? 0 : shown) : offset - position);
    if (!hasStart && start < position + length) {
      range.setStart(node, reference ? 0 : Math.max(0, start - position));
      hasStart = true;
    }
    if (hasStart && end <= position + length) {
      range.setEnd(node, within(end));
      return range;
    }
    position += length;
  }
  if (hasStart) range.setEnd(words, words.childNodes.length);
  return hasStart ? range : null;
}
