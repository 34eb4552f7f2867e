import { defineStore } from 'pinia';
import { computed, reactive, ref, shallowRef } from 'vue';
import type { CommentMarksQuery } from '../gql/comments/graphql.ts';
import type { SelectedRange } from './source-range.ts';

export type CommentMark = NonNullable<CommentMarksQuery['directive']>['commentMarks']['nodes'][number];

export interface MarkCount {
  readonly open: number;
  readonly all: number;
}

/** What the margins and the pane of one page know together: how many conversations stand where, and which are looked at. */
export const useComments = defineStore('comments', () => {
  const marks = shallowRef<readonly CommentMark[]>([]);
  const mayComment = ref(false);
  /** The provision whose conversations were asked for; null while the pane follows the reader. */
  const chosen = ref<string | null>(null);
  /** Its conversations are shown over the page, since there is no room beside the text. */
  const isOver = ref(false);
  /** Words on which a comment is being written; an empty range is the provision as a whole. */
  const writing = shallowRef<SelectedRange | null>(null);
  /** What was begun and not sent, by the place it belongs to. */
  const drafts = reactive(new Map<string, string>());

  const counts = computed(() => {
    const found = new Map<string, MarkCount>();
    for (const { provision, state } of marks.value) {
      const before = found.get(provision.id) ?? { open: 0, all: 0 };
      found.set(provision.id, { open: before.open + (state === 'RESOLVED' ? 0 : 1), all: before.all + 1 });
    }
    return found;
  });
  const openCount = computed(() => marks.value.filter(({ state }) => state !== 'RESOLVED').length);

  function begin(): void {
    [marks.value, mayComment.value, chosen.value, isOver.value, writing.value] = [[], false, null, false, null];
  }

  /** Shows the conversations of a provision: beside the text where the pane stands there, else over the page. */
  function choose(provisionId: string): void {
    chosen.value = provisionId;
    const pane = document.getElementById('comment-pane')?.getBoundingClientRect();
    const text = document.getElementById(provisionId)?.getBoundingClientRect();
    isOver.value = !pane || (text !== undefined && pane.left < text.right && pane.right > text.left);
  }

  return { marks, mayComment, chosen, isOver, writing, drafts, counts, openCount, begin, choose };
});
