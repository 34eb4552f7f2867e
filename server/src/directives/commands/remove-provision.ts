import type { Command } from '../../kernel/write/command.ts';
import { refuse } from '../directive.refusals.ts';
import { editText } from '../drafting/edit-text.ts';
import { expectRevision, findProvision, indexIn } from '../drafting/find-provision.ts';
import type { RemoveProvisionInput } from '../provision.inputs.ts';
import { subtreeRange } from '../text/outline.ts';

/** Takes a provision out of the text. It keeps its id, its history and its comments, and can be restored. */
export const removeProvision: Command<RemoveProvisionInput, { provision: string; directive: string }> = {
  name: 'removeProvision',
  async run(act, input) {
    const { id, directive } = await findProvision(act, input.provisionId, ['input', 'provisionId']);
    await editText(act, directive, 'removeProvision', (rows) => {
      const index = indexIn(rows, id, ['input', 'provisionId']);
      const row = rows[index] ?? refuse('PROVISION_REMOVED');
      expectRevision(row, input.expectedRevision);
      const { start, end } = subtreeRange(rows, index);
      const count = end - start - 1;
      if (count > 0 && !input.withChildren) refuse('PROVISION_HAS_CHILDREN', { path: ['input', 'withChildren'], parameters: { count }, details: { count } });
      return {
        rows: rows.toSpliced(start, end - start),
        changes: new Map(rows.slice(start, end).map((one) => [one.id, 'REMOVED'])),
      };
    });
    return { provision: id, directive: directive.id };
  },
};
