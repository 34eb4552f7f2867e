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
  type WrittenProvisionFragment,
  type RefusalCode,
} from '../../gql/directives/graphql.ts';
import { request, type TypedQuery } from '../../kernel/request.ts';
import { gone, loadChanges, loadText, rowOf } from './load-text.ts';
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

/** The way of one directive's verbs to the server and back. `begun` is the text where it is on its way already. */
export function directiveTransport(id: string, begun: Promise<Changes>): Transport {
  let first: Promise<Changes> | null = begun;

  const changes = (seen: number): Promise<Changes> => loadChanges(id, seen);

  function load(): Promise<Changes> {
    const text = first ?? loadText(id);
    first = null;
    return text;
  }

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
