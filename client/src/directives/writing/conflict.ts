import { type Content, contentOf } from './rows.ts';
import type { Conflict, VerbRefusal } from './session.types.ts';
import type { Verb } from './verbs.ts';

/** The details of STALE_REVISION, as the server documents them. */
interface StaleDetails {
  readonly revision: number;
  readonly theirsBy?: string;
  readonly base: Content;
  readonly theirs: Content;
}

export const goneConflict = (provisionId: string, base: Content): Conflict => ({
  provisionId, kind: 'GONE', base, theirs: null, theirsBy: null, revision: null,
});

/** The question that a refused revision asks of its author; null when it is refused for another reason. */
export function conflictOf({ id, from }: Extract<Verb, { type: 'REVISE' }>, refusal: VerbRefusal): Conflict | null {
  const { code, details } = refusal;
  if (code === 'PROVISION_REMOVED' || code === 'NOT_FOUND') return goneConflict(id, from);
  if (code !== 'STALE_REVISION' || details === null) return null;
  const { revision, theirsBy, base, theirs } = JSON.parse(details) as StaleDetails; // see above
  return { provisionId: id, kind: 'BOTH_CHANGED', base: contentOf(base), theirs: contentOf(theirs), theirsBy: theirsBy ?? null, revision };
}
