import type { CorrectionAct, PreviewDirectiveTextMutation } from '../../gql/directives/graphql.ts';

export type Preview = NonNullable<PreviewDirectiveTextMutation['previewDirectiveText']['preview']>;
export type RecognisedNode = Preview['nodes'][number];

export interface Correction {
  readonly act: CorrectionAct;
  readonly at: number;
}

/** Whether the stretches together are the text, character for character. */
export function isWhole(text: string, nodes: readonly Pick<RecognisedNode, 'start' | 'end'>[]): boolean {
  let position = 0;
  for (const { start, end } of nodes) {
    if (start !== position || end < start) return false;
    position = end;
  }
  return position === text.length;
}

/** The words of a stretch behind its label and heading, for the recognised side. */
export function wordsOf(text: string, { start, end, label, heading }: RecognisedNode): string {
  let words = text.slice(start, end).trim();
  for (const part of [label, heading]) {
    if (part === null || part === undefined) continue;
    const at = words.indexOf(part);
    if (at >= 0 && words.slice(0, at).trim().length < 4) words = words.slice(at + part.length).replace(/^[\s\u200c\u200e\u200f]*[-–ـ.:)]*\s*/, '');
  }
  return words;
}

/** Index of the next stretch with a doubt, from the beginning again after the last; -1 when there is none. */
export function nextDoubt(nodes: readonly RecognisedNode[], from: number, step: 1 | -1): number {
  for (let n = 1; n <= nodes.length; n += 1) {
    const index = (from + step * n + nodes.length * 2) % nodes.length;
    if (nodes[index]?.doubts.length) return index;
  }
  return -1;
}

const letters: Record<string, CorrectionAct | 'SPLIT' | 'NEXT' | 'UNDO'> = {
  KeyM: 'MERGE_WITH_PREVIOUS',
  KeyT: 'MAKE_TEXT',
  KeyB: 'BEGIN_HERE',
  KeyS: 'SPLIT',
  KeyN: 'NEXT',
  KeyU: 'UNDO',
};

export type TreeKey = CorrectionAct | 'SPLIT' | 'NEXT' | 'UNDO' | 'UP' | 'DOWN' | 'FIRST' | 'LAST';

/** What a key asks for. Letters go by their place on the keyboard, arrows by what is seen: deeper is towards the end of the line. */
export function keyAct({ key, code, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent, isRtl: boolean): TreeKey | null {
  if ((ctrlKey || metaKey) && code === 'KeyZ') return 'UNDO';
  if (ctrlKey || metaKey || altKey) return null;
  const deeper = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const higher = isRtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === deeper || (key === 'Tab' && !shiftKey)) return 'DEMOTE';
  if (key === higher || (key === 'Tab' && shiftKey)) return 'PROMOTE';
  const moves: Record<string, TreeKey> = { ArrowUp: 'UP', ArrowDown: 'DOWN', Home: 'FIRST', End: 'LAST' };
  return moves[key] ?? letters[code] ?? null;
}
