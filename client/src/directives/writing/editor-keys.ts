import type { Editor, KeyboardShortcutCommand } from '@tiptap/core';
import { divisionKinds } from '../directive-labels.ts';
import { type Place, placeOf } from './patch-page.ts';
import { contentOf, type Row, siblingIndex } from './rows.ts';
import type { VerbBody } from './verbs.ts';
import type { WritingSession } from './writing-session.ts';

/** What the keys need of the page around them. */
export interface KeyContext {
  readonly session: WritingSession;
  readonly newId: () => string;
  /** Does the verbs and puts the cursor where writing goes on. */
  readonly act: (verbs: readonly VerbBody[], then?: Place) => void;
  /** An article gets a line for a heading, or loses it while it is empty. */
  readonly setHeading: (id: string, isOpen: boolean) => void;
}

const end = 1_000_000_000;

/** The keys of the page: Enter goes on, Tab changes the level, Backspace joins, Alt with arrows moves. */
export function editorKeys(context: KeyContext): Record<string, KeyboardShortcutCommand> {
  const here = (run: (place: Place, row: Row, index: number) => void): KeyboardShortcutCommand => ({ editor }) => {
    const place = placeOf(editor.state);
    const index = context.session.rows.findIndex(({ id }) => id === place?.id);
    const row = context.session.rows[index];
    if (place && row) run(place, row, index);
    return true;
  };
  const level = (change: 'INDENT' | 'OUTDENT') => here((place, row) => context.act([{ type: 'LEVEL', id: row.id, change }], place));
  const move = (direction: 'BEFORE' | 'AFTER') => here((place, row, index) => moveBy(context, { place, row, index }, direction));
  return {
    Enter: ({ editor }) => {
      if (!editor.state.selection.empty) editor.commands.deleteSelection();
      return here((place, row) => goOn(context, place, row))({ editor });
    },
    'Shift-Enter': ({ editor }) => (placeOf(editor.state)?.part === 'TEXT' ? editor.commands.insertContent({ type: 'lineBreak' }) : true),
    Tab: level('INDENT'),
    'Shift-Tab': level('OUTDENT'),
    'Alt-ArrowUp': move('BEFORE'),
    'Alt-ArrowDown': move('AFTER'),
    Backspace: ({ editor }) => joinBack(context, editor),
    Delete: ({ editor }) => joinForth(context, editor),
    'Mod-z': () => (context.session.undo(), true),
    'Mod-y': () => (context.session.redo(), true),
    'Mod-Shift-z': () => (context.session.redo(), true),
  };
}

function goOn({ session, newId, act, setHeading }: KeyContext, place: Place, row: Row): void {
  const id = newId();
  const next = (placement: 'NEXT' | 'BEFORE', then: Place): void =>
    act([{ type: 'INSERT', id, anchorId: row.id, placement, content: { heading: null, source: '' } }], then);
  const begin: Place = { id, part: 'TEXT', offset: 0 };
  if (place.part === 'HEADING') {
    if (row.source === '' && divisionKinds.has(row.kind)) return next('NEXT', begin);
    if (row.heading === null) setHeading(row.id, false);
    return act([], { id: row.id, part: 'TEXT', offset: 0 });
  }
  const isPoint = row.kind === 'POINT' || row.kind === 'SUBPOINT';
  if (row.source === '' && isPoint && row.heading === null) return act([{ type: 'LEVEL', id: row.id, change: 'OUTDENT' }], place);
  const { source } = session.rowOf(row.id) ?? row;
  if (place.offset >= source.length) return next('NEXT', begin);
  if (place.offset === 0) return next('BEFORE', place);
  act([{ type: 'SPLIT', id: row.id, newId: id, source, at: place.offset }], begin);
}

function moveBy({ session, act }: KeyContext, { place, row, index }: { place: Place; row: Row; index: number }, placement: 'BEFORE' | 'AFTER'): void {
  const anchor = session.rows[siblingIndex(session.rows, index, placement)];
  if (anchor) act([{ type: 'MOVE', id: row.id, anchorId: anchor.id, placement }], place);
}

/** At the beginning of a provision it goes into the one before it; an empty heading goes away. */
function joinBack(context: KeyContext, editor: Editor): boolean {
  const { selection } = editor.state;
  if (!selection.empty || selection.$head.parentOffset > 0) return false;
  const { session, act, setHeading } = context;
  const place = placeOf(editor.state);
  const index = session.rows.findIndex(({ id }) => id === place?.id);
  const row = session.rows[index];
  if (!place || !row) return true;
  if (place.part === 'HEADING' && row.heading === null && !divisionKinds.has(row.kind)) {
    setHeading(row.id, false);
    act([], { id: row.id, part: 'TEXT', offset: 0 });
    return true;
  }
  if (place.part === 'TEXT' && selection.$head.index(0) > 0 && row.heading !== null) {
    act([], { id: row.id, part: 'HEADING', offset: end });
    return true;
  }
  const target = session.rows[index - 1];
  if (target) mergeInto(context, row, target);
  return true;
}

function mergeInto({ act }: KeyContext, row: Row, target: Row): void {
  const isEmpty = row.source === '' && row.heading === null;
  act([{ type: 'MERGE', id: row.id, intoId: target.id }], { id: target.id, part: 'TEXT', offset: isEmpty ? end : target.source.length });
}

/** At the end of a provision the one after it comes into it. */
function joinForth(context: KeyContext, editor: Editor): boolean {
  const { selection } = editor.state;
  if (!selection.empty || selection.$head.parentOffset < selection.$head.parent.content.size) return false;
  const { rows } = context.session;
  const place = placeOf(editor.state);
  const index = rows.findIndex(({ id }) => id === place?.id);
  const [row, next] = [rows[index], rows[index + 1]];
  if (place?.part === 'TEXT' && row && next) mergeInto(context, next, row);
  return true;
}

/** The pasted paragraphs: the first goes where the cursor is, each of the others becomes a provision. */
export function pastedVerbs(context: KeyContext, row: Row, paragraphs: readonly string[]): { verbs: VerbBody[]; last: string } {
  let anchorId = row.id;
  const verbs = paragraphs.map((source): VerbBody => {
    const id = context.newId();
    const verb: VerbBody = { type: 'INSERT', id, anchorId, placement: anchorId === row.id ? 'NEXT' : 'AFTER', content: { heading: null, source } };
    anchorId = id;
    return verb;
  });
  return { verbs, last: anchorId };
}

/** Takes the heading of a row away or gives it one. */
export const headingVerb = (row: Row, heading: string | null): VerbBody => ({
  type: 'REVISE', id: row.id, from: contentOf(row), to: { ...contentOf(row), heading }, base: null,
});
