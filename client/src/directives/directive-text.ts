import { computed, type ComputedRef, watch } from 'vue';
import { DirectiveTextDocument, type ReadProvisionFragment } from '../gql/directives/graphql.ts';
import { type AskedList, useAskList } from '../kernel/ask.ts';

export interface DirectiveText extends AskedList<ReadProvisionFragment> {
  /** Every page has come. */
  readonly isWhole: ComputedRef<boolean>;
}

/** The whole text of a directive, page after page: the beginning is read while the rest still comes. */
export function useDirectiveText(directiveId: () => string | null): DirectiveText {
  const list = useAskList(
    DirectiveTextDocument,
    () => {
      const id = directiveId();
      return id === null ? null : { id, first: 100 };
    },
    (data) => data.directive?.provisions,
  );
  watch(
    () => [list.hasMore.value, list.nodes.value.length, list.isRefreshing.value],
    () => {
      if (list.hasMore.value && !list.isRefreshing.value) void list.more();
    },
    { immediate: true },
  );
  return { ...list, isWhole: computed(() => !list.isPending.value && !list.hasMore.value) };
}
