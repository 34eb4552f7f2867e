/**
 * What a person does to a recognised text before it is taken over. A node is named by its start, which no
 * correction changes; each correction gives a new text whose nodes tile the same source.
 */

import { demoted, mayHold, promoted, settled } from './levels.ts';
import { recogniseText } from './recognise-text.ts';
import type { RecognisedNode, RecognisedText } from './recognised-text.ts';

export const CORRECTION_ACTS = ['PROMOTE', 'DEMOTE', 'MERGE_WITH_PREVIOUS', 'MAKE_TEXT', 'BEGIN_HERE'] as const;

export interface Correction {
  readonly act: (typeof CORRECTION_ACTS)[number];
  /** The start of the node; for BEGIN_HERE any offset in the line that begins a provision. */
  readonly at: number;
}

/** Null where there is nothing to correct: no such node, or no such level. */
export function correct(text: RecognisedText, { act, at }: Correction): RecognisedText | null {
  if (act === 'BEGIN_HERE') return beginHere(text, at);
  const index = text.nodes.findIndex(({ start }) => start === at);
  if (index === -1) return null;
  switch (act) {
    case 'PROMOTE':
      return withNodes(text, promoted(text.nodes, index));
    case 'DEMOTE':
      return withNodes(text, demoted(text.nodes, index));
    case 'MERGE_WITH_PREVIOUS':
      return withNodes(text, merged(text, index));
    case 'MAKE_TEXT':
      return withNodes(text, madeText(text, index));
  }
}

/** Applies what it can, in order: what no longer applies changes nothing. */
export function correctAll(text: RecognisedText, corrections: readonly Correction[]): RecognisedText {
  return corrections.reduce((corrected, correction) => correct(corrected, correction) ?? corrected, text);
}

function withNodes(text: RecognisedText, nodes: readonly RecognisedNode[] | null): RecognisedText | null {
  if (nodes === null) return null;
  const starts = new Set(nodes.map(({ start }) => start));
  return {
    ...text,
    nodes,
    title: nodes.find(({ kind }) => kind === 'TITLE')?.text ?? null,
    checks: text.checks.map((check) => ({ ...check, found: nodes.filter(({ kind }) => kind === check.kind).length })),
    secondDocumentsAt: text.secondDocumentsAt.filter((start) => starts.has(start)),
  };
}

function merged({ source, nodes }: RecognisedText, index: number): RecognisedNode[] | null {
  const node = nodes[index];
  const previous = nodes[index - 1];
  if (node === undefined || previous === undefined) return null;
  const joined = { ...previous, end: node.end, doubts: [...previous.doubts, ...node.doubts.filter(({ at }) => at > node.textStart)] };
  const isHeadingOnly = previous.label !== null && previous.heading === null && previous.text === '';
  const isDivision = ['PART', 'CHAPTER', 'SECTION', 'ANNEX'].includes(previous.kind);
  const whole =
    isHeadingOnly && isDivision
      ? { ...joined, heading: source.slice(node.start, node.end).trim(), textStart: node.end, text: '' }
      : { ...joined, text: source.slice(previous.textStart, node.end).trim() };
  return settled([...nodes.slice(0, index - 1), whole, ...nodes.slice(index + 1)]);
}

/** The node keeps its place as plain text of what holds it; what it held goes to the provision above. */
function madeText({ source, nodes }: RecognisedText, index: number): RecognisedNode[] | null {
  const node = nodes[index];
  if (node === undefined || (node.kind === 'TEXT' && node.label === null && node.doubts.length === 0)) return null;
  const text: RecognisedNode = {
    ...node,
    kind: 'TEXT',
    depth: depthOfText(nodes, index),
    label: null, number: null, repeat: 0, marks: [], heading: null, doubts: [],
    text: source.slice(node.start, node.end).trim(),
    textStart: node.start,
  };
  return settled(nodes.with(index, text));
}

function depthOfText(nodes: readonly RecognisedNode[], index: number): number {
  const node = nodes[index];
  const previous = nodes[index - 1];
  if (node === undefined || previous === undefined) return 0;
  if (!mayHold(previous.kind)) return Math.min(node.depth, previous.depth);
  const own = previous.kind === node.kind || previous.depth >= node.depth;
  const holder = own ? holderOf(nodes, index) : previous;
  return holder === null ? 0 : holder.depth + 1;
}

/** The article, note or division that a line behind other nodes is text of. */
function holderOf(nodes: readonly RecognisedNode[], index: number): RecognisedNode | null {
  for (let before = index - 1; before >= 0; before -= 1) {
    const node = nodes[before];
    if (node !== undefined && mayHold(node.kind) && node.kind !== 'POINT' && node.kind !== 'SUBPOINT') return node;
  }
  return null;
}

/** Makes the line at an offset a node of its own, read as what its label says, or as text. */
function beginHere({ source, nodes, ...rest }: RecognisedText, offset: number): RecognisedText | null {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  const index = nodes.findIndex(({ start, end }) => start < lineStart && lineStart < end);
  const node = nodes[index];
  if (node === undefined || lineStart < node.textStart) return null;
  const own = recogniseText(source.slice(lineStart, node.end)).nodes[0];
  if (own === undefined) return null;
  const above: RecognisedNode = {
    ...node,
    end: lineStart,
    text: source.slice(node.textStart, lineStart).trim(),
    doubts: node.doubts.filter(({ at }) => at < lineStart),
  };
  const below: RecognisedNode = {
    ...own,
    kind: own.label === null ? 'TEXT' : own.kind,
    depth: own.label === null ? depthOfText([above, own], 1) : depthOfKind(nodes, index, own),
    start: lineStart,
    end: node.end,
    textStart: own.textStart + lineStart,
    text: source.slice(own.textStart + lineStart, node.end).trim(),
    doubts: [],
  };
  return withNodes({ source, nodes, ...rest }, settled([...nodes.slice(0, index), above, below, ...nodes.slice(index + 1)]));
}

/** The depth of the nearest node of the same kind above, or one below what may hold it. */
function depthOfKind(nodes: readonly RecognisedNode[], index: number, own: RecognisedNode): number {
  for (let before = index; before >= 0; before -= 1) {
    const node = nodes[before];
    if (node === undefined) break;
    if (node.kind === own.kind) return node.depth;
    if (node.kind === 'ARTICLE' || ['PART', 'CHAPTER', 'SECTION'].includes(node.kind)) return node.depth + 1;
  }
  return 0;
}
