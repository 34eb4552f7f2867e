import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { lineOf } from './page-text.ts';

/** What stands at a line beside its words: who is in it, and whether it waits for its author. */
export interface LineMark {
  readonly present?: string;
  readonly isAsked?: boolean;
}

export const lineMarksKey = new PluginKey<ReadonlyMap<string, LineMark>>('lineMarks');

/** Draws the marks on the last line of each provision; they are told by a transaction's meta. */
export const lineMarks = new Plugin<ReadonlyMap<string, LineMark>>({
  key: lineMarksKey,
  state: {
    init: () => new Map(),
    apply: (tr, marks) => (tr.getMeta(lineMarksKey) as ReadonlyMap<string, LineMark> | undefined) ?? marks, // set by the editor alone
  },
  props: {
    decorations(state) {
      const marks = lineMarksKey.getState(state);
      if (!marks?.size) return null;
      const drawn: Decoration[] = [];
      state.doc.forEach((line, offset) => {
        const mark = marks.get(lineOf(line).id ?? '');
        if (!mark) return;
        drawn.push(
          Decoration.node(offset, offset + line.nodeSize, {
            ...(mark.present === undefined ? {} : { 'data-present': mark.present }),
            ...(mark.isAsked ? { 'data-asked': '' } : {}),
          }),
        );
      });
      return DecorationSet.create(state.doc, drawn);
    },
  },
});
