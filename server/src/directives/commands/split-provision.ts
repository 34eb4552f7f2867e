import { randomUUID } from 'node:crypto';
import type { Command } from '../../kernel/write/command.ts';
import { refuse } from '../directive.refusals.ts';
import { editText } from '../drafting/edit-text.ts';
import type { WrittenProvision } from '../drafting/derive-text.ts';
import { expectRevision, findProvision, indexIn } from '../drafting/find-provision.ts';
import type { SplitProvisionInput } from '../provision.inputs.ts';
import { insertAt, secondHalf } from '../text/insertion.ts';
import { findReferences } from '../text/references.ts';

/** The two halves; blanks at the cut are dropped. A reference is not cut, nor a character of two units. */
const cut = (source: string, at: number): readonly [string, string] => {
  const isInside = Number.isInteger(at) && at >= 0 && at <= source.length;
  const cutsReference = findReferences(source).some(({ start, end }) => at > start && at < end);
  const cutsCharacter = /[\uD800-\uDBFF]$/.test(source.slice(0, at)) && /^[\uDC00-\uDFFF]/.test(source.slice(at));
  if (!isInside || cutsReference || cutsCharacter) refuse('SPLIT_OUTSIDE_TEXT', { path: ['input', 'at'] });
  return [source.slice(0, at).trimEnd(), source.slice(at).trimStart()];
};

/** Splits a provision in two. The first keeps id and heading, the second takes what stands under it. */
export const splitProvision: Command<SplitProvisionInput, { provision: string; created: string; directive: string }> = {
  name: 'splitProvision',
  async run(act, input) {
    const { id, directive } = await findProvision(act, input.provisionId, ['input', 'provisionId']);
    const created = randomUUID();
    await editText(act, directive, 'splitProvision', (rows) => {
      const index = indexIn(rows, id, ['input', 'provisionId']);
      const row = rows[index] ?? refuse('PROVISION_REMOVED');
      expectRevision(row, input.expectedRevision);
      const [first, second] = cut(row.source, input.at);
      const half: WrittenProvision = { ...row, id: created, rank: '', heading: null, source: second, revision: 1 };
      const kept = rows.map((one): WrittenProvision => (one.id === id ? { ...one, source: first } : one));
      const other = { provisionId: created, at: row.source.length - second.length };
      return {
        rows: insertAt(kept, secondHalf(kept, index), half),
        changes: new Map([[id, 'SPLIT'], [created, 'SPLIT']]),
        inserted: new Set([created]),
        others: new Map([[id, other]]),
      };
    });
    return { provision: id, created, directive: directive.id };
  },
};
