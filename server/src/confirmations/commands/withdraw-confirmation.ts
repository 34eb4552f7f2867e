import type { Command } from '../../kernel/write/command.ts';
import { afterWord, standingBallot, takeBack, tellVote } from '../../votes/index.ts';
import type { WithdrawConfirmationInput } from '../confirmation.inputs.ts';
import { openRoundFor } from './speak.ts';

/** What the office's seats said is withdrawn; it stays in the record. */
export const withdrawConfirmation: Command<WithdrawConfirmationInput, { directive: string }> = {
  name: 'withdrawConfirmation',
  async run(act, input) {
    const { directive, vote, seats } = await openRoundFor(act, input.directiveId, this.name);
    for (const seat of seats) {
      const ballot = await standingBallot(act, seat);
      if (ballot) await takeBack(act, ballot, seat);
    }
    await tellVote(act, vote, { kind: 'BALLOT_WITHDRAWN', act: this.name, before: { voteSeatIds: seats.map(({ id }) => id) } });
    await afterWord(act, vote, this.name);
    return { directive: directive.id };
  },
};
