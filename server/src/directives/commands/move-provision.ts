import type { Command } from '../../kernel/write/command.ts';
import { editText } from '../drafting/edit-text.ts';
import { anchorIn, findProvision, indexIn } from '../drafting/find-provision.ts';
import { placeAt } from '../drafting/place.ts';
import { restructured } from '../drafting/restructured.ts';
import { type MoveProvisionInput, Placement } from '../provision.inputs.ts';
import { subtreeRange } from '../text/outline.ts';
import { moveSubtree } from '../text/restructure.ts';

/** Moves a provision with all that stands under it. Its text and its confirmations stay what they were. */
export const moveProvision: Command<MoveProvisionInput, { provision: string; directive: string }> = {
  name: 'moveProvision',
  async run(act, input) {
    const { id, directive } = await findProvision(act, input.provisionId, ['input', 'provisionId']);
    await editText(act, directive, 'moveProvision', async (rows) => {
      const index = indexIn(rows, id, ['input', 'provisionId']);
      const placement = input.placement === Placement.NEXT ? Placement.AFTER : input.placement;
      const to = placeAt(rows, await anchorIn(act, rows, directive, input.anchorId ?? null), placement);
      const { start, end } = subtreeRange(rows, index);
      return {
        rows: restructured(rows, moveSubtree(rows, index, to)),
        changes: new Map([[id, 'MOVED']]),
        moved: new Set(rows.slice(start, end).map((row) => row.id)),
      };
    });
    return { provision: id, directive: directive.id };
  },
};
