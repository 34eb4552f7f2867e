/** From positions of the folded text to nodes that tile the source. */

import type { Rejected } from './assemble.ts';
import type { Block } from './block.ts';
import type { FoldedText } from './folded-text.ts';
import type { Doubt, RecognisedNode } from './recognised-text.ts';

export function nodesOf(folded: FoldedText, blocks: readonly Block[], rejected: readonly Rejected[]): RecognisedNode[] {
  const nodes: RecognisedNode[] = [];
  let nextRejected = 0;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const start = index === 0 ? 0 : folded.sourceFrom(block.from);
    const end = next === undefined ? folded.source.length : folded.sourceFrom(next.from);
    const doubts: Doubt[] = block.doubts.map(({ code, at }) => ({ code, at: folded.origin(at) }));
    for (let item = rejected[nextRejected]; item !== undefined; item = rejected[nextRejected]) {
      if (next !== undefined && item.at >= next.from) break;
      for (const code of item.doubts) doubts.push({ code, at: folded.origin(item.at) });
      nextRejected += 1;
    }
    nodes.push(nodeOf(folded, block, { start, end, doubts }));
  }
  return nodes;
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly doubts: readonly Doubt[];
}

function nodeOf(folded: FoldedText, block: Block, { start, end, doubts }: Placed): RecognisedNode {
  const { source } = folded;
  const bodyFrom = block.heading?.to ?? block.bodyFrom;
  let textStart = block.label === null && block.heading === null ? start : Math.min(end, folded.sourceFrom(bodyFrom));
  const bracketed = block.marks.find(({ from }) => /[([]/.test(folded.text[from] ?? ''));
  const isEmpty = block.heading === null && source.slice(textStart, end).trim() === '';
  // «ماده ۷- (منسوخ …)»: where nothing else is said, the mark is what the provision says.
  if (isEmpty && bracketed !== undefined) textStart = folded.sourceFrom(bracketed.from);
  return {
    kind: block.kind,
    depth: block.depth,
    label: block.label === null ? null : folded.sourceOf(block.label.from, block.label.to),
    number: block.number,
    repeat: block.repeat,
    marks: block.marks.map(({ from, to }) => folded.sourceOf(from, to)),
    heading: block.heading === null ? null : folded.sourceOf(block.heading.from, block.heading.to),
    text: source.slice(textStart, end).trim(),
    start,
    end,
    textStart,
    doubts,
  };
}
