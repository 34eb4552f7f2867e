import { useInfiniteQuery, useQuery, useQueryCache } from '@pinia/colada';
import { computed, type ComputedRef } from 'vue';
import { useEntities } from './entity-store.ts';
import { operationName, request, type TypedQuery } from './request.ts';
import { asRequestError, type RequestError } from './request-error.ts';

export interface Asked<Result> {
  readonly data: ComputedRef<Result | undefined>;
  /** Nothing to show yet. */
  readonly isPending: ComputedRef<boolean>;
  /** Something is shown, newer is on its way. */
  readonly isRefreshing: ComputedRef<boolean>;
  /** Why there is nothing to show. What is shown already stays when a refresh fails; the shell tells of a lost connection. */
  readonly failure: ComputedRef<RequestError | null>;
  readonly refresh: () => Promise<unknown>;
}

/**
 * A query of a page. `variables` returns null while it cannot be asked yet.
 * While other variables are on their way the previous answer stays, so that nothing jumps.
 */
export function useAsk<Result, Variables extends object>(
  document: TypedQuery<Result, Variables>,
  variables: () => Variables | null,
): Asked<Result> {
  const entities = useEntities();
  const query = useQuery({
    key: () => [operationName(document), variables() ?? {}],
    enabled: () => variables() !== null,
    query: async ({ signal }): Promise<Result> => {
      const asked = variables();
      if (!asked) throw new Error('asked too early');
      return entities.put(await request(document, asked, signal));
    },
    placeholderData: (previous: Result | undefined) => previous,
  });
  return {
    data: computed(() => query.data.value),
    isPending: computed(() => query.data.value === undefined && query.error.value === null),
    isRefreshing: computed(() => query.data.value !== undefined && query.isLoading.value),
    failure: computed(() => failureOf(query.data.value, query.error.value)),
    refresh: () => query.refetch(),
  };
}

const failureOf = (data: unknown, error: Error | null): RequestError | null =>
  error && data === undefined ? asRequestError(error) : null;

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly totalCount?: number | null;
}

export interface AskedList<Node> extends Omit<Asked<never>, 'data'> {
  readonly nodes: ComputedRef<readonly Node[]>;
  readonly totalCount: ComputedRef<number | undefined>;
  readonly hasMore: ComputedRef<boolean>;
  readonly more: () => Promise<unknown>;
}

/** A list that grows by keyset pages: `pick` finds the connection in the answer. */
export function useAskList<Result, Variables extends { after?: string | null }, Node>(
  document: TypedQuery<Result, Variables>,
  variables: () => Variables | null,
  pick: (result: Result) => Page<Node> | null | undefined,
): AskedList<Node> {
  const entities = useEntities();
  const start: string | null = null;
  const query = useInfiniteQuery<Result, Error, string | null>({
    key: () => [operationName(document), variables() ?? {}],
    enabled: () => variables() !== null,
    initialPageParam: start,
    query: async ({ pageParam, signal }) => {
      const asked = variables();
      if (!asked) throw new Error('asked too early');
      return entities.put(await request(document, pageParam ? { ...asked, after: pageParam } : asked, signal));
    },
    getNextPageParam: (last) => {
      const info = pick(last)?.pageInfo;
      return info?.hasNextPage ? info.endCursor : null;
    },
  });
  const pages = computed(() => query.data.value?.pages.map(pick) ?? []);
  return {
    nodes: computed(() => pages.value.flatMap((page) => [...(page?.nodes ?? [])])),
    totalCount: computed(() => pages.value[0]?.totalCount ?? undefined),
    hasMore: computed(() => query.hasNextPage.value),
    more: () => query.loadNextPage({ cancelRefetch: false }),
    isPending: computed(() => query.data.value === undefined && query.error.value === null),
    isRefreshing: computed(() => query.data.value !== undefined && query.isLoading.value),
    failure: computed(() => failureOf(query.data.value, query.error.value)),
    refresh: () => query.refetch(),
  };
}

/** Asks again what is shown, by the names of the operations; without names, everything. */
export function useRefresh(): (...operations: string[]) => Promise<void> {
  const cache = useQueryCache();
  return async (...operations) => {
    const asked = operations.length
      ? operations.map((name) => cache.invalidateQueries({ key: [name] }))
      : [cache.invalidateQueries()];
    // Each query keeps its own failure and shows it where it is used.
    await Promise.allSettled(asked);
  };
}
