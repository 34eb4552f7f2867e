import { findForbiddenCharacters } from '../../kernel/persian/forbidden-characters.ts';
import { describeUnmet, fill } from '../../kernel/refusal.ts';
import type { Language } from '../../kernel/viewer.ts';
import type { PastedTextInput } from '../directive.inputs.ts';
import { type DirectiveTextPreview, RecognisedKind, type RecognisedNode } from '../directive-text.preview.ts';
import { doubtWords } from '../doubt.words.ts';
import { type Drafted, draftedFrom } from '../drafting/drafted-from.ts';
import { recognise } from '../drafting/recognise.ts';
import type { RecognisedNode as Recognised, RecognisedText } from '../recognition/recognised-text.ts';
import { describeFault } from '../structure.refusals.ts';
import { numberProvisions } from '../text/numbering.ts';
import { findStructureFaults } from '../text/structure.ts';

interface Becoming extends Drafted {
  readonly label: string;
}

const nodeFor = (node: Recognised, becoming: Becoming | undefined, language: Language): RecognisedNode => ({
  kind: RecognisedKind[node.kind],
  depth: node.depth, label: node.label, heading: node.heading, text: node.text, start: node.start, end: node.end,
  becomes: becoming?.kind ?? null,
  becomesDepth: becoming?.depth ?? null,
  becomesLabel: becoming?.label ?? null,
  doubts: node.doubts.map(({ code, at }) => ({ code, at, message: fill(doubtWords[code], language) })),
});

const isWhole = ({ source, nodes }: RecognisedText): boolean =>
  nodes.map(({ start, end }) => source.slice(start, end)).join('') === source;

/** What a pasted text is read as. Pure: it stores nothing, and reads the same text the same way every time. */
export const previewDirectiveText = (input: PastedTextInput, language: Language): DirectiveTextPreview => {
  const text = recognise(input, ['input']);
  const { title, provisions } = draftedFrom(text);
  const rows = provisions.map((provision) => ({ ...provision, id: String(provision.start) }));
  const labels = numberProvisions(rows);
  const byStart = new Map(rows.map((row, at) => [row.start, { ...row, label: labels[at]?.label ?? '' }]));
  const faults = findStructureFaults(rows);
  return {
    title,
    nodes: text.nodes.map((node) => nodeFor(node, byStart.get(node.start), language)),
    checks: text.checks.map(({ kind, stated, found, at }) => ({ kind: RecognisedKind[kind], stated, found, at })),
    secondDocumentsAt: [...text.secondDocumentsAt],
    hiddenCharacters: findForbiddenCharacters(text.source).map(({ codePoint, position }) => ({ codePoint, at: position })),
    unmet: faults.slice(0, 10).map((fault) => describeUnmet(language)(describeFault(fault, rows.findIndex(({ id }) => id === fault.id)))),
    provisionCount: provisions.length,
    isLossless: isWhole(text),
  };
};
