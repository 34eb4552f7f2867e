import { findDirective, openDirective } from '../../directives/index.ts';
import type { Command } from '../../kernel/write/command.ts';
import type { CloseConfirmationInput } from '../confirmation.inputs.ts';
import { closeRound } from '../settle.ts';

export const closeConfirmation: Command<CloseConfirmationInput, { directive: string }> = {
  name: 'closeConfirmation',
  async run(act, input) {
    const directive = await findDirective(act, input.directiveId, ['input', 'directiveId']);
    await openDirective(act, directive, this.name);
    await closeRound(act, directive);
    return { directive: directive.id };
  },
};
