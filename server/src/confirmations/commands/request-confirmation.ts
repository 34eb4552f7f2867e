import { findDirective, openDirective } from '../../directives/index.ts';
import { refuse } from '../../kernel/refusals.ts';
import type { Command } from '../../kernel/write/command.ts';
import { openVote } from '../../votes/index.ts';
import type { RequestConfirmationInput } from '../confirmation.inputs.ts';
import { unmet } from '../confirmation.refusals.ts';

/** No title in it, for a title may be secret: it is read from the directive, under the directive's own row security. */
const motion = 'تأیید متن، چنان‌که در بررسی است';

/** Asks the confirming council for its written vote on the text. */
export const requestConfirmation: Command<RequestConfirmationInput, { directive: string; round: string }> = {
  name: 'requestConfirmation',
  async run(act, input) {
    const directive = await findDirective(act, input.directiveId, ['input', 'directiveId']);
    const { confirmingCouncilId } = await openDirective(act, directive, this.name);
    const councilId = confirmingCouncilId ?? refuse('NOT_NOW', { unmet: [unmet('NO_CONFIRMING_COUNCIL')] });
    const vote = await openVote(act, { by: this.name, councilId, motion, method: 'CONSENT', subject: { type: 'Directive', id: directive.id } });
    return { directive: directive.id, round: vote.id };
  },
};
