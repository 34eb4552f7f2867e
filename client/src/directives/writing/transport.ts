import {
  ChangeProvisionLevelDocument,
  type ChangedTextFragment,
  InsertProvisionDocument,
  MergeProvisionsDocument,
  MoveProvisionDocument,
  RemoveProvisionDocument,
  RestoreProvisionDocument,
  ReviseProvisionDocument,
  SplitProvisionDocument,
  TextChangesDocument,
  TextToWriteDocument,
  type WrittenProvisionFragment,
  type RefusalCode,
} from '../../gql/directives/graphql.ts';
import { request, type TypedQuery } from '../../kernel/request.ts';
import { RequestError } from '../../kernel/request-error.ts';
import type { ServerRow } from './rows.ts';
import type { Changes, Outcome, Transport } from './session.types.ts';
import type { Verb } from './verbs.ts';

/** The mutation of each verb; what it takes is made by prepare.ts. */
const documents = {
  REVISE: ReviseProvisionDocument,
  INSERT: InsertProvisionDocument,
  SPLIT: SplitProvisionDocument,
  MERGE: MergeProvisionsDocument,
  MOVE: MoveProvisionDocument,
  LEVEL: ChangeProvisionLevelDocument,
  REMOVE: RemoveProvisionDocument,
  RESTORE: RestoreProvisionDocument,
} as const satisfies Record<Verb['type'], TypedQuery<unknown, never>>;

/** What the payloads of all verbs have in common; some lack one or the other. */
interface VerbPayload {
  readonly provision?: WrittenProvisionFragment | null;
  readonly created?: WrittenProvisionFragment | null;
  readonly directive?: ChangedTextFragment | null;
  readonly refusals: readonly { readonly code: RefusalCode; readonly message: string; readonly details?: string | null }[];
}

interface Page {
  readonly nodes: readonly WrittenProvisionFragment[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

const rowOf = (given: WrittenProvisionFragment): ServerRow => ({
  ...given,
  heading: given.heading ?? null,
  removedAt: given.removedAt ?? null,
});

const gone = (): never => {
  throw new RequestError('refused', { code: 'NOT_FOUND' });
};

/** Page after page of a text; the revision of the first page is the one up to which all is known. */
async function allPages(ask: (after: string | null) => Promise<{ textRevision: number; page: Page }>): Promise<Changes> {
  const first = await ask(null);
  const rows = first.page.nodes.map(rowOf);
  for (let { pageInfo } = first.page; pageInfo.hasNextPage; ) {
    const next = await ask(pageInfo.endCursor ?? null);
    rows.push(...next.page.nodes.map(rowOf));
    pageInfo = next.page.pageInfo;
  }
  return { rows, textRevision: first.textRevision };
}

/** The way of one directive's verbs to the server and back. */
export function directiveTransport(id: string): Transport {
  const changes = (seen: number): Promise<Changes> =>
    allPages(async (after) => {
      const { directive } = await request(TextChangesDocument, { id, seen, after });
      return directive ? { textRevision: directive.textRevision, page: directive.provisionsChangedSince } : gone();
    });

  const load = (): Promise<Changes> =>
    allPages(async (after) => {
      const { directive } = await request(TextToWriteDocument, { id, after });
      return directive ? { textRevision: directive.textRevision, page: directive.provisions } : gone();
    });

  /** The changes that a payload brings, the rest of them asked where one page was not enough. */
  async function changesOf({ directive }: VerbPayload, seen: number): Promise<Changes | null> {
    if (!directive) return null;
    const { textRevision, provisionsChangedSince: page } = directive;
    return page.pageInfo.hasNextPage ? changes(seen) : { textRevision, rows: page.nodes.map(rowOf) };
  }

  async function send(type: Verb['type'], input: object, seen: number): Promise<Outcome> {
    // Each input is made for its verb, and all payloads have these parts.
    const answer = await request(documents[type] as unknown as TypedQuery<Record<string, VerbPayload>, object>, { input, ...(type === 'REVISE' ? {} : { seen }) });
    const payload = Object.values(answer)[0] ?? gone();
    if (payload.refusals.length > 0) {
      return { ok: false, refusals: payload.refusals.map(({ code, message, details }) => ({ code, message, details: details ?? null })) };
    }
    const { provision, created } = payload;
    return {
      ok: true,
      provision: provision ? rowOf(provision) : null,
      created: created ? rowOf(created) : null,
      changes: await changesOf(payload, seen),
    };
  }

  return { load, changes, send };
}
