import { acceptText } from '../../kernel/write/accept-text.ts';
import { byRule } from '../../kernel/write/by-rule.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { acceptHands } from '../accept-hands.ts';
import { endBy } from '../conclude-vote.ts';
import { subjectOf } from '../extend-votes.ts';
import { findVote, openForAct } from '../find-vote.ts';
import { tellVote } from '../tell-vote.ts';
import { guardOf } from '../vote-guard.ts';
import { VoteSeat } from '../vote-seat.entity.ts';
import { Vote } from '../vote.entity.ts';
import type { Counts } from '../vote.facts.ts';
import type { CorrectCountInput } from '../vote.inputs.ts';
import { refuse } from '../vote.refusals.ts';
import { reasonLimit } from './cast-ballot.ts';

const isSame = (one: Counts, other: Counts | null | undefined): boolean =>
  one.inFavour === other?.inFavour && one.against === other.against && one.abstained === other.abstained;

/** The seats as they were: a correction counts the same people again. */
const copySeats = async ({ em }: Act, from: Vote, to: Vote): Promise<void> => {
  for (const { seat, office, votingOffice, capacity, presence, sortKey } of await em.find(VoteSeat, { vote: from.id })) {
    em.create(VoteSeat, { ...guardOf(to), vote: to, seat, office, votingOffice, capacity, presence: presence ?? null, sortKey });
  }
};

/** A miscount is corrected by a record of its own that points to the first; nothing of either is erased. */
export const correctCount: Command<CorrectCountInput, { vote: string }> = {
  name: 'correctCount',
  async run(act, input) {
    const first = await findVote(act, input.voteId, ['input', 'voteId']);
    const facts = await openForAct(act, first, 'correctCount');
    const counts = acceptHands(facts, input);
    if (isSame(counts, first.counts)) refuse('COUNT_UNCHANGED', { path: ['input'] });
    const reason = acceptText(input.reason, { path: ['input', 'reason'], limit: reasonLimit });
    const end = endBy(facts, counts, input.chairChoice ?? null);
    return byRule(act, async () => {
      const { motion, round, method, byLaw, rule, quorum, subjectType, subjectId, occasionType, occasionId, hashes, isCurrent } = first;
      first.isCurrent = false;
      await act.em.flush();
      const vote = act.em.create(Vote, {
        ...guardOf(first), motion, round, method, byLaw, rule, quorum: quorum ?? null, subjectType: subjectType ?? null, subjectId: subjectId ?? null,
        occasionType: occasionType ?? null, occasionId: occasionId ?? null, hashes: hashes ?? null, isCurrent,
        openedAt: act.now, openedBy: act.viewer.personId, openedByOffice: act.viewer.officeId, closedAt: first.closedAt ?? null,
        state: end.state, lapse: end.lapse ?? null, counts: end.counts ?? counts, reason, corrects: first,
      });
      await copySeats(act, first, vote);
      await act.em.flush();
      await subjectOf(subjectType)?.onDecided?.(act, vote, this.name);
      const after = { counts: vote.counts, corrects: first.id };
      await tellVote(act, vote, { kind: 'COUNT_CORRECTED', act: this.name, before: { counts: first.counts ?? null, state: first.state }, after });
      await tellVote(act, first, { kind: 'COUNT_CORRECTED', act: this.name, after: { correctedBy: vote.id } });
      return { vote: vote.id };
    });
  },
};
