import { TextChangesDocument, TextToWriteDocument, type WrittenProvisionFragment } from '../../gql/directives/graphql.ts';
import { request } from '../../kernel/request.ts';
import { RequestError } from '../../kernel/request-error.ts';
import type { ServerRow } from './rows.ts';
import type { Changes } from './session.types.ts';

interface Page {
  readonly nodes: readonly WrittenProvisionFragment[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export const rowOf = (given: WrittenProvisionFragment): ServerRow => ({
  ...given,
  heading: given.heading ?? null,
  removedAt: given.removedAt ?? null,
});

export const gone = (): never => {
  throw new RequestError('refused', { code: 'NOT_FOUND' });
};

/** Page after page of a text; the revision of the first page is the one up to which all is known. */
async function allPages(
  ask: (after: string | null) => Promise<{ textRevision: number; page: Page }>,
  onFirst?: (rows: readonly ServerRow[]) => void,
): Promise<Changes> {
  const first = await ask(null);
  const rows = first.page.nodes.map(rowOf);
  onFirst?.([...rows]);
  for (let { pageInfo } = first.page; pageInfo.hasNextPage; ) {
    const next = await ask(pageInfo.endCursor ?? null);
    rows.push(...next.page.nodes.map(rowOf));
    pageInfo = next.page.pageInfo;
  }
  return { rows, textRevision: first.textRevision };
}

/** The whole text of a directive as it is written on; its beginning is told as soon as it is here. */
export const loadText = (id: string, onFirst?: (rows: readonly ServerRow[]) => void): Promise<Changes> =>
  allPages(async (after) => {
    const { directive } = await request(TextToWriteDocument, { id, after });
    return directive ? { textRevision: directive.textRevision, page: directive.provisions } : gone();
  }, onFirst);

export const loadChanges = (id: string, seen: number): Promise<Changes> =>
  allPages(async (after) => {
    const { directive } = await request(TextChangesDocument, { id, seen, after });
    return directive ? { textRevision: directive.textRevision, page: directive.provisionsChangedSince } : gone();
  });
