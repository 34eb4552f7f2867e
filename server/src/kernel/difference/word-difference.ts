import type { Hunk } from './sequence-difference.ts';
import { sequenceDifference } from './sequence-difference.ts';

export type { Hunk } from './sequence-difference.ts';

/** A stretch of text that stayed, went or came. Read without DELETE it is the new text, without INSERT the old. */
export interface Run {
  readonly op: 'EQUAL' | 'DELETE' | 'INSERT';
  readonly text: string;
}

/**
 * Words with their half-spaces and marks, dates and letter numbers as one, `[[…]]` marks as one, runs of
 * blanks, line ends, and every other sign alone.
 */
const TOKEN =
  /\[\[[^[\]\s]{1,80}\]\]|\p{N}+(?:[/.:٫٬-]\p{N}+)+|[\p{L}\p{M}\p{N}\u0640\u200c\u200d]+|\n|[^\S\n]+|[^]/gu;
const WORD = /[\p{L}\p{N}]/u;

/** The tokens of a text, which joined give the text again. */
export function wordTokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Where two texts differ, whole words at a time; offsets in UTF-16 units. */
export function textHunks(before: string, after: string): Hunk[] {
  if (before === after) return [];
  const a = wordTokens(before);
  const b = wordTokens(after);
  const numbers = new Map<string, number>();
  const hunks = sequenceDifference(intern(a, numbers), intern(b, numbers));
  const aOffsets = offsets(a);
  const bOffsets = offsets(b);
  return hunks.map(({ aStart, aEnd, bStart, bEnd }) => ({
    aStart: aOffsets[aStart] ?? 0,
    aEnd: aOffsets[aEnd] ?? 0,
    bStart: bOffsets[bStart] ?? 0,
    bEnd: bOffsets[bEnd] ?? 0,
  }));
}

/**
 * The difference of two texts for people to read: what went before what came, and no lone blank, sign or
 * short word kept between two larger changes.
 */
export function wordDifference(before: string, after: string): Run[] {
  const runs: Run[] = [];
  let position = 0;
  for (const { aStart, aEnd, bStart, bEnd } of joinCloseHunks(textHunks(before, after), before)) {
    push(runs, 'EQUAL', before.slice(position, aStart));
    push(runs, 'DELETE', before.slice(aStart, aEnd));
    push(runs, 'INSERT', after.slice(bStart, bEnd));
    position = aEnd;
  }
  push(runs, 'EQUAL', before.slice(position));
  return runs;
}

function joinCloseHunks(hunks: readonly Hunk[], before: string): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last && isNegligible(before.slice(last.aEnd, hunk.aStart), last, hunk)) {
      joined[joined.length - 1] = { ...last, aEnd: hunk.aEnd, bEnd: hunk.bEnd };
    } else {
      joined.push(hunk);
    }
  }
  return joined;
}

/** Whether what was kept between two changes tells a reader nothing. */
function isNegligible(kept: string, left: Hunk, right: Hunk): boolean {
  if (!WORD.test(kept)) return kept.length <= 2;
  return 2 * kept.length <= Math.min(sizeOf(left), sizeOf(right));
}

function sizeOf({ aStart, aEnd, bStart, bEnd }: Hunk): number {
  return Math.max(aEnd - aStart, bEnd - bStart);
}

function push(runs: Run[], op: Run['op'], text: string): void {
  if (text !== '') runs.push({ op, text });
}

function intern(tokens: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(tokens, (token) => {
    const known = numbers.get(token);
    if (known !== undefined) return known;
    numbers.set(token, numbers.size);
    return numbers.size - 1;
  });
}

/** Offset of each token, and of the end. */
function offsets(tokens: readonly string[]): Int32Array {
  const result = new Int32Array(tokens.length + 1);
  tokens.forEach((token, index) => {
    result[index + 1] = (result[index] ?? 0) + token.length;
  });
  return result;
}
