/** Two documents pasted as one, taken apart. */

import type { RecognisedNode, RecognisedText } from './recognised-text.ts';

/** The text before a node and the text from it on, each with its own offsets. Null where no node starts there. */
export function splitDocument(text: RecognisedText, at: number): readonly [RecognisedText, RecognisedText] | null {
  const index = text.nodes.findIndex(({ start }) => start === at);
  if (index <= 0) return null;
  return [part(text, text.nodes.slice(0, index), 0), part(text, text.nodes.slice(index), at)];
}

function part({ source, checks, secondDocumentsAt }: RecognisedText, nodes: readonly RecognisedNode[], offset: number): RecognisedText {
  const end = nodes.at(-1)?.end ?? offset;
  const isInside = (at: number) => at >= offset && at < end;
  const top = Math.min(...nodes.map(({ depth }) => depth));
  const moved = nodes.map((node, index) => rebased(node, offset, { raise: top, isFirst: index === 0 }));
  return {
    source: source.slice(offset, end),
    title: moved.find(({ kind }) => kind === 'TITLE')?.text ?? null,
    nodes: moved,
    checks: checks
      .filter(({ at }) => isInside(at))
      .map((check) => ({ ...check, at: check.at - offset, found: moved.filter(({ kind }) => kind === check.kind).length })),
    secondDocumentsAt: secondDocumentsAt.filter((at) => at !== offset && isInside(at)).map((at) => at - offset),
  };
}

function rebased(node: RecognisedNode, offset: number, { raise, isFirst }: { raise: number; isFirst: boolean }): RecognisedNode {
  const doubts = node.doubts.filter(({ code }) => !(isFirst && code === 'SECOND_DOCUMENT'));
  return {
    ...node,
    depth: isFirst ? 0 : node.depth - raise,
    start: node.start - offset,
    end: node.end - offset,
    textStart: node.textStart - offset,
    doubts: doubts.map(({ code, at }) => ({ code, at: at - offset })),
  };
}
