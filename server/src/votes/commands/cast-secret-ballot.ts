import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { byRule } from '../../kernel/write/by-rule.ts';
import { openSeatForAct } from '../cast.ts';
import { acceptReceipt, receiptHash } from '../secret-receipt.ts';
import { tellVote } from '../tell-vote.ts';
import type { VoteChoice } from '../vote.enums.ts';
import type { CastSecretBallotInput } from '../vote.inputs.ts';
import { refuse, unmet } from '../vote.refusals.ts';

const columns = { FOR: 'in_favour', AGAINST: 'against', ABSTAIN: 'abstained' } as const satisfies Record<keyof typeof VoteChoice, string>;

/** The statement is the same whatever is said: not even the text of a log of statements tells. */
const drop = (act: Act, voteId: string, choice: keyof typeof VoteChoice): Promise<unknown> => {
  const add = Object.keys(columns).map((one) => (one === choice ? 1 : 0));
  return act.em.execute('update secret_box set in_favour = in_favour + ?, against = against + ?, abstained = abstained + ? where vote_id = ?', [...add, voteId]);
};

/**
 * Puts a ballot into the box. What was said goes into one of three counters and nowhere else; why nothing leads back from
 * there is in the module's README. There is no idempotency key, for its record would keep a hash of what was said.
 */
export const castSecretBallot: Command<CastSecretBallotInput, { vote: string }> = {
  name: 'castSecretBallot',
  async run(act, { voteSeatId, choice, receipt }) {
    const seat = await openSeatForAct(act, voteSeatId, 'castSecretBallot');
    const { vote } = seat;
    if (seat.hasVoted) refuseCommon('NOT_NOW', { unmet: [unmet('ALREADY_VOTED')] });
    const hash = receiptHash(vote.id, acceptReceipt(receipt));
    if (vote.receipts.includes(hash)) refuse('RECEIPT_USED', { path: ['input', 'receipt'] });
    await byRule(act, async () => {
      await drop(act, vote.id, choice);
      vote.receipts = [...vote.receipts, hash].sort(); // by what they are: the order of arrival is lost
      seat.hasVoted = true;
    });
    await tellVote(act, vote, { kind: 'BALLOT_CAST', act: this.name, after: { voteSeatId: seat.id } });
    return { vote: vote.id };
  },
};
