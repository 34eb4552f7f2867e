/** Moving a node, and what it holds, one level up or down. */

import type { RecognisedKind, RecognisedNode } from './recognised-text.ts';

const LADDER: readonly RecognisedKind[] = ['PART', 'CHAPTER', 'SECTION', 'ARTICLE', 'POINT', 'SUBPOINT'];

function subtreeEnd(nodes: readonly RecognisedNode[], index: number): number {
  const depth = nodes[index]?.depth ?? 0;
  let end = index + 1;
  while (end < nodes.length && (nodes[end]?.depth ?? 0) > depth) end += 1;
  return end;
}

function parentOf(nodes: readonly RecognisedNode[], index: number): RecognisedNode | null {
  const depth = nodes[index]?.depth ?? 0;
  for (let before = index - 1; before >= 0; before -= 1) {
    const node = nodes[before];
    if (node !== undefined && node.depth < depth) return node;
  }
  return null;
}

/** The node becomes what its parent is: a sub-point a point, a point an article. Null at the top. */
export function promoted(nodes: readonly RecognisedNode[], index: number): RecognisedNode[] | null {
  const node = nodes[index];
  const parent = parentOf(nodes, index);
  if (node === undefined || parent === null) return null;
  return shifted(nodes, index, { by: parent.depth - node.depth, kind: kindBeside(parent, node) });
}

function kindBeside(parent: RecognisedNode, { kind }: RecognisedNode): RecognisedKind {
  if (kind === 'NOTE' || kind === 'TEXT' || !LADDER.includes(kind)) return kind;
  if (LADDER.includes(parent.kind)) return parent.kind;
  return parent.kind === 'NOTE' ? 'POINT' : kind;
}

/** The node goes under the one before it on its own level. Null where there is none that could hold it. */
export function demoted(nodes: readonly RecognisedNode[], index: number): RecognisedNode[] | null {
  const node = nodes[index];
  if (node === undefined) return null;
  const above = siblingAbove(nodes, index);
  if (above === null || !mayHold(above.kind)) return null;
  return shifted(nodes, index, { by: 1, kind: kindUnder(above, node) });
}

function siblingAbove(nodes: readonly RecognisedNode[], index: number): RecognisedNode | null {
  const depth = nodes[index]?.depth ?? 0;
  for (let before = index - 1; before >= 0; before -= 1) {
    const node = nodes[before];
    if (node !== undefined && node.depth <= depth) return node.depth === depth ? node : null;
  }
  return null;
}

function kindUnder(above: RecognisedNode, { kind }: RecognisedNode): RecognisedKind {
  const rung = LADDER.indexOf(kind);
  if (rung === -1) return kind;
  const least = above.kind === 'NOTE' || above.kind === 'PREAMBLE' ? 'ARTICLE' : above.kind;
  return LADDER[Math.min(LADDER.length - 1, Math.max(rung, LADDER.indexOf(least) + 1))] ?? kind;
}

function shifted(
  nodes: readonly RecognisedNode[],
  index: number,
  { by, kind }: { readonly by: number; readonly kind: RecognisedKind },
): RecognisedNode[] {
  const end = subtreeEnd(nodes, index);
  const moved = nodes.map((node, place) => {
    if (place < index || place >= end) return node;
    const depth = node.depth + by;
    return place === index ? { ...node, depth, kind, doubts: [] } : { ...node, depth };
  });
  return settled(moved);
}

export function mayHold(kind: RecognisedKind): boolean {
  return !['TEXT', 'HEADING', 'CLOSING', 'FOOTNOTE', 'TITLE'].includes(kind);
}

interface Holder {
  /** The depth before settling. */
  readonly stood: number;
  readonly depth: number;
  readonly kind: RecognisedKind;
}

/** Every node stands one below what holds it, and a point is a sub-point exactly where a point holds it. */
export function settled(nodes: readonly RecognisedNode[]): RecognisedNode[] {
  const holders: Holder[] = [];
  return nodes.map((node) => {
    while ((holders.at(-1)?.stood ?? -1) >= node.depth) holders.pop();
    const holder = holders.at(-1);
    const depth = holder === undefined ? 0 : holder.depth + 1;
    const kind = settledKind(node.kind, holder?.kind);
    if (mayHold(kind)) holders.push({ stood: node.depth, depth, kind });
    return depth === node.depth && kind === node.kind ? node : { ...node, depth, kind };
  });
}

function settledKind(kind: RecognisedKind, holder: RecognisedKind | undefined): RecognisedKind {
  if (kind !== 'POINT' && kind !== 'SUBPOINT') return kind;
  return holder === 'POINT' || holder === 'SUBPOINT' ? 'SUBPOINT' : 'POINT';
}
