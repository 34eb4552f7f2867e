import { type Content, contentOf, sameContent } from './rows.ts';
import type { Conflict, VerbRefusal } from './session.types.ts';
import type { Verb, VerbBody } from './verbs.ts';

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

interface Surroundings {
  /** The provision after which a text stands whose own provision is gone. */
  readonly nearest: (id: string) => string | null;
  readonly newLocalId: () => string;
}

/** What is to be done instead of the refused revision, now that its author has chosen; null lets their words go. */
export function afterChoice(
  verb: Extract<Verb, { type: 'REVISE' }>,
  { kind, theirs, revision }: Conflict,
  chosen: Content | null,
  { nearest, newLocalId }: Surroundings,
): VerbBody[] {
  if (chosen === null) return [];
  if (kind === 'GONE') return [{ type: 'INSERT', id: newLocalId(), anchorId: nearest(verb.id), placement: 'AFTER', content: chosen }];
  const from = theirs ?? verb.from;
  return sameContent(from, chosen) ? [] : [{ type: 'REVISE', id: verb.id, from, to: chosen, base: revision }];
}
