/** Reads the structure of a Persian legal text and loses no character of it. */

import { Assembler } from './assemble.ts';
import { type Block, plainBlock } from './block.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { checkCounts } from './count-checks.ts';
import { finishBlocks } from './finish-blocks.ts';
import { FoldedText } from './folded-text.ts';
import { beginsTitle, type FrontRange, isInvocation, readFrontMatter } from './front-matter.ts';
import { HeadJudge, type Verdict } from './head-judge.ts';
import { isDivision } from './heads.ts';
import { nodesOf } from './nodes.ts';
import { mayOpenList } from './point-lists.ts';
import type { RecognisedText } from './recognised-text.ts';
import { signaturesIn, tailStarts, type TailStart } from './tail-matter.ts';

export function recogniseText(source: string): RecognisedText {
  return recogniseFolded(new FoldedText(source));
}

/** The same, for whoever wants to see how much work it was: `folded.attempts`. */
export function recogniseFolded(folded: FoldedText): RecognisedText {
  const { source } = folded;
  if (source === '') return { source, title: null, nodes: [], checks: [], secondDocumentsAt: [] };
  const candidates = findCandidates(folded);
  const labelled = new Set(candidates.filter(({ place }) => place === 'LINE').map(({ line }) => line));
  const tails = tailStarts(folded, (line) => labelled.has(line));
  const judge = new HeadJudge(folded, candidates, tails);
  const verdicts = candidates.map((candidate) => judge.judge(candidate));
  const documents = documentStarts(verdicts);
  const { blocks, rejected } = assembled(folded, { verdicts, documents, tails });
  const finished = finishBlocks(folded, blocks);
  const nodes = nodesOf(folded, finished, rejected);
  return {
    source,
    title: nodes.find(({ kind }) => kind === 'TITLE')?.text ?? null,
    nodes,
    checks: checkCounts(folded, finished),
    secondDocumentsAt: finished.flatMap((block, index) => (block.startsDocument ? [nodes[index]?.start ?? 0] : [])),
  };
}

/** Indexes of the verdicts with which a second document begins: its first division, or else its first article. */
function documentStarts(verdicts: readonly Verdict[]): Set<number> {
  const starts = new Set<number>();
  for (const [index, verdict] of verdicts.entries()) {
    if (!verdict.startsAgain) continue;
    let first = index;
    for (let before = index - 1; before >= 0; before -= 1) {
      const earlier = verdicts[before];
      if (earlier === undefined || earlier.as === 'TEXT') continue;
      if (!isDivisionHead(earlier)) break;
      first = before;
    }
    starts.add(first);
  }
  return starts;
}

function isDivisionHead({ as, candidate: { found } }: Verdict): boolean {
  return as === 'HEAD' && found.type === 'HEAD' && isDivision(found.kind);
}

interface Judged {
  readonly verdicts: readonly Verdict[];
  readonly documents: ReadonlySet<number>;
  readonly tails: readonly TailStart[];
}

function assembled(folded: FoldedText, { verdicts, documents, tails }: Judged): Assembler {
  const assembler = new Assembler(folded, verdicts.some(({ as, candidate }) => as === 'HEAD' && candidate.found.type === 'HEAD'));
  const nextPoint = nextLineCandidates(verdicts);
  let tail = 0;
  const end = frontEnd(folded, verdicts, tails);
  if (end === folded.lines.length) addWhole(folded, assembler);
  else addFront(folded, assembler, { first: 0, end, isWhole: false });
  const isBody = ({ candidate }: Verdict) => candidate.line >= end || candidate.place !== 'LINE';
  for (const [index, verdict] of verdicts.entries()) {
    const { candidate, as, doubts } = verdict;
    const { found } = candidate;
    for (let start = tails[tail]; start !== undefined && start.from <= found.from; start = tails[tail]) {
      assembler.tail(start);
      tail += 1;
    }
    if (documents.has(index)) beginSecond(folded, assembler, candidate);
    if (as === 'TEXT') assembler.reject(verdict);
    else if (found.type === 'POINT' && isBody(verdict)) assembler.point(candidate, found, nextPoint[index]);
    else if (found.type === 'HEAD') assembler.head(candidate, found, doubts);
    markDocumentStart(assembler, documents.has(index));
  }
  for (const start of tails.slice(tail)) assembler.tail(start);
  if (assembler.blocks.length === 0) assembler.blocks.push(plainBlock({ kind: 'TEXT', from: 0, line: 0 }));
  return assembler;
}

/** For each verdict the next candidate that begins a line. */
function nextLineCandidates(verdicts: readonly Verdict[]): (Candidate | undefined)[] {
  const next: (Candidate | undefined)[] = [];
  let following: Candidate | undefined;
  for (let index = verdicts.length - 1; index >= 0; index -= 1) {
    next[index] = following;
    const candidate = verdicts[index]?.candidate;
    if (candidate?.place === 'LINE') following = candidate;
  }
  return next;
}

/** The front matter ends where the first thing begins that will surely be placed. */
function frontEnd(folded: FoldedText, verdicts: readonly Verdict[], tails: readonly TailStart[]): number {
  const first = verdicts.find(({ as, candidate }) => as !== 'TEXT' && isBeginning(candidate))?.candidate;
  const line = first === undefined ? folded.lines.length : first.place === 'LINE' ? first.line : first.line + 1;
  return Math.min(line, tailLine(folded, tails[0]) ?? folded.lines.length);
}

/** The first line that a tail leaves nothing of to what stands before it. */
function tailLine(folded: FoldedText, tail: TailStart | undefined): number | null {
  if (tail === undefined) return null;
  return folded.lines[tail.line]?.from === tail.from ? tail.line : tail.line + 1;
}

function isBeginning({ found }: Candidate): boolean {
  return found.type === 'HEAD' || mayOpenList(found);
}

/** A decree of a few sentences has no provisions, but it may be signed. */
function addWhole(folded: FoldedText, assembler: Assembler): void {
  const signature = signaturesIn(folded, 0, folded.lines.length);
  addFront(folded, assembler, { first: 0, end: signature ?? folded.lines.length, isWhole: true });
  const from = signature === null ? undefined : folded.lines[signature]?.from;
  if (signature === null || from === undefined) return;
  assembler.blocks.push(plainBlock({ kind: 'CLOSING', from, line: signature, doubt: 'CLOSING_GUESSED' }));
}

function addFront(folded: FoldedText, assembler: Assembler, range: FrontRange): void {
  const front = readFrontMatter(folded, range);
  for (const { kind, from, line, isGuess } of front) {
    assembler.blocks.push(plainBlock({ kind, from, line, ...(isGuess && { doubt: 'TITLE_GUESSED' }) }));
  }
  assembler.beginDocument(front.some(({ kind }) => kind === 'PREAMBLE'));
}

const LONGEST_FRONT = 40;

/** Looks above a second document's first head for its title. */
function beginSecond(folded: FoldedText, assembler: Assembler, { line }: Candidate): void {
  const last = assembler.blocks.at(-1);
  const lowest = Math.max((last?.line ?? -1) + 1, line - LONGEST_FRONT);
  let title: number | null = null;
  for (let index = line - 1; index >= lowest; index -= 1) {
    const above = folded.lines[index];
    if (above === undefined) break;
    if (title !== null && above.textTo > above.textFrom && !isInvocation(folded, above)) break;
    if (beginsTitle(folded, above) || (title !== null && isInvocation(folded, above))) title = index;
  }
  const before = assembler.blocks.length;
  if (title === null) assembler.beginDocument(false);
  else addFront(folded, assembler, { first: title, end: line, isWhole: false });
  const opening: Block | undefined = assembler.blocks[before];
  if (opening !== undefined) opening.startsDocument = true;
}

function markDocumentStart(assembler: Assembler, isStart: boolean): void {
  const last = assembler.blocks.at(-1);
  const before = assembler.blocks.at(-2);
  if (!isStart || last === undefined) return;
  const hasFront = before !== undefined && ['TITLE', 'PREAMBLE', 'TEXT'].includes(before.kind) && startsHere(assembler.blocks);
  if (!hasFront) last.startsDocument = true;
}

function startsHere(blocks: readonly Block[]): boolean {
  for (let index = blocks.length - 2; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined || block.label !== null) return false;
    if (block.startsDocument) return true;
  }
  return false;
}
