import { goneConflict } from './conflict.ts';
import { mergeContent } from './merge-edits.ts';
import { contentOf, sameContent, type ServerRow } from './rows.ts';
import type { Conflict } from './session.types.ts';
import { halves, type Verb, type VerbBody } from './verbs.ts';

/** What to do with the verb that comes next. */
export type Prepared =
  | { readonly do: 'SEND'; readonly input: object }
  /** It means something else by now: the same thing in other verbs. */
  | { readonly do: 'REPLACE'; readonly verbs: readonly VerbBody[] }
  | { readonly do: 'ASK'; readonly conflict: Conflict }
  | { readonly do: 'DROP' };

interface Known {
  readonly directiveId: string;
  readonly server: { readonly get: (id: string) => ServerRow | undefined; readonly isStanding: (id: string) => boolean };
  /** The standing provision before a place, for what lost its anchor. */
  readonly nearest: (id: string) => string | null;
}

/** The input of a verb as the server knows the text now; decided as late as possible, since answers change it. */
export function prepare(verb: Verb, known: Known): Prepared {
  if (verb.input) return { do: 'SEND', input: verb.input };
  const row = known.server.get(verb.id);
  const idempotencyKey = verb.key;
  if (verb.type === 'INSERT') return { do: 'SEND', input: insertion(verb, known) };
  if (verb.type === 'REVISE') return revision(verb, row);
  if (verb.type === 'RESTORE') return { do: 'SEND', input: { idempotencyKey, provisionId: verb.id } };
  if (!row || row.removedAt !== null) return { do: 'DROP' };
  switch (verb.type) {
    case 'SPLIT':
      return split(verb, row);
    case 'MERGE':
    case 'REMOVE':
      return {
        do: 'SEND',
        input: {
          idempotencyKey, provisionId: verb.id, expectedRevision: row.revision,
          ...(verb.type === 'REMOVE' ? { withChildren: verb.withChildren } : {}),
        },
      };
    case 'MOVE': {
      const { anchorId, placement } = verb;
      return known.server.isStanding(anchorId) ? { do: 'SEND', input: { idempotencyKey, provisionId: verb.id, anchorId, placement } } : { do: 'DROP' };
    }
    case 'LEVEL':
      return { do: 'SEND', input: { idempotencyKey, provisionId: verb.id, change: verb.change, ...(verb.kind ? { kind: verb.kind } : {}) } };
  }
}

function insertion(verb: Extract<Verb, { type: 'INSERT' }>, { directiveId, server, nearest }: Known): object {
  const { key: idempotencyKey, content, kind, anchorId, placement } = verb;
  const isThere = anchorId === null || server.isStanding(anchorId);
  const anchor = isThere ? { anchorId, placement } : { anchorId: nearest(verb.id), placement: 'AFTER' };
  return { idempotencyKey, directiveId, ...anchor, ...content, ...(kind ? { kind } : {}) };
}

/** Words are sent on the revision they were typed on; where that was this page's own earlier save, on what became of it. */
function revision(verb: Extract<Verb, { type: 'REVISE' }>, row: ServerRow | undefined): Prepared {
  const { id, from, to, base } = verb;
  if (!row || row.removedAt !== null) {
    return { do: 'ASK', conflict: goneConflict(id, from) };
  }
  const theirs = contentOf(row);
  const send = (content: typeof to, expectedRevision: number): Prepared => ({
    do: 'SEND',
    input: { provisionId: id, expectedRevision, ...content },
  });
  if (sameContent(theirs, to)) return { do: 'DROP' };
  if (base !== null) return send(to, base);
  if (sameContent(theirs, from)) return send(to, row.revision);
  const merged = mergeContent(from, theirs, to);
  if (merged) return send(merged, row.revision);
  return { do: 'ASK', conflict: { provisionId: id, kind: 'BOTH_CHANGED', base: from, theirs, theirsBy: null, revision: row.revision } };
}

/** A split of words that another has changed meanwhile becomes a new provision and a revision, which can be merged. */
function split(verb: Extract<Verb, { type: 'SPLIT' }>, row: ServerRow): Prepared {
  const { key: idempotencyKey, id, newId, at, source } = verb;
  if (row.source === source) return { do: 'SEND', input: { idempotencyKey, provisionId: id, expectedRevision: row.revision, at } };
  return { do: 'REPLACE', verbs: splitAsTwo({ id, newId, source, at }) };
}

export function splitAsTwo({ id, newId, source, at }: { id: string; newId: string; source: string; at: number }): VerbBody[] {
  const [first, second] = halves(source, at);
  return [
    { type: 'INSERT', id: newId, anchorId: id, placement: 'NEXT', content: { heading: null, source: second } },
    { type: 'REVISE', id, from: { heading: null, source }, to: { heading: null, source: first }, base: null },
  ];
}
