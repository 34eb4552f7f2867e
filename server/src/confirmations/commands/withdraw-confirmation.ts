import { tell } from '../../directives/index.ts';
import type { Words } from '../../kernel/refusal.ts';
import type { Command } from '../../kernel/write/command.ts';
import { openWork, WorkKind } from '../../worklist/index.ts';
import { ConfirmationRound } from '../confirmation-round.entity.ts';
import type { WithdrawConfirmationInput } from '../confirmation.inputs.ts';
import { openRoundFor, withdrawMine } from './speak.ts';
import { changed } from '../confirmation.changes.ts';

const reason: Words = { fa: 'نظر پیشین پس گرفته شد و سمت شما هنوز نظری نداده است.', en: 'The earlier vote was withdrawn and your office has not spoken yet.' };

export const withdrawConfirmation: Command<WithdrawConfirmationInput, { directive: string }> = {
  name: 'withdrawConfirmation',
  async run(act, input) {
    const { directive, roundId } = await openRoundFor(act, input.directiveId, this.name);
    await withdrawMine(act, roundId);
    const { deadlineOn } = await act.em.findOneOrFail(ConfirmationRound, { id: roundId });
    await openWork(act, {
      officeIds: [act.viewer.officeId], kind: WorkKind.CONFIRM, objectType: 'Directive', objectId: directive.id, reason, dueOn: deadlineOn,
    });
    tell(act, directive, { kind: changed.CONFIRMATION_CHANGED, act: this.name, after: { roundId, verdict: null } });
    return { directive: directive.id };
  },
};
