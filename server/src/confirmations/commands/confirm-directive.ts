import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { VoteChoice } from '../../votes/index.ts';
import type { ConfirmDirectiveInput } from '../confirmation.inputs.ts';
import { speak } from './speak.ts';

export const reasonLimit = 4_000;

/** After an edit it is sent again: what has not changed is not asked for, the new vote covers the text as it is. */
export const confirmDirective: Command<ConfirmDirectiveInput, { directive: string }> = {
  name: 'confirmDirective',
  run(act, input) {
    const note = input.note ? acceptText(input.note, { path: ['input', 'note'], limit: reasonLimit, mayBeEmpty: true }) : null;
    return speak(act, this.name, input, VoteChoice.FOR, note);
  },
};
