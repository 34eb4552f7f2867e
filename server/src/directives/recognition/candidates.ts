/** Every place where a provision may begin. Whether it does is judged later, with the whole text in view. */

import type { FoldedText, Line } from './folded-text.ts';
import { HEAD_WORD } from './head-words.ts';
import { type Head, readHead } from './heads.ts';
import { LETTER_LABEL } from './letter-orders.ts';
import { follows } from './point-lists.ts';
import { isFirst, isTableRow, type PointLabel, readPointLabel } from './point-labels.ts';

export type Place = 'LINE' | 'AFTER_HEAD' | 'RUN_IN';

export interface Candidate {
  readonly found: Head | PointLabel;
  readonly line: number;
  readonly place: Place;
  /** A sentence ended before it, or nothing stands before it. */
  readonly afterStop: boolean;
}

const RUN_IN_HEAD = new RegExp(`(?<=[ \\t])(?:${HEAD_WORD})(?=[ \\t\\d(:.\\-ـ])`, 'g');
const RUN_IN_POINT = new RegExp(
  `(?<=[ \\t])(?:\\d{1,3}|${LETTER_LABEL}|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده)(?=[ \\t]{0,2}[-ـ.:)])`,
  'g',
);
const STOP = /[.؛;:!؟?»)\]]/;
const SPEAKS_OF = /(?:ماده|مواد|بند|بندهای|تبصره|جزء|اجزای|شماره|ردیف|فصل|بخش|و|یا)[ \t]*$/;

export function findCandidates(folded: FoldedText): Candidate[] {
  const candidates: Candidate[] = [];
  let waiting: Candidate | null = null;
  let isInTable = false;
  for (const [index, line] of folded.lines.entries()) {
    if (line.textFrom === line.textTo) continue;
    const starts = startsOf(folded, line, index);
    isInTable = folded.match(TABLE_HEAD, line.textFrom) !== null || (isInTable && goesOnAsTable(line, starts[0]?.found));
    const atStart = isInTable ? [] : starts;
    const first = atStart[0]?.found;
    if (waiting !== null && first?.type === 'POINT' && follows(first, asPoint(waiting.found))) candidates.push(waiting);
    const points = runInPoints(folded, line, index, atStart);
    waiting = points.waiting;
    const accepted = [...atStart.filter((start) => start !== waiting), ...points.accepted];
    const here = [...accepted, ...runInHeads(folded, line, index, atStart)];
    candidates.push(...here.sort((a, b) => a.found.from - b.found.from));
  }
  return candidates;
}

const TABLE_HEAD = /(?:ردیف|شماره ردیف)(?=\s|$)/y;
const LONGEST_ROW = 120;

/** Under «ردیف …» numbered lines are rows, until a head, a lettered point or a longer text. */
function goesOnAsTable(line: Line, found: Head | PointLabel | undefined): boolean {
  if (line.textTo - line.textFrom > LONGEST_ROW) return false;
  return found === undefined || (found.type === 'POINT' && found.style !== 'LETTER');
}

function asPoint(found: Head | PointLabel): PointLabel | null {
  return found.type === 'POINT' ? found : null;
}

/** The head of a line, and a first point right behind it: «ماده ۳- الف- …». */
function startsOf(folded: FoldedText, line: Line, index: number): Candidate[] {
  const head = readHead(folded, line.textFrom) ?? pointOf(folded, line, line.textFrom);
  if (head === null) return [];
  const starts: Candidate[] = [{ found: head, line: index, place: 'LINE', afterStop: true }];
  const at = folded.skipSpaces(head.bodyFrom);
  const inner = at < line.textTo ? pointOf(folded, line, at) : null;
  if (inner !== null && opensBehind(folded, head, inner, line)) {
    starts.push({ found: inner, line: index, place: 'AFTER_HEAD', afterStop: true });
  }
  return starts;
}

function opensBehind(folded: FoldedText, head: Head | PointLabel, inner: PointLabel, line: Line): boolean {
  if (!inner.separated || !isFirst(inner) || folded.skipSpaces(inner.bodyFrom) >= line.textTo) return false;
  return !(head.type === 'POINT' && head.style === inner.style);
}

function pointOf(folded: FoldedText, line: Line, at: number): PointLabel | null {
  const point = readPointLabel(folded, at);
  return point === null || isTableRow(folded, point, line.textTo) ? null : point;
}

function runInHeads(folded: FoldedText, line: Line, index: number, atStart: readonly Candidate[]): Candidate[] {
  const heads: Candidate[] = [];
  const lineStart = atStart[0]?.found;
  const bodyFrom = lineStart === undefined ? -1 : folded.skipSpaces(lineStart.bodyFrom);
  for (const found of folded.text.slice(line.textFrom, line.textTo).matchAll(RUN_IN_HEAD)) {
    const from = line.textFrom + found.index;
    const head = readHead(folded, from);
    if (head === null || !head.separated) continue;
    const place = from === bodyFrom ? 'AFTER_HEAD' : 'RUN_IN';
    heads.push({ found: head, line: index, place, afterStop: place === 'AFTER_HEAD' || endsBefore(folded, from) });
  }
  return heads;
}

/** The last character before a position that is not a space. */
function characterBefore(folded: FoldedText, position: number): string {
  let at = position - 1;
  while (folded.text[at] === ' ' || folded.text[at] === '\t') at -= 1;
  return folded.text[at] ?? '';
}

function endsBefore(folded: FoldedText, position: number): boolean {
  return STOP.test(characterBefore(folded, position));
}

interface RunInPoints {
  readonly accepted: Candidate[];
  /** A single first point at the end of a line, true only if the next line goes on with the second. */
  readonly waiting: Candidate | null;
}

/** Points count as run into a line only as a sequence: «… : الف- … ب- … پ- …». */
function runInPoints(folded: FoldedText, line: Line, index: number, atStart: readonly Candidate[]): RunInPoints {
  const chains = new Map<string, Candidate[]>();
  const accepted: Candidate[] = [];
  const close = (chain: readonly Candidate[]) => {
    if (chain.length > 1) accepted.push(...chain.filter((item) => item.place === 'RUN_IN'));
  };
  for (const item of [...atStart, ...inlineLabels(folded, line, index)]) {
    const point = asPoint(item.found);
    if (point === null) continue;
    const chain = chains.get(point.style) ?? [];
    const last = chain.at(-1);
    if (last !== undefined && follows(point, asPoint(last.found)) && mayContinue(folded, point)) {
      chain.push(item);
    } else if (item.place !== 'RUN_IN' || (isFirst(point) && item.afterStop)) {
      close(chain);
      chains.set(point.style, [item]);
    }
  }
  let waiting: Candidate | null = null;
  for (const chain of chains.values()) {
    close(chain);
    if (chain.length === 1 && isUncertainAlone(chain[0])) waiting = chain[0] ?? null;
  }
  return { accepted, waiting };
}

function isUncertainAlone(item: Candidate | undefined): boolean {
  const point = item === undefined ? null : asPoint(item.found);
  if (item === undefined || point === null || item.place === 'LINE') return false;
  return item.place === 'RUN_IN' || point.style !== 'LETTER';
}

function inlineLabels(folded: FoldedText, line: Line, index: number): Candidate[] {
  const labels: Candidate[] = [];
  for (const found of folded.text.slice(line.textFrom, line.textTo).matchAll(RUN_IN_POINT)) {
    const from = line.textFrom + found.index;
    const point = readPointLabel(folded, from);
    if (point === null || !point.separated || point.word !== '' || point.style === 'PATH') continue;
    folded.attempts += 1;
    if (SPEAKS_OF.test(folded.text.slice(Math.max(line.textFrom, from - 12), from))) continue;
    labels.push({ found: point, line: index, place: 'RUN_IN', afterStop: /[.؛;:]/.test(characterBefore(folded, from)) });
  }
  return labels;
}

/** Inside a list a label follows a stop, or holds its dash tight: «تهران ۲- اصفهان». */
function mayContinue(folded: FoldedText, point: PointLabel): boolean {
  if (/[.؛;:،,)»!؟]/.test(characterBefore(folded, point.from))) return true;
  return point.separator !== '.' && folded.text[point.labelTo] !== ' ';
}
