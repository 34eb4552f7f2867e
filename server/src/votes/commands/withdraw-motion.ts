import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { withdrawVote } from '../conclude-vote.ts';
import { findVote, openForAct } from '../find-vote.ts';
import type { WithdrawMotionInput } from '../vote.inputs.ts';
import { reasonLimit } from './cast-ballot.ts';

export const withdrawMotion: Command<WithdrawMotionInput, { vote: string }> = {
  name: 'withdrawMotion',
  async run(act, { voteId, reason }) {
    const vote = await findVote(act, voteId, ['input', 'voteId']);
    await openForAct(act, vote, 'withdrawMotion');
    await withdrawVote(act, vote, this.name, acceptText(reason, { path: ['input', 'reason'], limit: reasonLimit }));
    return { vote: vote.id };
  },
};
