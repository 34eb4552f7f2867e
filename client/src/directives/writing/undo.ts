import { mergeContent } from './merge-edits.ts';
import { type Content, contentOf, type Row, subtreeEnd } from './rows.ts';
import type { VerbBody } from './verbs.ts';

/** What takes a verb back, seen from the text before it. Words are taken back where nobody has touched them since. */
export function inverseOf(rows: readonly Row[], verb: VerbBody): VerbBody[] {
  const index = rows.findIndex(({ id }) => id === verb.id);
  const row = rows[index];
  switch (verb.type) {
    case 'REVISE':
      return [{ type: 'REVISE', id: verb.id, from: verb.to, to: verb.from, base: null }];
    case 'INSERT':
    case 'RESTORE':
      return [{ type: 'REMOVE', id: verb.id, withChildren: verb.type === 'RESTORE' && verb.rows.length > 1 }];
    case 'SPLIT':
      return [{ type: 'MERGE', id: verb.newId, intoId: verb.id }];
    case 'MOVE':
      return [{ ...verb, placement: verb.placement === 'BEFORE' ? 'AFTER' : 'BEFORE' }];
    case 'LEVEL':
      return row ? levelBack(row, verb) : [];
    case 'MERGE':
      return row ? mergeBack(rows, index, verb) : [];
    case 'REMOVE': {
      const gone = rows.slice(index, verb.withChildren ? subtreeEnd(rows, index) : index + 1);
      return row ? [{ type: 'RESTORE', id: row.id, rows: gone, afterId: rows[index - 1]?.id ?? null }] : [];
    }
  }
}

function levelBack(row: Row, { change }: Extract<VerbBody, { type: 'LEVEL' }>): VerbBody[] {
  const kind: VerbBody = { type: 'LEVEL', id: row.id, change: 'SET_KIND', kind: row.kind };
  if (change === 'SET_KIND') return [kind];
  return [{ type: 'LEVEL', id: row.id, change: change === 'INDENT' ? 'OUTDENT' : 'INDENT' }, kind];
}

/** The merged provision stands again with its own words, and they go from the text that had taken them in. */
function mergeBack(rows: readonly Row[], index: number, verb: Extract<VerbBody, { type: 'MERGE' }>): VerbBody[] {
  const target = rows.find(({ id }) => id === verb.intoId);
  const row = rows[index];
  if (!target || !row) return [];
  const to = contentOf(target);
  const source = [target.source, [row.heading, row.source].filter(Boolean).join(' ')].filter(Boolean).join(' ');
  return [
    { type: 'REVISE', id: target.id, from: { ...to, source }, to, base: null },
    { type: 'RESTORE', id: row.id, rows: [row], afterId: rows[index - 1]?.id ?? null },
  ];
}

/** A verb of the past as it applies to the text of now; null when it no longer can. */
export function asOfNow(rows: readonly Row[], verb: VerbBody): VerbBody | null {
  const row = rows.find(({ id }) => id === verb.id);
  if (verb.type === 'RESTORE') return row ? null : verb;
  if (!row) return null;
  if (verb.type !== 'REVISE') return verb;
  const now: Content = contentOf(row);
  const to = mergeContent(verb.from, now, verb.to);
  return to && { ...verb, from: now, to };
}
