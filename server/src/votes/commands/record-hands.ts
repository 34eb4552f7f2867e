import type { Command } from '../../kernel/write/command.ts';
import { byRule } from '../../kernel/write/by-rule.ts';
import { findVote, openForAct } from '../find-vote.ts';
import { acceptHands } from '../accept-hands.ts';
import { tellVote } from '../tell-vote.ts';
import type { RecordHandsInput } from '../vote.inputs.ts';

/** Recorded again while the vote is open, the new count takes the place of the first; the audit has both. */
export const recordHands: Command<RecordHandsInput, { vote: string }> = {
  name: 'recordHands',
  async run(act, input) {
    const vote = await findVote(act, input.voteId, ['input', 'voteId']);
    const counts = acceptHands(await openForAct(act, vote, 'recordHands'), input);
    const before = { counts: vote.counts ?? null };
    await byRule(act, async () => {
      vote.counts = counts;
    });
    await tellVote(act, vote, { kind: 'HANDS_RECORDED', act: this.name, before, after: { counts } });
    return { vote: vote.id };
  },
};
