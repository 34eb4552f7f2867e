import type { RecognisedKind, RecognisedNode, RecognisedText } from '../recognition/recognised-text.ts';
import { toAsciiDigits } from '../../kernel/persian/digits.ts';
import { letterAt, type ListNumbering } from '../text/provision-label.ts';
import { isLadderKind, LADDER, mayStandUnder, type ParentKind, type ProvisionKind } from '../text/provision-kind.ts';

/** A provision as a recognised node becomes it. */
export interface Drafted {
  /** Start of the node in the source, by which corrections name it. */
  readonly start: number;
  readonly kind: ProvisionKind;
  readonly depth: number;
  readonly heading: string | null;
  readonly source: string;
  readonly repeated: boolean;
  readonly numbering: ListNumbering | null;
}

const plainKinds: ReadonlySet<RecognisedKind> = new Set(['CLOSING', 'FOOTNOTE', 'TITLE']);

/** «مکرر» is kept by the numbering; every other mark of the head is part of what the text says. */
const marksOf = (node: RecognisedNode): string[] => node.marks.filter((mark) => node.repeat === 0 || !mark.includes('مکرر'));

const join = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' ');

/** Whatever cannot stand as what it was recognised becomes text, and its label stays in front of it. */
const asText = (node: RecognisedNode, depth: number): Drafted => ({
  start: node.start, kind: 'TEXT', depth, heading: null, repeated: false, numbering: null,
  source: join(node.label, ...node.marks, node.heading, node.text),
});

const asProvision = (node: RecognisedNode, kind: ProvisionKind, depth: number): Drafted => {
  const marks = marksOf(node).filter((mark) => !node.text.startsWith(mark));
  return { start: node.start, kind, depth, heading: node.heading, source: join(...marks, node.text), repeated: node.repeat > 0, numbering: numberingOf(node) };
};

/** How a label shows that its list is counted; the first letters are the same in both orders and show nothing. */
const numberingOf = ({ kind, label, number }: RecognisedNode): ListNumbering | null => {
  if (label === null || number === null) return null;
  if (kind === 'ARTICLE') return label.includes('واحده') ? 'SINGLE' : null;
  if (kind !== 'POINT' && kind !== 'SUBPOINT') return null;
  const bare = toAsciiDigits(label).replace(/بند|جزء/, '').replace(/[^\p{L}\p{N}]/gu, '');
  if (/\d/.test(bare)) return 'NUMBERS';
  const [alphabet, abjad] = [letterAt('ALPHABET', number), letterAt('ABJAD', number)];
  if (alphabet === abjad) return null;
  return bare === abjad ? 'ABJAD' : bare === alphabet ? 'ALPHABET' : null;
};

/** The kind itself, or the next step of the ladder beside it, that may stand under the parent. */
const fitting = (kind: ProvisionKind, parent: ParentKind): ProvisionKind | null => {
  if (mayStandUnder(kind, parent)) return kind;
  if (!isLadderKind(kind)) return null;
  const at = LADDER.indexOf(kind);
  return [LADDER[at - 1], LADDER[at + 1]].find((one) => one !== undefined && mayStandUnder(one, parent)) ?? null;
};

/** Places one node after those before it: on its own level if it may stand there, else on the nearest above. `open` holds what it may go under. */
const place = (node: RecognisedNode, drafted: readonly Drafted[], open: readonly Drafted[]): Drafted => {
  if (plainKinds.has(node.kind)) return asText(node, 0);
  const kind = node.kind as ProvisionKind; // what is not among the plain kinds is a kind of provision
  for (let depth = Math.min(node.depth, open.length); depth >= 0; depth -= 1) {
    const fits = fitting(kind, open[depth - 1]?.kind ?? 'ROOT');
    const comesFirst = fits !== 'PREAMBLE' || drafted.every((row) => row.kind === 'TEXT' || row.kind === 'HEADING');
    if (fits && comesFirst) return asProvision(node, fits, depth);
  }
  return asText(node, 0);
};

/** The title of a recognised text and its provisions. Everything of the source but the numbers, which are computed, is in them. */
export const draftedFrom = (text: RecognisedText): { readonly title: string | null; readonly provisions: readonly Drafted[] } => {
  const provisions: Drafted[] = [];
  const open: Drafted[] = [];
  let title: string | null = null;
  for (const node of text.nodes) {
    if (node.kind === 'TITLE' && title === null) title = node.text.replace(/\s+/g, ' ').trim();
    else if (node.label !== null || node.heading !== null || node.text.trim() !== '') {
      const row = place(node, provisions, open);
      open.splice(row.depth, open.length, row);
      provisions.push(row);
    }
  }
  return { title, provisions };
};
