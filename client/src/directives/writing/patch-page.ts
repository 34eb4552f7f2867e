import type { Node as PageNode } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { type Block, headingLine } from './blocks.ts';
import { lineFrom, lineOf, type Naming, parentOffset, textOffset, typedBlock } from './page-text.ts';

/** A place of the cursor that outlives a change of the page around it. */
export interface Place {
  readonly id: string;
  readonly part: Block['part'];
  /** In the stored text; at most its end. */
  readonly offset: number;
}

/** Marks transactions that come from the session rather than from the person. */
export const fromSession = 'fromSession';

const keyOf = (id: string | null, part: string): string => `${id ?? ''} ${part}`;
const lineKey = (line: PageNode): string => keyOf(lineOf(line).id, lineOf(line).part);

export function placeOf(state: EditorState, position = state.selection.head): Place | null {
  const resolved = state.doc.resolve(position);
  const line = resolved.parent;
  if (line.type.name !== 'line') return null;
  const { id, part } = lineOf(line);
  return id === null ? null : { id, part, offset: textOffset(line, resolved.parentOffset) };
}

export function positionOf(page: PageNode, place: Place): number | null {
  let found: number | null = null;
  let other: number | null = null;
  page.forEach((line, offset) => {
    const { id, part } = lineOf(line);
    if (id !== place.id || found !== null) return;
    const position = offset + 1 + parentOffset(line, place.offset);
    if (part === place.part) found = position;
    else other ??= position;
  });
  return found ?? other;
}

/**
 * Turns the page into the lines that the session has now, with as little change as can be, so that cursor, selection
 * and a word half typed stay where they are. Null when there is nothing to do.
 */
export function patchPage(state: EditorState, blocks: readonly Block[], aliases: ReadonlyMap<string, string>, naming: Naming): Transaction | null {
  const tr = state.tr.setMeta(fromSession, true).setMeta('addToHistory', false);
  renameLines(tr, aliases);
  const before = placeOf(state);
  const replaced = replaceLines(tr, state, blocks, naming);
  updateLines(tr, state, blocks, naming);
  if (tr.steps.length === 0) return null;
  const id = before && (aliases.get(before.id) ?? before.id);
  const back = replaced && before && id && state.selection.empty ? positionOf(tr.doc, { ...before, id }) : null;
  return back === null ? tr : tr.setSelection(TextSelection.create(tr.doc, back));
}

function renameLines(tr: Transaction, aliases: ReadonlyMap<string, string>): void {
  if (aliases.size === 0) return;
  tr.doc.forEach((line, offset) => {
    const real = aliases.get(lineOf(line).id ?? '');
    if (real) tr.setNodeAttribute(offset, 'id', real);
  });
}

/** Brings the order of lines right by replacing the one stretch in which it differs; lines that stay keep their words. */
function replaceLines(tr: Transaction, state: EditorState, blocks: readonly Block[], naming: Naming): boolean {
  const lines: PageNode[] = [];
  tr.doc.forEach((line) => lines.push(line));
  const now = lines.map(lineKey);
  const wanted = blocks.map(({ id, part }) => keyOf(id, part));
  const most = Math.min(now.length, wanted.length);
  let head = 0;
  while (head < most && now[head] === wanted[head]) head += 1;
  let tail = 0;
  while (tail < most - head && now[now.length - 1 - tail] === wanted[wanted.length - 1 - tail]) tail += 1;
  if (head + tail === now.length && head + tail === wanted.length) return false;
  const standing = new Map(lines.map((line) => [lineKey(line), line]));
  const fresh = blocks
    .slice(head, blocks.length - tail)
    .map((block) => standing.get(keyOf(block.id, block.part)) ?? lineFrom(state.schema, block, naming));
  const sizeOf = (part: readonly PageNode[]): number => part.reduce((sum, line) => sum + line.nodeSize, 0);
  const from = sizeOf(lines.slice(0, head));
  const to = from + sizeOf(lines.slice(head, lines.length - tail));
  tr.replaceWith(from, to, fresh);
  return true;
}

/** Brings each line's words and number right; of the words only what differs is replaced. */
function updateLines(tr: Transaction, state: EditorState, blocks: readonly Block[], naming: Naming): void {
  let position = 0;
  for (const [index, block] of blocks.entries()) {
    const line = tr.doc.maybeChild(index);
    if (!line) return;
    const { kind, depth, label } = lineOf(line);
    if (kind !== block.kind || depth !== block.depth || label !== block.label) {
      tr.setNodeMarkup(position, null, { ...line.attrs, kind: block.kind, depth: block.depth, label: block.label });
    }
    const wanted = isAsWanted(line, block) ? line.content : lineFrom(state.schema, block, naming).content;
    const start = line.content.findDiffStart(wanted);
    const end = start === null ? null : line.content.findDiffEnd(wanted);
    if (start !== null && end !== null) {
      // Where the same letter is repeated, both searches may pass each other.
      const overlap = Math.max(0, start - Math.min(end.a, end.b));
      tr.replaceWith(position + 1 + start, position + 1 + end.a + overlap, wanted.cut(start, end.b + overlap));
    }
    position += tr.doc.child(index).nodeSize;
  }
}

/** Whether a line has its words already. What references are called may have changed, so those are looked at again. */
function isAsWanted(line: PageNode, { part, text }: Block): boolean {
  const typed = typedBlock(line).text;
  return part === 'HEADING' ? headingLine(typed) === text : typed === text && !text.includes('[[');
}
