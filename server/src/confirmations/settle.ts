import { LockMode } from '@mikro-orm/core';
import { Directive, DirectiveState, factsOf, keepVersion, Milestone, tell } from '../directives/index.ts';
import type { Words } from '../kernel/refusal.ts';
import { byRule } from '../kernel/write/by-rule.ts';
import type { Act } from '../kernel/write/command.ts';
import { Office, OfficeKind } from '../people/index.ts';
import { lapseVote, reopenVote, settleVote, Vote, VoteMethod, VoteState } from '../votes/index.ts';
import { closeWork, openWork, WorkKind } from '../worklist/index.ts';
import { changed } from './confirmation.changes.ts';
import { roundOf, stillHolds } from './confirmation.facts.ts';

const reasons = {
  publish: { fa: 'شورای تأییدکننده آن را تأیید کرده است.', en: 'The confirming council has confirmed it.' },
  again: {
    fa: 'متن پس از تأیید شما ویرایش شده است؛ تنها آنچه تغییر کرده باید دوباره تأیید شود.',
    en: 'The text was edited after you confirmed it; only what has changed is to be confirmed again.',
  },
} as const satisfies Record<string, Words>;

/** The directive of a vote, locked: whoever changes a text and its votes locks the text first. */
export const lockDirective = ({ em }: Act, id: string): Promise<Directive> =>
  em.findOneOrFail(Directive, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

const secretariats = async ({ em }: Act): Promise<string[]> =>
  (await em.find(Office, { kind: OfficeKind.SECRETARIAT, validTo: null }, { fields: ['id'] })).map(({ id }) => id);

const moveTo = (act: Act, directive: Directive, state: DirectiveState, confirmedAt: Date | null): void => {
  directive.state = state;
  directive.revision += 1;
  directive.changedAt = act.now;
  directive.confirmedAt = confirmedAt;
};

/** The council has decided: the day on which it did is the vote's, whatever the day on which that is recorded. */
const confirm = async (act: Act, directive: Directive, vote: Vote, by: string): Promise<void> => {
  moveTo(act, directive, DirectiveState.CONFIRMED, vote.closedAt ?? act.now);
  await act.em.flush();
  await keepVersion(act, directive, { milestone: Milestone.CONFIRMED });
  await closeWork(act, { kind: WorkKind.CONFIRM, objectId: directive.id });
  await openWork(act, {
    officeIds: await secretariats(act), kind: WorkKind.PUBLISH, objectType: 'Directive', objectId: directive.id, reason: reasons.publish,
  });
  tell(act, directive, { kind: changed.DIRECTIVE_CONFIRMED, act: by, after: { state: directive.state, voteId: vote.id } });
};

/** What was decided is not said of the text as it is now: it is in review again. */
const bringBack = async (act: Act, directive: Directive, vote: Vote, by: string): Promise<void> => {
  moveTo(act, directive, DirectiveState.IN_REVIEW, null);
  await act.em.flush();
  await closeWork(act, { kind: WorkKind.PUBLISH, objectId: directive.id });
  tell(act, directive, { kind: changed.CONFIRMATION_VOIDED, act: by, after: { state: directive.state, voteId: vote.id } });
};

/** A vote on the directive has ended, or a corrected count says that it ended otherwise. */
export const followDecision = async (act: Act, vote: Vote, by: string): Promise<void> => {
  const directive = await lockDirective(act, vote.subjectId ?? '');
  if (vote.state === VoteState.CARRIED) {
    if (directive.state === DirectiveState.IN_REVIEW) await confirm(act, directive, vote, by);
    return;
  }
  await closeWork(act, { kind: WorkKind.CONFIRM, objectId: directive.id });
  if (directive.state === DirectiveState.CONFIRMED) await bringBack(act, directive, vote, by);
  tell(act, directive, { kind: changed.CONFIRMATION_CLOSED, act: by, after: { voteId: vote.id, state: vote.state } });
};

interface Confirmers {
  readonly stale: string[] | null;
  readonly current: string[] | null;
}

/** Offices that have confirmed: those whose confirmation no longer covers all that is there, and the others. */
const findConfirmers = async ({ em }: Act, vote: Vote): Promise<Confirmers> => {
  const [row] = await em.execute<Confirmers[]>(
    `select array_agg(office_id) filter (where is_stale) as stale, array_agg(office_id) filter (where not is_stale) as current
     from (
       select b.office_id, bool_or(
         b.hashes ->> 'title' is distinct from encode(sha256(convert_to(d.title, 'UTF8')), 'hex')
         or exists (
           select from provision p where p.directive_id = d.id
             and b.hashes ->> p.id::text is distinct from case when p.removed_at is null then p.content_hash end
         )) as is_stale
       from ballot b join directive d on d.id = b.subject_id
       where b.vote_id = ? and b.withdrawn_at is null and b.choice = 'FOR'
       group by b.office_id
     ) confirmers`,
    [vote.id],
  );
  return row ?? { stale: null, current: null };
};

const askAgain = async (act: Act, directive: Directive, vote: Vote): Promise<void> => {
  const { stale, current } = await findConfirmers(act, vote);
  const work = { kind: WorkKind.CONFIRM, objectType: 'Directive', objectId: directive.id };
  if (stale) await openWork(act, { ...work, officeIds: stale, reason: reasons.again, dueOn: vote.deadlineOn ?? null });
  if (current) await closeWork(act, { ...work, officeIds: current });
};

/** After an edit of a confirmed text. In writing the same vote goes on; what a meeting has decided is decided, and a new vote is needed. */
const voidConfirmation = async (act: Act, directive: Directive, vote: Vote, by: string): Promise<void> => {
  await bringBack(act, directive, vote, by);
  if (vote.method === VoteMethod.CONSENT) await reopenVote(act, vote, by);
};

/** After an edit: what no longer has its majority goes back to those who confirmed it; what has it again is confirmed. */
export const followEdit = (act: Act, directive: Directive): Promise<void> =>
  byRule(act, async () => {
    const by = 'reviseProvision';
    const round = roundOf(await factsOf(act, directive));
    if (round === null || (round.state !== 'OPEN' && round.state !== 'CARRIED')) return;
    const vote = await act.em.findOneOrFail(Vote, { id: round.id }, { refresh: true });
    if (round.state === 'CARRIED') {
      const holds = stillHolds(round);
      if (holds && directive.state === DirectiveState.IN_REVIEW) await confirm(act, directive, vote, by);
      if (!holds && directive.state === DirectiveState.CONFIRMED) await voidConfirmation(act, directive, vote, by);
    }
    await settleVote(act, vote, by);
    if (vote.method === VoteMethod.CONSENT && vote.state === VoteState.OPEN) await askAgain(act, directive, vote);
  });

/** The text went back to its drafters: what was decided of it is history. */
export const cancelRound = (act: Act, directive: Directive): Promise<void> =>
  byRule(act, async () => {
    const vote = await act.em.findOne(Vote, { subjectId: directive.id, isCurrent: true });
    if (!vote) return;
    vote.isCurrent = false;
    await lapseVote(act, vote, 'SUBJECT_RETURNED', 'returnToDraft');
    await closeWork(act, { kind: WorkKind.CONFIRM, objectId: directive.id });
    await closeWork(act, { kind: WorkKind.PUBLISH, objectId: directive.id });
  });
