import { expectDirectiveRevision } from '../../directives/index.ts';
import type { Command } from '../../kernel/write/command.ts';
import { concludeVote } from '../../votes/index.ts';
import type { CloseConfirmationInput } from '../confirmation.inputs.ts';
import { openRoundFor } from './speak.ts';

export const closeConfirmation: Command<CloseConfirmationInput, { directive: string }> = {
  name: 'closeConfirmation',
  async run(act, input) {
    const { directive, vote } = await openRoundFor(act, input.directiveId, this.name);
    expectDirectiveRevision(directive, input.expectedRevision);
    await concludeVote(act, vote, { by: this.name });
    return { directive: directive.id };
  },
};
