import { type Directive, type DirectiveFacts, findDirective, openDirective } from '../../directives/index.ts';
import type { Act } from '../../kernel/write/command.ts';
import { afterWord, lockVote, putBallot, settleVote, takesPart, tellVote, Vote, type VoteChoice, VoteSeat } from '../../votes/index.ts';
import { roundOf } from '../confirmation.facts.ts';
import { refuse } from '../confirmation.refusals.ts';

export interface Spoken {
  readonly directiveId: string;
  readonly expectedTextRevision: number;
}

/** Who speaks has read the text as it is now; a text that changed since is to be read again. */
const requireSameText = (directive: Directive, expected: number): void => {
  const { textRevision } = directive;
  if (expected !== textRevision) {
    refuse('TEXT_CHANGED', { path: ['input', 'expectedTextRevision'], details: { textRevision } });
  }
};

const voteIdOf = (facts: DirectiveFacts): string => {
  const round = roundOf(facts);
  if (!round) throw new Error('An act of confirmation was allowed without a vote.');
  return round.id;
};

/** The vote of a directive, both locked for an act, with the viewer's own seats that take part. */
export const openRoundFor = async (act: Act, directiveId: string, name: string): Promise<{ directive: Directive; vote: Vote; seats: VoteSeat[] }> => {
  const directive = await findDirective(act, directiveId, ['input', 'directiveId']);
  const vote = await act.em.findOneOrFail(Vote, { id: voteIdOf(await openDirective(act, directive, name)) });
  await lockVote(act, vote);
  const seats = await act.em.find(VoteSeat, { vote: vote.id, votingOffice: act.viewer.officeId }, { populate: ['seat'] });
  return { directive, vote, seats: seats.filter(({ presence }) => takesPart(presence)) };
};

/** Every seat of the viewer's office in the vote says this of the text as it is now. */
export const speak = async (act: Act, name: string, input: Spoken, choice: VoteChoice, reason: string | null): Promise<{ directive: string }> => {
  const { directive, vote, seats } = await openRoundFor(act, input.directiveId, name);
  requireSameText(directive, input.expectedTextRevision);
  for (const seat of seats) await putBallot(act, vote, seat, { choice, reason });
  await tellVote(act, vote, { kind: 'BALLOT_CAST', act: name, after: { voteSeatIds: seats.map(({ id }) => id), choice, textRevision: directive.textRevision } });
  await afterWord(act, vote, name);
  await settleVote(act, vote, name);
  return { directive: directive.id };
};
