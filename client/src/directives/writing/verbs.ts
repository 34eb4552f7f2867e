import type { ProvisionKind } from '../../gql/directives/graphql.ts';
import { type Content, type Row, siblingIndex, subtreeEnd } from './rows.ts';

/** One thing that a person did to the text, named as the server's mutation does it. */
export type VerbBody =
  | { readonly type: 'REVISE'; readonly id: string; readonly from: Content; readonly to: Content; /** Revision of the server's row that `from` was; null when it was another's pending words. */ readonly base: number | null }
  | { readonly type: 'INSERT'; readonly id: string; readonly anchorId: string | null; readonly placement: 'NEXT' | 'BEFORE' | 'AFTER'; readonly content: Content; readonly kind?: ProvisionKind }
  | { readonly type: 'SPLIT'; readonly id: string; readonly newId: string; readonly source: string; readonly at: number }
  | { readonly type: 'MERGE'; readonly id: string; readonly intoId: string }
  | { readonly type: 'MOVE'; readonly id: string; readonly anchorId: string; readonly placement: 'BEFORE' | 'AFTER' }
  | { readonly type: 'LEVEL'; readonly id: string; readonly change: 'INDENT' | 'OUTDENT' | 'SET_KIND'; readonly kind?: ProvisionKind }
  | { readonly type: 'REMOVE'; readonly id: string; readonly withChildren: boolean }
  | { readonly type: 'RESTORE'; readonly id: string; readonly rows: readonly Row[]; readonly afterId: string | null };

/** A verb that waits for the server or is on its way. */
export type Verb = VerbBody & {
  /** Makes it count once, however often it is sent. */
  readonly key: string;
  /** What was sent: sent again word for word when no answer came. */
  readonly input?: object;
};

/** A provision that the server does not know yet has an id of this page until it is told the real one. */
export const isLocalId = (id: string): boolean => id.startsWith('local_');

/** The provisions without which a verb means nothing. */
export function touches(verb: VerbBody): string[] {
  switch (verb.type) {
    case 'INSERT':
      return verb.anchorId !== null && isLocalId(verb.anchorId) ? [verb.id, verb.anchorId] : [verb.id];
    case 'SPLIT':
      return [verb.id, verb.newId];
    case 'MERGE':
      return [verb.id, verb.intoId];
    case 'MOVE':
      return [verb.id, verb.anchorId];
    default:
      return [verb.id];
  }
}

/** The verb with a provision's real id in place of the one it had here. */
export function renamed(verb: Verb, from: string, to: string): Verb {
  const name = (id: string): string => (id === from ? to : id);
  switch (verb.type) {
    case 'INSERT':
      return { ...verb, id: name(verb.id), anchorId: verb.anchorId === null ? null : name(verb.anchorId) };
    case 'SPLIT':
      return { ...verb, id: name(verb.id), newId: name(verb.newId) };
    case 'MERGE':
      return { ...verb, id: name(verb.id), intoId: name(verb.intoId) };
    case 'MOVE':
      return { ...verb, id: name(verb.id), anchorId: name(verb.anchorId) };
    case 'RESTORE':
      return { ...verb, id: name(verb.id), afterId: verb.afterId === null ? null : name(verb.afterId) };
    default:
      return { ...verb, id: name(verb.id) };
  }
}

interface Place {
  readonly position: number;
  readonly depth: number;
  readonly kind: ProvisionKind;
}

const divisions: ReadonlySet<ProvisionKind> = new Set(['PART', 'CHAPTER', 'SECTION', 'ANNEX']);

/** Where writing goes on after a row, until the server says; it goes by the same habit. */
export function nextPlace(rows: readonly Row[], index: number): Place {
  const row = rows[index];
  if (!row) return { position: rows.length, depth: 0, kind: 'ARTICLE' };
  const child = rows[index + 1];
  if (child && child.depth > row.depth && child.kind !== 'NOTE') return { position: index + 1, depth: child.depth, kind: child.kind };
  if (divisions.has(row.kind)) return { position: index + 1, depth: row.depth + 1, kind: 'ARTICLE' };
  const kind = row.kind === 'PREAMBLE' || row.kind === 'HEADING' ? 'ARTICLE' : row.kind;
  return { position: subtreeEnd(rows, index), depth: row.depth, kind };
}

function insertionPlace(rows: readonly Row[], verb: Extract<VerbBody, { type: 'INSERT' }>): Place {
  const index = rows.findIndex(({ id }) => id === verb.anchorId);
  const row = rows[index];
  if (!row) return { position: verb.placement === 'BEFORE' ? 0 : rows.length, depth: 0, kind: 'ARTICLE' };
  if (verb.placement === 'BEFORE') return { position: index, depth: row.depth, kind: row.kind };
  if (verb.placement === 'AFTER') return { position: subtreeEnd(rows, index), depth: row.depth, kind: row.kind };
  return nextPlace(rows, index);
}

const fresh = (id: string, place: Place, content: Content): Row => ({
  ...content, id, kind: place.kind, depth: place.depth, label: '', citation: '',
});

/** The two halves of a split text; blanks at the cut are dropped, as on the server. */
export const halves = (source: string, at: number): readonly [string, string] => [source.slice(0, at).trimEnd(), source.slice(at).trimStart()];

/** The text of two merged provisions. */
export const joined = (target: Content, added: Content): string =>
  [target.source, [added.heading, added.source].filter(Boolean).join(' ')].filter(Boolean).join(' ');

/**
 * What the text looks like once a verb is done, as far as it can be known here: order, levels and words. Kinds and
 * numbers that follow from it come with the server's answer.
 */
export function applyVerb(rows: readonly Row[], verb: VerbBody): readonly Row[] {
  const index = rows.findIndex(({ id }) => id === verb.id);
  const row = rows[index];
  switch (verb.type) {
    case 'INSERT': {
      if (row) return rows;
      const place = insertionPlace(rows, verb);
      return rows.toSpliced(place.position, 0, fresh(verb.id, verb.kind ? { ...place, kind: verb.kind } : place, verb.content));
    }
    case 'RESTORE': {
      if (row) return rows;
      const after = rows.findIndex(({ id }) => id === verb.afterId);
      return rows.toSpliced(after + 1, 0, ...verb.rows);
    }
    default:
      return row ? applyTo(rows, index, row, verb) : rows;
  }
}

function applyTo(rows: readonly Row[], index: number, row: Row, verb: Exclude<VerbBody, { type: 'INSERT' | 'RESTORE' }>): readonly Row[] {
  switch (verb.type) {
    case 'REVISE':
      return rows.with(index, { ...row, ...verb.to });
    case 'SPLIT': {
      const [first, second] = halves(row.source, verb.at);
      const half = { ...row, id: verb.newId, heading: null, source: second, label: '', citation: '' };
      return rows.toSpliced(index, 1, { ...row, source: first }, half);
    }
    case 'MERGE': {
      const into = rows.findIndex(({ id }) => id === verb.intoId);
      const target = rows[into];
      return target ? rows.with(into, { ...target, source: joined(target, row) }).toSpliced(index, 1) : rows;
    }
    case 'MOVE':
      return moved(rows, index, verb);
    case 'LEVEL':
      return levelled(rows, index, verb);
    case 'REMOVE':
      return rows.toSpliced(index, verb.withChildren ? subtreeEnd(rows, index) - index : 1);
  }
}

function moved(rows: readonly Row[], index: number, verb: Extract<VerbBody, { type: 'MOVE' }>): readonly Row[] {
  const end = subtreeEnd(rows, index);
  const block = rows.slice(index, end);
  const rest = rows.toSpliced(index, end - index);
  const anchor = rest.findIndex(({ id }) => id === verb.anchorId);
  if (anchor < 0) return rows;
  return rest.toSpliced(verb.placement === 'BEFORE' ? anchor : subtreeEnd(rest, anchor), 0, ...block);
}

function levelled(rows: readonly Row[], index: number, verb: Extract<VerbBody, { type: 'LEVEL' }>): readonly Row[] {
  const { change, kind: chosen } = verb;
  if (change === 'SET_KIND') return rows.map((row, at) => (at === index && chosen ? { ...row, kind: chosen, label: '' } : row));
  if (change === 'INDENT' && siblingIndex(rows, index, 'BEFORE') < 0) return rows;
  if (change === 'OUTDENT' && (rows[index]?.depth ?? 0) === 0) return rows;
  const end = subtreeEnd(rows, index);
  const by = change === 'INDENT' ? 1 : -1;
  const kind = guessedKind(rows, index, change);
  return rows.map((row, at) => {
    if (at < index || at >= end) return row;
    return { ...row, depth: row.depth + by, ...(at === index && kind !== row.kind ? { kind, label: '' } : {}) };
  });
}

const ladder: readonly ProvisionKind[] = ['PART', 'CHAPTER', 'SECTION', 'ARTICLE', 'POINT', 'SUBPOINT'];

/** What a provision usually becomes on another level; the server's answer puts it right where it is not so. */
function guessedKind(rows: readonly Row[], index: number, change: 'INDENT' | 'OUTDENT'): ProvisionKind {
  const row = rows[index];
  const kind = row?.kind ?? 'ARTICLE';
  if (!row || !ladder.includes(kind)) return kind;
  if (change === 'INDENT') {
    const above = rows[siblingIndex(rows, index, 'BEFORE')];
    return above?.kind === kind ? (ladder[ladder.indexOf(kind) + 1] ?? kind) : kind;
  }
  const parent = rows.slice(0, index).findLast(({ depth }) => depth < row.depth);
  return parent && ladder.includes(parent.kind) ? parent.kind : kind;
}
