import { computed, type ComputedRef, shallowRef, watch } from 'vue';
import { type CouncilMemberFragment, CouncilMembersDocument } from '../gql/councils/graphql.ts';
import { type AskedList, useAskList } from '../kernel/ask.ts';

export interface Members extends AskedList<CouncilMemberFragment> {
  /** Those of the day that was asked last and has come, so that nothing jumps while a day is being chosen. */
  readonly shown: ComputedRef<readonly CouncilMemberFragment[] | null>;
}

/** The members of a council on a day. */
export function useMembers(councilId: () => string, day: () => string): Members {
  const list = useAskList(CouncilMembersDocument, () => ({ id: councilId(), asOf: day(), first: 100 }), (data) => data.council?.members);
  const shown = shallowRef<readonly CouncilMemberFragment[] | null>(null);
  watch(
    [list.nodes, list.isPending, list.failure],
    () => {
      if (!list.isPending.value && !list.failure.value) shown.value = list.nodes.value;
    },
    { immediate: true },
  );
  return { ...list, shown: computed(() => shown.value) };
}
