/** How the tests state a form of text: the source, and the outline that must come out. */

import { recogniseText } from './recognise-text.ts';
import type { RecognisedText } from './recognised-text.ts';

export interface Form {
  readonly name: string;
  readonly source: string;
  readonly outline: readonly string[];
  readonly doubts?: readonly string[];
}

/** One line a node: indentation for depth, kind, label, then «heading / text» with line ends as ⏎. */
export function outlineOf({ nodes }: RecognisedText): string[] {
  return nodes.map(({ kind, depth, label, heading, text }) => {
    const words = [heading, text.replace(/\s*\n\s*/g, ' ⏎ ')].filter((part) => part !== null && part !== '').join(' / ');
    return `${'  '.repeat(depth)}${kind}${label === null ? '' : ` [${label}]`} ${words}`.trimEnd();
  });
}

/** What came out, in the shape of what was stated. */
export function recognisedForm({ name, source }: Form): Required<Form> {
  const recognised = recogniseText(source);
  const doubts = recognised.nodes.flatMap((node) => node.doubts.map(({ code }) => code));
  return { name, source: recognised.nodes.map(({ start, end }) => source.slice(start, end)).join(''), outline: outlineOf(recognised), doubts };
}
