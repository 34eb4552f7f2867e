import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * A key acts where its person sees the cursor. The browser tells the editor a moment later that the cursor went
 * elsewhere; on a busy computer the next key comes before that.
 */
export function followCursor(view: EditorView): void {
  const seen = view.dom.ownerDocument.getSelection();
  const { state } = view;
  if (!seen?.anchorNode || !seen.isCollapsed || !view.dom.contains(seen.anchorNode) || view.composing) return;
  const position = state.doc.resolve(view.posAtDOM(seen.anchorNode, seen.anchorOffset));
  if (!position.parent.isTextblock || (state.selection.empty && state.selection.head === position.pos)) return;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, position.pos)));
}
