import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { occasionOf, type VoteSnapshot } from '../extend-votes.ts';
import { findVote, openForAct } from '../find-vote.ts';
import { openVote } from '../open-vote.ts';
import type { Vote } from '../vote.entity.ts';
import type { RepeatVoteInput } from '../vote.inputs.ts';
import { unmet } from '../vote.refusals.ts';

const snapshotOf = async (act: Act, { occasionType, occasionId }: Vote): Promise<VoteSnapshot | null> => {
  if (!occasionId) return null;
  const occasion = occasionOf(occasionType) ?? refuseCommon('NOT_NOW', { unmet: [unmet('OCCASION_OVER')] });
  return occasion.snapshot(act, occasionId);
};

/** The same motion once more, with who is there now and the by-law of today. Both votes stay on record. */
export const repeatVote: Command<RepeatVoteInput, { vote: string }> = {
  name: 'repeatVote',
  async run(act, { voteId }) {
    const earlier = await findVote(act, voteId, ['input', 'voteId']);
    await openForAct(act, earlier, 'repeatVote');
    const { councilId, motion, method, subjectType, subjectId, occasionType, occasionId } = earlier;
    const vote = await openVote(act, {
      by: this.name, councilId, motion, method, repeats: earlier, snapshot: await snapshotOf(act, earlier),
      subject: subjectType && subjectId ? { type: subjectType, id: subjectId } : null,
      occasion: occasionType && occasionId ? { type: occasionType, id: occasionId } : null,
    });
    return { vote: vote.id };
  },
};
