import { localId } from '../kernel/global-id.ts';
import { refuse as refuseCommon } from '../kernel/refusals.ts';
import type { Act } from '../kernel/write/command.ts';
import { byRule } from '../kernel/write/by-rule.ts';
import { closeWork, WorkKind } from '../worklist/index.ts';
import { Ballot } from './ballot.entity.ts';
import { subjectOf } from './extend-votes.ts';
import { openForAct } from './find-vote.ts';
import { takesPart } from './open-vote.ts';
import { VoteSeat } from './vote-seat.entity.ts';
import { guardOf } from './vote-guard.ts';
import { SeatPresence, type VoteChoice } from './vote.enums.ts';
import type { Vote } from './vote.entity.ts';
import { refuse, unmet } from './vote.refusals.ts';
import type { VoteAct } from './vote.workflow.ts';

const path = ['input', 'voteSeatId'];

/** A seat of the viewer's office in a vote, locked for one of its acts. Another's seat is refused, one that takes no part too. */
export const openSeatForAct = async (act: Act, voteSeatId: string, name: VoteAct): Promise<VoteSeat> => {
  const id = localId('VoteSeat', voteSeatId);
  const seat = (id && (await act.em.findOne(VoteSeat, { id }, { populate: ['vote'] }))) || refuseCommon('NOT_FOUND', { path });
  await openForAct(act, seat.vote, name);
  await act.em.refresh(seat);
  if (seat.votingOffice.id !== act.viewer.officeId) refuse('NOT_YOUR_SEAT', { path });
  if (!takesPart(seat.presence)) {
    refuseCommon('NOT_NOW', { path, unmet: [unmet(seat.presence === SeatPresence.RECUSED ? 'SEAT_RECUSED' : 'SEAT_ABSENT')] });
  }
  return seat;
};

export const standingBallot = ({ em }: Act, { vote, seat }: VoteSeat): Promise<Ballot | null> =>
  em.findOne(Ballot, { vote: vote.id, seat: seat.id, withdrawnAt: null });

export const markVoted = (act: Act, seat: VoteSeat, hasVoted: boolean): Promise<void> =>
  byRule(act, async () => {
    seat.hasVoted = hasVoted;
  });

export interface Word {
  readonly choice: VoteChoice;
  readonly reason: string | null;
}

/** Puts down what the seat says; what it said before is withdrawn and stays on record. */
export const putBallot = async (act: Act, vote: Vote, seat: VoteSeat, { choice, reason }: Word): Promise<Ballot> => {
  const { em, viewer, now } = act;
  const earlier = await standingBallot(act, seat);
  if (earlier) {
    earlier.withdrawnAt = now;
    await em.flush();
  }
  const hashes = vote.subjectId ? await subjectOf(vote.subjectType)?.hashes?.(act, vote.subjectId) : null;
  const ballot = em.create(Ballot, {
    ...guardOf(vote), vote, subjectId: vote.subjectId ?? null, seat: seat.seat, office: viewer.officeId, person: viewer.personId,
    choice, reason, hashes: hashes ?? null, castAt: now,
  });
  await em.flush();
  await markVoted(act, seat, true);
  return ballot;
};

/** What follows when seats of an office have spoken. */
export const afterWord = (act: Act, vote: Vote, by: string): Promise<void> =>
  byRule(act, async () => {
    const silent = await act.em.count(VoteSeat, { vote: vote.id, votingOffice: act.viewer.officeId, hasVoted: false });
    if (silent === 0) await closeWork(act, { kind: WorkKind.VOTE, objectId: vote.id, officeIds: [act.viewer.officeId] });
    await subjectOf(vote.subjectType)?.onSpoken?.(act, vote, by);
  });

/** Takes back what the seat has said; it stays on record. */
export const takeBack = async (act: Act, ballot: Ballot, seat: VoteSeat): Promise<void> => {
  ballot.withdrawnAt = act.now;
  await act.em.flush();
  await markVoted(act, seat, false);
};
