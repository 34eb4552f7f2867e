import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Command } from '../../kernel/write/command.ts';
import { editText } from '../drafting/edit-text.ts';
import { findProvision, indexIn } from '../drafting/find-provision.ts';
import { refitted, restructured } from '../drafting/restructured.ts';
import type { StoredProvision } from '../drafting/stored-provision.ts';
import { type ChangeProvisionLevelInput, LevelChange } from '../provision.inputs.ts';
import { changeKind, indent, outdent, type Restructured } from '../text/restructure.ts';

const apply = (rows: readonly StoredProvision[], index: number, input: ChangeProvisionLevelInput): Restructured<StoredProvision> => {
  switch (input.change) {
    case LevelChange.INDENT:
      return indent(rows, index);
    case LevelChange.OUTDENT:
      return outdent(rows, index);
    case LevelChange.SET_KIND:
      return changeKind(rows, index, input.kind ?? refuseCommon('INVALID_INPUT', { path: ['input', 'kind'], parameters: { field: 'kind' } }));
  }
};

/** Puts a provision a level up or down, or makes it another kind; what stands under it is fitted to it. */
export const changeProvisionLevel: Command<ChangeProvisionLevelInput, { provision: string; directive: string }> = {
  name: 'changeProvisionLevel',
  async run(act, input) {
    const { id, directive } = await findProvision(act, input.provisionId, ['input', 'provisionId']);
    await editText(act, directive, 'changeProvisionLevel', (rows) => {
      const after = restructured(rows, apply(rows, indexIn(rows, id, ['input', 'provisionId']), input));
      return { rows: after, changes: new Map([id, ...refitted(rows, after)].map((one) => [one, 'LEVEL_CHANGED'])) };
    });
    return { provision: id, directive: directive.id };
  },
};
