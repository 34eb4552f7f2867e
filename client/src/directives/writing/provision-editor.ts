import { Editor, Extension } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { blocksOf, verbsFor } from './blocks.ts';
import { editorKeys, headingVerb, type KeyContext, pastedVerbs } from './editor-keys.ts';
import { followCursor } from './follow-cursor.ts';
import { type LineMark, lineMarks, lineMarksKey } from './line-marks.ts';
import { pageNodes } from './page-nodes.ts';
import { lineFrom, type Naming, typedBlocks } from './page-text.ts';
import { fromSession, patchPage, type Place, placeOf, positionOf } from './patch-page.ts';
import type { Row } from './rows.ts';
import type { VerbBody } from './verbs.ts';
import type { WritingSession } from './writing-session.ts';

/** Somebody types `@…`: what they look for, and where on the screen. */
export interface Mention {
  readonly query: string;
  readonly from: number;
  readonly at: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

interface Options {
  readonly element: HTMLElement;
  readonly session: WritingSession;
  readonly label: string;
  readonly goneWords: string;
  readonly newKey: () => string;
  readonly onPlace: (place: Place | null) => void;
  readonly onMention: (mention: Mention | null) => void;
  /** The list of targets is open and takes the key. */
  readonly mentionTakes: (key: string) => boolean;
}

const mentionForm = /(?:^|[\s(«])@([^\s@]{0,30}(?:[ ‌][^\s@]{0,30}){0,3})$/;

/** The page on which a text is written: turns what is typed into verbs of the session, and the session into the page. */
export class ProvisionEditor {
  readonly #options: Options;
  readonly #editor: Editor;
  readonly #openHeadings = new Set<string>();
  readonly #context: KeyContext;
  readonly #stopListening: () => void;
  #then: Place | null = null;

  constructor(options: Options) {
    this.#options = options;
    const { element, session, label } = options;
    this.#context = {
      session,
      newId: () => this.#newId(),
      act: (verbs, then) => this.act(verbs, then),
      setHeading: (id, isOpen) => void (isOpen ? this.#openHeadings.add(id) : this.#openHeadings.delete(id)),
    };
    const context = this.#context;
    const keys = Extension.create({
      name: 'provisionKeys',
      priority: 1_000,
      addKeyboardShortcuts: () => editorKeys(context),
      addProseMirrorPlugins: () => [lineMarks],
    });
    this.#editor = new Editor({
      element,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      enableCoreExtensions: { focusEvents: false, drop: false, paste: false },
      extensions: [...pageNodes, keys],
      editorProps: {
        attributes: { class: 'writing-page legal-text', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, spellcheck: 'false' },
        handlePaste: (view, event) => this.#paste(view, event),
        handleDrop: () => true,
        handleDOMEvents: { keydown: (view) => void followCursor(view) },
        handleKeyDown: (_view, event) => this.options.mentionTakes(event.key),
      },
      onUpdate: ({ transaction }) => this.#typed(transaction.getMeta(fromSession) === true),
      onSelectionUpdate: () => this.#moved(),
    });
    this.#stopListening = session.onChange(() => this.patch());
    this.#fill();
  }

  private get options(): Options {
    return this.#options;
  }

  destroy(): void {
    this.#stopListening();
    this.#editor.destroy();
  }

  get place(): Place | null {
    return placeOf(this.#editor.state);
  }

  /** Does verbs of the person; the cursor goes on at `then`. */
  act(verbs: readonly VerbBody[], then?: Place): void {
    this.#then = then ?? null;
    if (verbs.length > 0) this.options.session.act(verbs);
    else this.patch();
  }

  /** Presses a key of the page for the person, from the toolbar. */
  press(key: 'Tab' | 'Shift-Tab' | 'Alt-ArrowUp' | 'Alt-ArrowDown'): void {
    editorKeys(this.#context)[key]?.({ editor: this.#editor });
    this.#editor.view.focus();
  }

  toggleHeading(row: Row): void {
    const isOpen = row.heading !== null || this.#openHeadings.has(row.id);
    if (isOpen) this.#openHeadings.delete(row.id);
    else this.#openHeadings.add(row.id);
    const then: Place = { id: row.id, part: isOpen ? 'TEXT' : 'HEADING', offset: 0 };
    this.act(row.heading === null ? [] : [headingVerb(row, null)], then);
    this.#editor.view.focus();
  }

  /** Puts the cursor at the beginning of a provision and shows it. */
  goTo(id: string): void {
    this.#then = { id, part: 'TEXT', offset: 0 };
    this.patch();
    this.#editor.view.focus();
  }

  mark(marks: ReadonlyMap<string, LineMark>): void {
    this.#editor.view.dispatch(this.#editor.state.tr.setMeta(lineMarksKey, marks).setMeta('addToHistory', false));
  }

  /** Puts a reference in place of the `@…` that was typed. */
  refer(mention: Mention, target: string): void {
    const { state, view } = this.#editor;
    const node = state.schema.node('reference', { target, citation: this.#naming.citationOf(target), gone: this.options.goneWords });
    view.dispatch(state.tr.replaceWith(mention.from, state.selection.head, node));
    view.focus();
  }

  get #naming(): Naming {
    const { session, goneWords } = this.options;
    return { goneWords, citationOf: (id) => session.rowOf(id)?.citation ?? null };
  }

  #newId(): string {
    return `local_${this.options.newKey()}`;
  }

  #blocks() {
    return blocksOf(this.options.session.rows, this.#openHeadings);
  }

  #fill(): void {
    const { state, view } = this.#editor;
    const lines = this.#blocks().map((block) => lineFrom(state.schema, block, this.#naming));
    if (lines.length === 0) return;
    view.dispatch(state.tr.replaceWith(0, state.doc.content.size, lines).setMeta(fromSession, true).setMeta('addToHistory', false));
  }

  /** Brings the page to where the session is; while a word is being composed, right after it. */
  patch(): void {
    const { view, state } = this.#editor;
    if (view.composing) return void setTimeout(() => this.patch(), 60);
    const tr = patchPage(state, this.#blocks(), this.options.session.aliases, this.#naming) ?? state.tr.setMeta(fromSession, true);
    const wanted = this.#then && { ...this.#then, id: this.options.session.aliases.get(this.#then.id) ?? this.#then.id };
    const position = wanted && positionOf(tr.doc, wanted);
    if (position !== null) tr.setSelection(TextSelection.create(tr.doc, position)).scrollIntoView();
    this.#then = null;
    if (tr.docChanged || tr.selectionSet) view.dispatch(tr);
    this.options.onPlace(this.place);
  }

  #typed(isOurs: boolean): void {
    if (!isOurs) {
      const verbs = verbsFor(this.options.session.rows, typedBlocks(this.#editor.state.doc), () => this.#newId());
      const inserted = verbs.findLast(({ type }) => type === 'INSERT');
      if (verbs.length > 0) this.act(verbs, inserted && { id: inserted.id, part: 'TEXT', offset: 1_000_000_000 });
    }
    this.#lookForMention();
  }

  #moved(): void {
    this.options.onPlace(this.place);
    this.#lookForMention();
  }

  #lookForMention(): void {
    const { state, view } = this.#editor;
    const { $head, empty, head } = state.selection;
    const before = empty ? $head.parent.textBetween(0, $head.parentOffset, undefined, '\ufffc') : '';
    const query = mentionForm.exec(before)?.[1];
    this.options.onMention(query === undefined ? null : { query, from: head - query.length - 1, at: view.coordsAtPos(head) });
  }

  #paste(view: EditorView, event: ClipboardEvent): boolean {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const [first = '', ...rest] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (first === '') return true;
    view.dispatch(view.state.tr.insertText(first).scrollIntoView());
    const row = this.options.session.rowOf(this.place?.id ?? '');
    if (rest.length === 0 || !row) return true;
    const { verbs, last } = pastedVerbs(this.#context, row, rest);
    this.act(verbs, { id: last, part: 'TEXT', offset: 1_000_000_000 });
    return true;
  }
}
