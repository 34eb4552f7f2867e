import { addDays } from '../kernel/jalali/civil-date.ts';
import type { Act } from '../kernel/write/command.ts';
import { byRule } from '../kernel/write/by-rule.ts';
import { closeWork, WorkKind } from '../worklist/index.ts';
import { occasionOf, subjectOf } from './extend-votes.ts';
import { voteFactsOf } from './find-vote.ts';
import { decide, isDecided } from './majority.ts';
import { SecretBox } from './secret-box.entity.ts';
import { tellVote } from './tell-vote.ts';
import { VoteLapse, VoteState } from './vote.enums.ts';
import type { Vote } from './vote.entity.ts';
import { type Counts, countsOf, tallyOf, type VoteFacts } from './vote.facts.ts';
import { refuse } from './vote.refusals.ts';

/** What the chair says of a tie; to abstain is to say nothing. */
export type ChairChoice = 'FOR' | 'AGAINST' | 'ABSTAIN' | null;

export interface Conclusion {
  /** Name of the mutation. */
  readonly by: string;
  /** What the chair says of a tie, where it is not on record by name. */
  readonly chair?: ChairChoice;
}

/**
 * What the box holds; it and the seats that have voted must agree, or something is wrong with the machinery. The row is
 * written anew: not even the transaction that wrote it is that of a voter any more.
 */
const openBox = async ({ em }: Act, { id, voted }: VoteFacts, receipts: number): Promise<Counts> => {
  await em.execute('update secret_box set abstained = abstained where vote_id = ?', [id]);
  const { inFavour, against, abstained } = await em.findOneOrFail(SecretBox, { voteId: id }, { refresh: true });
  if (inFavour + against + abstained !== voted || receipts !== voted) throw new Error('The box and the seats that voted do not agree.');
  return { inFavour, against, abstained };
};

/** In writing, a silent seat consents when the by-law says so, and only once the deadline has passed. */
const withSilence = (counts: Counts, { method, rule, isOver, eligible, voted }: VoteFacts): Counts => {
  const silent = eligible - voted;
  if (method !== 'CONSENT' || rule.silence !== 'CONSENT' || !isOver || silent === 0) return counts;
  const holding = counts.holding === undefined ? {} : { holding: counts.holding + silent };
  return { ...counts, ...holding, inFavour: counts.inFavour + silent, bySilence: silent };
};

const count = async (act: Act, vote: Vote, facts: VoteFacts): Promise<Counts> => {
  const counts = facts.method === 'SECRET' ? await openBox(act, facts, vote.receipts.length) : countsOf(facts);
  if (!counts) throw new Error('A vote ended that nobody has counted.');
  return withSilence(counts, facts);
};

const quorumIsLost = async (act: Act, { occasionType, occasionId, rule }: Vote): Promise<boolean> => {
  const occasion = occasionOf(occasionType);
  if (!occasion || !occasionId || rule.quorumLost === 'CONTINUE') return false;
  return !(await occasion.snapshot(act, occasionId)).quorum.isMet;
};

const decisive = (choice: ChairChoice): 'FOR' | 'AGAINST' | null => (choice === 'ABSTAIN' ? null : choice);

interface End {
  readonly state: VoteState;
  readonly lapse?: VoteLapse;
  readonly counts?: Counts;
}

/** What counts come to by the rule. Refuses a tie that only the chair can decide, and a word of the chair that nobody asked for. */
export const endBy = (facts: VoteFacts, counts: Counts, told: ChairChoice): End => {
  const tally = tallyOf(facts, counts);
  const withoutChair = decide(facts.rule, tally, null);
  if (withoutChair !== 'CHAIR_TO_DECIDE') {
    if (told !== null) refuse('CHAIR_NOT_ASKED', { path: ['input', 'chairChoice'] });
    if (withoutChair === 'TIE_TO_REPEAT') return { state: VoteState.LAPSED, lapse: VoteLapse.TIE, counts };
    return { state: VoteState[withoutChair], counts };
  }
  const chair = decisive(facts.chairChoice) ?? decisive(told) ?? refuse('CHAIR_MUST_DECIDE', { path: ['input', 'chairChoice'] });
  return { state: chair === 'FOR' ? VoteState.CARRIED : VoteState.REJECTED, counts: { ...counts, chair } };
};

const endOf = async (act: Act, vote: Vote, facts: VoteFacts, told: ChairChoice): Promise<End> => {
  if (await quorumIsLost(act, vote)) return { state: VoteState.LAPSED, lapse: VoteLapse.QUORUM_LOST };
  // The result of so few would tell what each of them said: it is never read.
  if (facts.method === 'SECRET' && facts.voted < facts.rule.secretMinimum) return { state: VoteState.LAPSED, lapse: VoteLapse.TOO_FEW_BALLOTS };
  return endBy(facts, await count(act, vote, facts), told);
};

const finish = async (act: Act, vote: Vote, { state, lapse, counts }: End, by: string): Promise<void> => {
  const subject = subjectOf(vote.subjectType);
  vote.state = state;
  vote.lapse = lapse ?? null;
  vote.closedAt = act.now;
  if (counts) vote.counts = counts; // of a vote without a result, hands that were recorded stay on record
  const isByName = vote.method === 'NAMED' || vote.method === 'CONSENT';
  if (!isByName && counts && vote.subjectId) vote.hashes = (await subject?.hashes?.(act, vote.subjectId)) ?? null;
  await act.em.flush();
  await closeWork(act, { kind: WorkKind.VOTE, objectId: vote.id });
  await subject?.onDecided?.(act, vote, by);
  await tellVote(act, vote, { kind: 'VOTE_ENDED', act: by, after: { ...(lapse ? { lapse } : {}), ...(counts ? { counts } : {}) } });
};

/** Ends a vote with what was said; who may end it and when, the caller has asked (the verb `closeVote` does). The vote is locked. */
export const concludeVote = (act: Act, vote: Vote, { by, chair = null }: Conclusion): Promise<void> =>
  byRule(act, async () => finish(act, vote, await endOf(act, vote, await voteFactsOf(act, vote.id), chair), by));

/** Ends a vote without a result. Ending what has ended does nothing. */
export const lapseVote = (act: Act, vote: Vote, lapse: keyof typeof VoteLapse, by: string): Promise<void> =>
  byRule(act, async () => {
    if (vote.state === VoteState.OPEN) await finish(act, vote, { state: VoteState.LAPSED, lapse: VoteLapse[lapse] }, by);
  });

/** The motion is taken back; what was said of it stays on record, and a secret stays in its box. */
export const withdrawVote = (act: Act, vote: Vote, by: string, reason: string): Promise<void> =>
  byRule(act, async () => {
    vote.reason = reason;
    vote.isCurrent = false;
    await finish(act, vote, { state: VoteState.WITHDRAWN }, by);
  });

/** After a word in writing: once nothing that the others may say can undo it, it is carried. */
export const settleVote = (act: Act, vote: Vote, by: string): Promise<void> =>
  byRule(act, async () => {
    const facts = await voteFactsOf(act, vote.id);
    const counts = countsOf(facts);
    if (facts.state !== 'OPEN' || facts.method !== 'CONSENT' || !counts || !isDecided(facts.rule, tallyOf(facts, counts))) return;
    await finish(act, vote, { state: VoteState.CARRIED, counts }, by);
  });

/** What it was about has changed under a written consent that was carried: the same vote goes on, with a new deadline. */
export const reopenVote = async (act: Act, vote: Vote, by: string): Promise<void> => {
  vote.state = VoteState.OPEN;
  vote.closedAt = null;
  vote.counts = null;
  vote.deadlineOn = addDays(act.today, vote.rule.consentDays);
  await act.em.flush();
  await tellVote(act, vote, { kind: 'VOTE_REOPENED', act: by });
};
