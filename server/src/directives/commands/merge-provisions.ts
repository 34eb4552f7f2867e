import type { Command } from '../../kernel/write/command.ts';
import { refuse } from '../directive.refusals.ts';
import { acceptSource } from '../drafting/accept-provision.ts';
import { editText } from '../drafting/edit-text.ts';
import { expectRevision, findProvision, indexIn } from '../drafting/find-provision.ts';
import { restructured } from '../drafting/restructured.ts';
import type { MergeProvisionsInput } from '../provision.inputs.ts';
import { dissolve } from '../text/restructure.ts';

/** Puts the text of a provision, its heading first, at the end of the one before it, and takes it out. No word is lost. */
export const mergeProvisions: Command<MergeProvisionsInput, { provision: string; directive: string }> = {
  name: 'mergeProvisions',
  async run(act, input) {
    const { id, directive } = await findProvision(act, input.provisionId, ['input', 'provisionId']);
    let into = '';
    await editText(act, directive, 'mergeProvisions', (rows) => {
      const index = indexIn(rows, id, ['input', 'provisionId']);
      const row = rows[index] ?? refuse('PROVISION_REMOVED');
      const target = rows[index - 1] ?? refuse('NOTHING_BEFORE', { path: ['input', 'provisionId'] });
      expectRevision(row, input.expectedRevision);
      const added = [row.heading, row.source].filter(Boolean).join(' ');
      const source = acceptSource([target.source, added].filter(Boolean).join(' '), target.kind, ['input']);
      into = target.id;
      const after = restructured(rows, dissolve(rows, index));
      return {
        rows: after.map((one) => (one.id === target.id ? { ...one, source } : one)),
        changes: new Map([[target.id, 'MERGED'], [id, 'MERGED']]),
        others: new Map([[id, { provisionId: target.id, at: source.length - row.source.length }]]),
      };
    });
    return { provision: into, directive: directive.id };
  },
};
