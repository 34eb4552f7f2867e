import { type ByLaw, byLawOn, Seat, type VoteRule, votes } from '../councils/index.ts';
import { addDays } from '../kernel/jalali/civil-date.ts';
import { globalId } from '../kernel/global-id.ts';
import type { Unmet, Words } from '../kernel/refusal.ts';
import { refuse as refuseCommon } from '../kernel/refusals.ts';
import { acceptText } from '../kernel/write/accept-text.ts';
import { byRule } from '../kernel/write/by-rule.ts';
import type { Act } from '../kernel/write/command.ts';
import { openWork, WorkKind } from '../worklist/index.ts';
import { type OpenSeat, subjectOf, type VoteSnapshot, type VoteSubject } from './extend-votes.ts';
import { SecretBox } from './secret-box.entity.ts';
import { tellVote } from './tell-vote.ts';
import { VoteSeat } from './vote-seat.entity.ts';
import { VoteMethod, SeatPresence, VoteState } from './vote.enums.ts';
import { Vote } from './vote.entity.ts';
import { unmet } from './vote.refusals.ts';

const motionLimit = 2_000;

const reason: Words = { fa: 'رأی کتبی شورا دربارهٔ این پیشنهاد خواسته شده است.', en: 'The council is asked for its written vote on this motion.' };

/** Ids are uuids of the database. Who may open it is for the caller to ask. */
export interface NewVote {
  /** Name of the mutation that opens it. */
  readonly by: string;
  readonly councilId: string;
  readonly motion: string;
  readonly method: keyof typeof VoteMethod;
  readonly subject?: { readonly type: string; readonly id: string } | null;
  readonly occasion?: { readonly type: string; readonly id: string } | null;
  /** Who is there, for every method but CONSENT. */
  readonly snapshot?: VoteSnapshot | null;
  /** The vote that this one repeats. */
  readonly repeats?: Vote | null;
}

interface FrozenSeat {
  readonly seat: Seat;
  readonly votingOfficeId: string;
  readonly presence: SeatPresence | null;
}

const notNow = (...conditions: readonly Unmet[]): never => refuseCommon('NOT_NOW', { unmet: conditions });

/** In writing nobody is present: a majority of those present is one of all seats. */
const inWriting = (rule: VoteRule): VoteRule => ({ ...rule, base: rule.base === 'PRESENT' ? 'SEATS' : rule.base });

const ruleOf = async ({ em, today }: Act, { councilId, method }: NewVote, subject: VoteSubject | null): Promise<{ byLaw: ByLaw; rule: VoteRule }> => {
  const byLaw = (await byLawOn(em, councilId, today)) ?? notNow(unmet('NO_BY_LAW'));
  const found = subject?.rule ? subject.rule(byLaw.rules, method) : (byLaw.rules.vote ?? null);
  const rule = found ?? notNow(unmet('NO_VOTE_RULE'));
  return { byLaw, rule: method === 'CONSENT' ? inWriting(rule) : rule };
};

const seatsToday = async ({ em, today }: Act, council: string): Promise<Seat[]> => {
  const seats = await em.find(
    Seat,
    { council, validFrom: { $lte: today }, $or: [{ validTo: null }, { validTo: { $gt: today } }] },
    { populate: ['office'] },
  );
  return seats.filter(({ capacity }) => votes(capacity));
};

const atMeeting = (seats: readonly Seat[], there: readonly OpenSeat[]): FrozenSeat[] => {
  const known = new Map(there.map((seat) => [seat.seatId, seat]));
  return seats.map((seat) => {
    const { presence, votingOfficeId } = known.get(seat.id) ?? { presence: 'ABSENT' as const, votingOfficeId: null };
    return { seat, votingOfficeId: votingOfficeId ?? seat.office.id, presence: SeatPresence[presence] };
  });
};

const freezeSeats = async (act: Act, { councilId, method, snapshot }: NewVote): Promise<FrozenSeat[]> => {
  const seats = await seatsToday(act, councilId);
  if (method === 'CONSENT') return seats.map((seat) => ({ seat, votingOfficeId: seat.office.id, presence: null }));
  if (!snapshot) throw new Error(`A vote by ${method} is taken where somebody is present.`);
  return atMeeting(seats, snapshot.seats);
};

export const takesPart = (presence: SeatPresence | null | undefined): boolean =>
  presence == null || presence === SeatPresence.PRESENT || presence === SeatPresence.SUBSTITUTE;

const requireVoters = ({ method, snapshot }: NewVote, rule: VoteRule, seats: readonly FrozenSeat[], language: 'fa' | 'en'): void => {
  const quorum = snapshot?.quorum;
  if (quorum && !quorum.isMet) notNow(unmet('QUORUM_NOT_MET', { sentence: quorum.sentence[language] }));
  const eligible = seats.filter(({ presence }) => takesPart(presence)).length;
  if (eligible === 0) notNow(unmet('NO_VOTING_SEATS'));
  if (method === 'SECRET' && eligible < rule.secretMinimum) notNow(unmet('TOO_FEW_FOR_SECRECY', { eligible, minimum: rule.secretMinimum }));
};

/** Whether nothing else is being decided on the same matter; earlier votes on it become history. */
const overtake = async ({ em }: Act, { subject, repeats }: NewVote): Promise<number> => {
  if (repeats) repeats.isCurrent = false;
  if (!subject) return (repeats?.round ?? 0) + 1;
  const earlier = await em.find(Vote, { subjectId: subject.id, corrects: null }, { orderBy: { round: 'desc' } });
  if (earlier.some(({ state }) => state === VoteState.OPEN)) notNow(unmet('VOTE_OPEN'));
  await em.nativeUpdate(Vote, { subjectId: subject.id, isCurrent: true }, { isCurrent: false });
  return (earlier[0]?.round ?? 0) + 1;
};

/** Everybody who casts a seat reads the vote, members of the council or not. */
const readersOf = async (act: Act, { subject }: NewVote, seats: readonly FrozenSeat[]): Promise<Pick<Vote, 'readerCouncilIds' | 'readerOfficeIds'>> => {
  const more = subject ? await subjectOf(subject.type)?.readers?.(act, subject.id) : null;
  return {
    readerCouncilIds: [...new Set(more?.councilIds ?? [])],
    readerOfficeIds: [...new Set([...seats.map(({ votingOfficeId }) => votingOfficeId), ...(more?.officeIds ?? [])])],
  };
};

interface Frozen {
  readonly byLaw: ByLaw;
  readonly rule: VoteRule;
  readonly seats: readonly FrozenSeat[];
  readonly round: number;
}

const create = async (act: Act, asked: NewVote, { byLaw, rule, seats, round }: Frozen): Promise<Vote> => {
  const { em, viewer, now, today } = act;
  const guard = { councilId: asked.councilId, ...(await readersOf(act, asked, seats)) };
  const vote = em.create(Vote, {
    ...guard, motion: acceptText(asked.motion, { path: ['input', 'motion'], limit: motionLimit }).trim(), round,
    method: VoteMethod[asked.method], byLaw, rule, quorum: asked.snapshot?.quorum ?? null,
    subjectType: asked.subject?.type ?? null, subjectId: asked.subject?.id ?? null,
    occasionType: asked.occasion?.type ?? null, occasionId: asked.occasion?.id ?? null,
    deadlineOn: asked.method === 'CONSENT' ? addDays(today, rule.consentDays) : null,
    openedAt: now, openedBy: viewer.personId, openedByOffice: viewer.officeId, repeats: asked.repeats ?? null,
  });
  for (const { seat, votingOfficeId, presence } of seats) {
    em.create(VoteSeat, {
      ...guard, vote, seat, office: seat.office, votingOffice: votingOfficeId, capacity: seat.capacity, presence, sortKey: seat.office.sortKey,
    });
  }
  if (asked.method === 'SECRET') em.create(SecretBox, { voteId: vote.id, inFavour: 0, against: 0, abstained: 0 });
  await em.flush();
  return vote;
};

/** Gives each seat that is asked in writing the work to answer. */
export const askInWriting = (act: Act, vote: Vote, officeIds: readonly string[]): Promise<void> =>
  openWork(act, { officeIds, kind: WorkKind.VOTE, objectType: 'Vote', objectId: vote.id, reason, dueOn: vote.deadlineOn ?? null });

/** Two who open a vote on one matter at once follow one another; the second finds the first. */
const requireSubject = async (act: Act, { councilId, method, subject: asked }: NewVote, subject: VoteSubject | null): Promise<void> => {
  await act.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [asked?.id ?? councilId]);
  if (!asked || !subject) return;
  await byRule(act, async () => subject.lock?.(act, asked.id));
  const conditions = (await subject.unmetToOpen?.(act, { councilId, method, subjectId: asked.id })) ?? [];
  if (conditions.length > 0) notNow(...conditions);
};

/**
 * Opens a vote with the rule and the seats of today, and with who is there. Refuses below the quorum, with too few for a
 * secret, and while another vote on the same object is open.
 */
export const openVote = async (act: Act, asked: NewVote): Promise<Vote> => {
  const subject = subjectOf(asked.subject?.type);
  const { byLaw, rule } = await ruleOf(act, asked, subject);
  const seats = await freezeSeats(act, asked);
  requireVoters(asked, rule, seats, act.language);
  await requireSubject(act, asked, subject);
  return byRule(act, async () => {
    const vote = await create(act, asked, { byLaw, rule, seats, round: await overtake(act, asked) });
    if (asked.method === 'CONSENT' && !subject?.givesOwnWork) {
      await askInWriting(act, vote, [...new Set(seats.map(({ votingOfficeId }) => votingOfficeId))]);
    }
    await subject?.onOpened?.(act, vote, asked.by);
    await tellVote(act, vote, {
      kind: 'VOTE_OPENED', act: asked.by,
      after: {
        councilId: asked.councilId, method: asked.method, rule, seats: seats.length, quorum: asked.snapshot?.quorum ?? null,
        ...(asked.subject ? { subject: globalId(asked.subject.type, asked.subject.id) } : {}),
        ...(asked.repeats ? { repeats: asked.repeats.id } : {}),
      },
    });
    return vote;
  });
};

