import type { Content } from './rows.ts';

/** What one side replaced: from `start` up to `end` of the text before, by `text`. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whole words: two halves of one word that fit by luck are worse than a question. */
const wordsOf = (text: string): readonly string[] => text.match(/\s+|\S+/g) ?? [];

function hunkOf(before: string, after: string): Hunk {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const lengthOf = (words: readonly string[]): number => words.join('').length;
  return {
    start: lengthOf(a.slice(0, head)),
    end: lengthOf(a.slice(0, a.length - tail)),
    text: b.slice(head, b.length - tail).join(''),
  };
}

/**
 * Both changes of one text, or null when no word that both kept stands between them. Coarser than the server's merge,
 * since it sees each side as one replaced stretch: what it cannot decide becomes a question, never a loss.
 */
export function mergeText(base: string, theirs: string, mine: string): string | null {
  if (theirs === mine || mine === base) return theirs;
  if (theirs === base) return mine;
  const [a, b] = [hunkOf(base, theirs), hunkOf(base, mine)];
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const between = base.slice(first.end, second.start);
  if (first.end > second.start || !/\S/.test(between)) return null;
  return base.slice(0, first.start) + first.text + between + second.text + base.slice(second.end);
}

export function mergeContent(base: Content, theirs: Content, mine: Content): Content | null {
  const heading = mergeText(base.heading ?? '', theirs.heading ?? '', mine.heading ?? '');
  const source = mergeText(base.source, theirs.source, mine.source);
  return heading === null || source === null ? null : { heading: heading || null, source };
}
