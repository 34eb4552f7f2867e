import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { afterWord, openSeatForAct, putBallot, standingBallot } from '../cast.ts';
import { settleVote } from '../conclude-vote.ts';
import { subjectOf } from '../extend-votes.ts';
import { tellVote } from '../tell-vote.ts';
import type { VoteSeat } from '../vote-seat.entity.ts';
import type { Vote } from '../vote.entity.ts';
import { VoteChoice } from '../vote.enums.ts';
import type { CastBallotInput } from '../vote.inputs.ts';
import { refuse, unmet } from '../vote.refusals.ts';

export const reasonLimit = 4_000;

/** Who votes in two windows at once is told in the second what the first has said; nothing is changed unseen. */
const requireNotChangedUnseen = async (act: Act, vote: Vote, seat: VoteSeat, replaces: string | null): Promise<void> => {
  const standing = await standingBallot(act, seat);
  if (standing && !vote.rule.mayChange) refuseCommon('NOT_NOW', { unmet: [unmet('VOTE_IS_FINAL')] });
  if (standing && standing.id !== replaces) {
    refuse('SEAT_HAS_VOTED', { path: ['input', 'replaces'], details: { ballotId: `ballot_${standing.id}`, choice: standing.choice } });
  }
  if (!standing && replaces) refuse('BALLOT_GONE', { path: ['input', 'replaces'] });
};

export const castBallot: Command<CastBallotInput, { vote: string; ballot: string }> = {
  name: 'castBallot',
  async run(act, { voteSeatId, choice, reason, replaces, subjectRevision }) {
    const seat = await openSeatForAct(act, voteSeatId, 'castBallot');
    const { vote } = seat;
    await requireNotChangedUnseen(act, vote, seat, replaces ? (localId('Ballot', replaces) ?? replaces) : null);
    if (vote.subjectId) await subjectOf(vote.subjectType)?.requireSame?.(act, vote.subjectId, subjectRevision ?? null);
    const accepted = reason ? acceptText(reason, { path: ['input', 'reason'], limit: reasonLimit, mayBeEmpty: true }) : null;
    const ballot = await putBallot(act, vote, seat, { choice: VoteChoice[choice], reason: accepted });
    await tellVote(act, vote, { kind: 'BALLOT_CAST', act: this.name, after: { voteSeatId: seat.id, choice } });
    await afterWord(act, vote, this.name);
    await settleVote(act, vote, this.name);
    return { vote: vote.id, ballot: ballot.id };
  },
};
