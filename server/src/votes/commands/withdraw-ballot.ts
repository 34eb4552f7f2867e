import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Command } from '../../kernel/write/command.ts';
import { byRule } from '../../kernel/write/by-rule.ts';
import { openSeatForAct, standingBallot, takeBack } from '../cast.ts';
import { subjectOf } from '../extend-votes.ts';
import { askInWriting } from '../open-vote.ts';
import { tellVote } from '../tell-vote.ts';
import { VoteMethod } from '../vote.enums.ts';
import type { WithdrawBallotInput } from '../vote.inputs.ts';
import { unmet } from '../vote.refusals.ts';

/** The seat is silent again; what it said stays on record. */
export const withdrawBallot: Command<WithdrawBallotInput, { vote: string }> = {
  name: 'withdrawBallot',
  async run(act, { voteSeatId }) {
    const seat = await openSeatForAct(act, voteSeatId, 'withdrawBallot');
    const { vote } = seat;
    const ballot = (await standingBallot(act, seat)) ?? refuseCommon('NOT_NOW', { unmet: [unmet('NOTHING_SAID')] });
    await takeBack(act, ballot, seat);
    const subject = subjectOf(vote.subjectType);
    if (vote.method === VoteMethod.CONSENT && !subject?.givesOwnWork) await askInWriting(act, vote, [act.viewer.officeId]);
    await byRule(act, async () => subject?.onSpoken?.(act, vote, this.name));
    await tellVote(act, vote, { kind: 'BALLOT_WITHDRAWN', act: this.name, before: { voteSeatId: seat.id, choice: ballot.choice } });
    return { vote: vote.id };
  },
};
