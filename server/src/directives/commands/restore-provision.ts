import type { Command } from '../../kernel/write/command.ts';
import { refuse } from '../directive.refusals.ts';
import { editText } from '../drafting/edit-text.ts';
import { findProvision } from '../drafting/find-provision.ts';
import { loadRemoved, type StoredProvision } from '../drafting/stored-provision.ts';
import type { RestoreProvisionInput } from '../provision.inputs.ts';
import { findStructureFaults } from '../text/structure.ts';

/**
 * The text with the removed rows where they stood; when the text around them has changed so that they cannot stand
 * there on their level, on the nearest one where they can.
 */
const putBack = (rows: readonly StoredProvision[], removed: readonly StoredProvision[]): StoredProvision[] => {
  const head = removed[0];
  if (!head) return [...rows];
  const behind = rows.findIndex(({ rank }) => rank > head.rank);
  const at = behind < 0 ? rows.length : behind;
  const levels = [head.depth, ...Array.from({ length: 12 }, (_, n) => n).sort((a, b) => Math.abs(a - head.depth) - Math.abs(b - head.depth))];
  const placed = levels.map((level) => rows.toSpliced(at, 0, ...removed.map((row) => ({ ...row, depth: row.depth - head.depth + level }))));
  return placed.find((result) => findStructureFaults(result).length === 0) ?? placed[0] ?? [...rows];
};

/** Brings back a removed provision with what was removed with it. */
export const restoreProvision: Command<RestoreProvisionInput, { provision: string; directive: string }> = {
  name: 'restoreProvision',
  async run(act, input) {
    const { id, directive } = await findProvision(act, input.provisionId, ['input', 'provisionId']);
    await editText(act, directive, 'restoreProvision', async (rows) => {
      const removed = await loadRemoved(act.em, id);
      if (removed.length === 0) refuse('PROVISION_NOT_REMOVED', { path: ['input', 'provisionId'] });
      return {
        rows: putBack(rows, removed),
        changes: new Map(removed.map((row) => [row.id, 'RESTORED'])),
        moved: new Set(removed.map((row) => row.id)),
      };
    });
    return { provision: id, directive: directive.id };
  },
};
