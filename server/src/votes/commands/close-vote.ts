import type { Command } from '../../kernel/write/command.ts';
import { concludeVote } from '../conclude-vote.ts';
import { findVote, openForAct } from '../find-vote.ts';
import type { CloseVoteInput } from '../vote.inputs.ts';

export const closeVote: Command<CloseVoteInput, { vote: string }> = {
  name: 'closeVote',
  async run(act, { voteId, chairChoice }) {
    const vote = await findVote(act, voteId, ['input', 'voteId']);
    await openForAct(act, vote, 'closeVote');
    await concludeVote(act, vote, { by: this.name, chair: chairChoice ?? null });
    return { vote: vote.id };
  },
};
