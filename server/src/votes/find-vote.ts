import { LockMode } from '@mikro-orm/core';
import { localId } from '../kernel/global-id.ts';
import { refuse as refuseCommon } from '../kernel/refusals.ts';
import { availableActs } from '../kernel/workflow.ts';
import { byRule } from '../kernel/write/by-rule.ts';
import type { Act } from '../kernel/write/command.ts';
import { subjectOf } from './extend-votes.ts';
import { voteFactsSql } from './vote-facts.sql.ts';
import { Vote } from './vote.entity.ts';
import type { ToldVote, VoteFacts } from './vote.facts.ts';
import { unmet } from './vote.refusals.ts';
import { type VoteAct, voteWorkflow } from './vote.workflow.ts';

/** The vote of a global id, as the viewer may see it; what they may not see does not exist. */
export const findVote = async (act: Act, globalId: string, path: readonly string[]): Promise<Vote> => {
  const id = localId('Vote', globalId);
  const found = id === null ? null : await act.em.findOne(Vote, { id });
  return found ?? refuseCommon('NOT_FOUND', { path });
};

/** What the rules know of a vote now, for this viewer. */
export const voteFactsOf = async (act: Act, voteId: string): Promise<VoteFacts> => {
  await act.em.flush();
  const [row] = await act.em.execute<{ facts: ToldVote }[]>(`select ${voteFactsSql()} as facts from vote where vote.id = ?`, [voteId]);
  if (!row) throw new Error('The vote is not visible to those who act on it.');
  return { ...row.facts, viewer: act.viewer };
};

const requireVoteAct = async (act: Act, vote: Vote, name: VoteAct): Promise<VoteFacts> => {
  const facts = await voteFactsOf(act, vote.id);
  const available = availableActs(voteWorkflow, facts.state, facts).find((one) => one.act === name);
  if (available?.allowed) return facts;
  if (available) return refuseCommon('NOT_NOW', { unmet: available.unmet });
  if (!voteWorkflow[name].mayEver(facts)) return refuseCommon('NOT_ALLOWED');
  return refuseCommon('NOT_NOW', { unmet: [unmet(facts.state === 'OPEN' ? 'VOTE_NOT_ENDED' : 'VOTE_ENDED')] });
};

/** Acts on one vote follow one another: whoever comes second finds what the first has done. The subject is locked first. */
export const lockVote = (act: Act, vote: Vote): Promise<unknown> =>
  byRule(act, async () => {
    if (vote.subjectId) await subjectOf(vote.subjectType)?.lock?.(act, vote.subjectId);
    return act.em.findOneOrFail(Vote, { id: vote.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  });

/** Locks the vote for one of its acts; the act is asked for first, and again for what may have changed meanwhile. */
export const openForAct = async (act: Act, vote: Vote, name: VoteAct): Promise<VoteFacts> => {
  await requireVoteAct(act, vote, name);
  await lockVote(act, vote);
  return requireVoteAct(act, vote, name);
};
