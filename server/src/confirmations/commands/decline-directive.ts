import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { VoteChoice } from '../../votes/index.ts';
import type { DeclineDirectiveInput } from '../confirmation.inputs.ts';
import { refuse } from '../confirmation.refusals.ts';
import { reasonLimit } from './confirm-directive.ts';
import { speak } from './speak.ts';

export const declineDirective: Command<DeclineDirectiveInput, { directive: string }> = {
  name: 'declineDirective',
  run(act, input) {
    const path = ['input', 'reason'];
    if (input.reason.trim() === '') refuse('REASON_NEEDED', { path });
    return speak(act, this.name, input, VoteChoice.AGAINST, acceptText(input.reason, { path, limit: reasonLimit }));
  },
};
