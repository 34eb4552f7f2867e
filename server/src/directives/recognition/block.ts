/** A node in the making: positions are of the folded text, and its end is the next block's start. */

import type { FoldedText } from './folded-text.ts';
import type { Head, Span } from './heads.ts';
import type { PointLabel } from './point-labels.ts';
import type { DoubtCode, RecognisedKind } from './recognised-text.ts';

export interface Block {
  from: number;
  readonly kind: RecognisedKind;
  readonly depth: number;
  readonly line: number;
  readonly label: Span | null;
  readonly number: number | null;
  readonly repeat: number;
  readonly marks: readonly Span[];
  /** Where label, separators and marks are over. */
  readonly bodyFrom: number;
  heading: Span | null;
  readonly doubts: { readonly code: DoubtCode; readonly at: number }[];
  /** The depth of the outermost list that a point stands in. */
  readonly listDepth: number;
  startsDocument: boolean;
}

export interface PlainBlock {
  readonly kind: RecognisedKind;
  readonly from: number;
  readonly line: number;
  readonly depth?: number;
  readonly doubt?: DoubtCode;
}

export function plainBlock({ kind, from, line, depth = 0, doubt }: PlainBlock): Block {
  const doubts = doubt === undefined ? [] : [{ code: doubt, at: from }];
  return {
    kind, from, line, depth, label: null, number: null, repeat: 0, marks: [], bodyFrom: from,
    heading: null, doubts, listDepth: depth, startsDocument: false,
  };
}

export interface Standing {
  readonly from: number;
  readonly line: number;
  readonly depth: number;
  readonly doubts: readonly DoubtCode[];
}

export function headBlock(head: Head, { from, line, depth, doubts }: Standing): Block {
  return {
    kind: head.kind, from, line, depth, label: { from: head.from, to: head.labelTo }, number: head.number,
    repeat: head.repeat, marks: head.marks, bodyFrom: head.bodyFrom, heading: null,
    doubts: doubts.map((code) => ({ code, at: head.from })), listDepth: depth, startsDocument: false,
  };
}

export function pointBlock(
  label: PointLabel,
  { from, line, depth, doubts }: Standing,
  place: { readonly number: number; readonly level: number },
): Block {
  return {
    kind: place.level === 0 ? 'POINT' : 'SUBPOINT', from, line, depth,
    label: { from: label.labelFrom, to: label.labelTo }, number: place.number, repeat: 0, marks: [],
    bodyFrom: label.bodyFrom, heading: null, doubts: doubts.map((code) => ({ code, at: label.from })),
    listDepth: depth - place.level, startsDocument: false,
  };
}

/** Indexes of the lines of a block that are not blank, from the one it starts in. */
export function filledLines(folded: FoldedText, block: Block, end: number): number[] {
  const filled: number[] = [];
  for (let index = block.line; index < folded.lines.length; index += 1) {
    const line = folded.lines[index];
    if (line === undefined || line.textFrom >= end) break;
    folded.attempts += 1;
    if (line.textTo > line.textFrom) filled.push(index);
  }
  return filled;
}
