import type { ByLawRules, VoteRule } from '../councils/index.ts';
import { Directive, DirectiveState, extendDirectives, factsOf, keepVersion, Milestone, tell } from '../directives/index.ts';
import { raw, render } from '../kernel/read/sql.ts';
import type { Unmet, Words } from '../kernel/refusal.ts';
import type { Act } from '../kernel/write/command.ts';
import { extendVotes, type Asked, takesPart, type Vote, VoteMethod, VoteSeat } from '../votes/index.ts';
import { closeWork, openWork, WorkKind } from '../worklist/index.ts';
import { changed } from './confirmation.changes.ts';
import { roundFactsSql } from './confirmation-facts.sql.ts';
import { extensionName } from './confirmation.facts.ts';
import { publishUnmet, requestUnmet } from './confirmation.policy.ts';
import { refuse, unmet } from './confirmation.refusals.ts';
import { confirmationWorkflow } from './confirmation.workflow.ts';
import { hashesSql, holdingSql } from './matters.sql.ts';
import { cancelRound, followDecision, followEdit, lockDirective } from './settle.ts';

/** What this module says of directives: its acts, what publishing waits for, and what an edit does to a vote. */
extendDirectives({
  name: extensionName,
  facts: roundFactsSql(),
  acts: confirmationWorkflow,
  conditions: { publishDirective: publishUnmet },
  onTextChanged: followEdit,
  onReturned: cancelRound,
});

/** In writing by the by-law's rule of confirmation; a meeting votes as it votes on everything. */
const ruleOf = ({ confirmation, vote }: ByLawRules, method: keyof typeof VoteMethod): VoteRule | null => {
  if (method !== 'CONSENT') return vote ?? null;
  const { base, majority, deadlineDays, votesAreFinal } = confirmation;
  return {
    base, majority, tie: 'REJECTED', mayChange: votesAreFinal !== true, quorumLost: 'CONTINUE', silence: 'SILENCE', consentDays: deadlineDays,
    secretMinimum: vote?.secretMinimum ?? 0, // nothing in writing is secret
  };
};

const reasons = {
  ask: { fa: 'دبیرخانه تأیید شورا را درخواست کرده است.', en: "The secretariat has requested the council's confirmation." },
  silent: { fa: 'نظر پیشین پس گرفته شد و سمت شما هنوز نظری نداده است.', en: 'The earlier vote was withdrawn and your office has not spoken yet.' },
} as const satisfies Record<string, Words>;

/** Only the council that confirms a text, and only while it is in review. */
const unmetToOpen = async (act: Act, { councilId, subjectId }: Asked): Promise<Unmet[]> => {
  const directive = await act.em.findOne(Directive, { id: subjectId });
  if (!directive) return [unmet('TEXT_UNKNOWN')];
  const facts = await factsOf(act, directive);
  return [
    ...(facts.state === DirectiveState.IN_REVIEW ? [] : [unmet('NOT_IN_REVIEW')]),
    ...(facts.confirmingCouncilId === null || facts.confirmingCouncilId === councilId ? [] : [unmet('OTHER_COUNCIL')]),
    ...requestUnmet(facts),
  ];
};

const give = (act: Act, vote: Vote, officeIds: readonly string[], reason: Words): Promise<void> =>
  openWork(act, { officeIds, kind: WorkKind.CONFIRM, objectType: 'Directive', objectId: vote.subjectId ?? '', reason, dueOn: vote.deadlineOn ?? null });

const onOpened = async (act: Act, vote: Vote, by: string): Promise<void> => {
  const directive = await act.em.findOneOrFail(Directive, { id: vote.subjectId ?? '' });
  const seats = await act.em.find(VoteSeat, { vote: vote.id });
  if (vote.method === VoteMethod.CONSENT) await give(act, vote, [...new Set(seats.map(({ votingOffice }) => votingOffice.id))], reasons.ask);
  await keepVersion(act, directive, { milestone: Milestone.CONFIRMATION_REQUESTED });
  const { id: voteId, round, method, rule, deadlineOn } = vote;
  tell(act, directive, { kind: changed.CONFIRMATION_REQUESTED, act: by, after: { voteId, round, method, rule, deadlineOn: deadlineOn ?? null } });
};

/** Whoever has spoken for all their seats is done; whoever took something back has it on the list again. */
const onSpoken = async (act: Act, vote: Vote, by: string): Promise<void> => {
  const { officeId } = act.viewer;
  const directive = await act.em.findOneOrFail(Directive, { id: vote.subjectId ?? '' });
  const seats = await act.em.find(VoteSeat, { vote: vote.id, votingOffice: officeId });
  const isSilent = seats.some(({ presence, hasVoted }) => takesPart(presence) && !hasVoted);
  if (!isSilent) await closeWork(act, { kind: WorkKind.CONFIRM, objectId: directive.id, officeIds: [officeId] });
  else if (vote.method === VoteMethod.CONSENT) await give(act, vote, [officeId], reasons.silent);
  tell(act, directive, { kind: changed.CONFIRMATION_CHANGED, act: by, after: { voteId: vote.id, textRevision: directive.textRevision } });
};

/** What a vote on a directive means: it confirms the text as each voter saw it, provision by provision. */
extendVotes({
  type: 'Directive',
  rule: ruleOf,
  lock: lockDirective,
  unmetToOpen,
  readers: async ({ em }, subjectId) => {
    const { council, createdByOffice } = await em.findOneOrFail(Directive, { id: subjectId });
    return { councilIds: [council.id], officeIds: [createdByOffice.id] };
  },
  requireSame: async ({ em }, subjectId, revision) => {
    const { textRevision } = await em.findOneOrFail(Directive, { id: subjectId });
    if (revision !== textRevision) refuse('TEXT_CHANGED', { path: ['input', 'subjectRevision'], details: { textRevision } });
  },
  hashes: async ({ em }, subjectId) => {
    const [row] = await em.execute<{ hashes: Record<string, string> }[]>(`select ${render(hashesSql(raw('?::uuid'))).text} as hashes`, [subjectId]);
    return row?.hashes ?? {};
  },
  holding: holdingSql,
  givesOwnWork: true,
  onOpened,
  onSpoken,
  onDecided: followDecision,
});
