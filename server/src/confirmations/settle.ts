import { ConfirmationRound, RoundState } from './confirmation-round.entity.ts';
import { type Directive, DirectiveState, factsOf, keepVersion, Milestone, tell } from '../directives/index.ts';
import { addDays } from '../kernel/jalali/civil-date.ts';
import type { Words } from '../kernel/refusal.ts';
import { byRule } from '../kernel/write/by-rule.ts';
import type { Act } from '../kernel/write/command.ts';
import { Office, OfficeKind } from '../people/index.ts';
import { closeWork, openWork, WorkKind } from '../worklist/index.ts';
import { type RoundFacts, roundOf, tallyOf } from './confirmation.facts.ts';
import { isConfirmed } from './confirmation.policy.ts';
import { judge } from './majority.ts';
import { changed } from './confirmation.changes.ts';

const reasons = {
  publish: { fa: 'شورای تأییدکننده آن را تأیید کرده است.', en: 'The confirming council has confirmed it.' },
  again: {
    fa: 'متن پس از تأیید شما ویرایش شده است؛ تنها آنچه تغییر کرده باید دوباره تأیید شود.',
    en: 'The text was edited after you confirmed it; only what has changed is to be confirmed again.',
  },
} as const satisfies Record<string, Words>;

const secretariats = async ({ em }: Act): Promise<string[]> =>
  (await em.find(Office, { kind: OfficeKind.SECRETARIAT, validTo: null }, { fields: ['id'] })).map(({ id }) => id);

const moveTo = (act: Act, directive: Directive, state: DirectiveState): void => {
  directive.state = state;
  directive.revision += 1;
  directive.changedAt = act.now;
  directive.confirmedAt = state === DirectiveState.CONFIRMED ? act.now : null;
};

const conclude = async (act: Act, directive: Directive, round: ConfirmationRound, by: string): Promise<void> => {
  round.state = RoundState.CONFIRMED;
  round.closedAt = act.now;
  moveTo(act, directive, DirectiveState.CONFIRMED);
  await act.em.flush();
  await keepVersion(act, directive, { milestone: Milestone.CONFIRMED });
  await closeWork(act, { kind: WorkKind.CONFIRM, objectId: directive.id });
  await openWork(act, {
    officeIds: await secretariats(act), kind: WorkKind.PUBLISH, objectType: 'Directive', objectId: directive.id, reason: reasons.publish,
  });
  tell(act, directive, { kind: changed.DIRECTIVE_CONFIRMED, act: by, after: { state: directive.state, roundId: round.id } });
};

/** An edit took the majority away: the same round goes on, with its seats, its rule and a new deadline. */
const reopen = async (act: Act, directive: Directive, round: ConfirmationRound): Promise<void> => {
  round.state = RoundState.OPEN;
  round.closedAt = null;
  round.deadlineOn = addDays(act.today, round.rule.deadlineDays);
  moveTo(act, directive, DirectiveState.IN_REVIEW);
  await act.em.flush();
  await closeWork(act, { kind: WorkKind.PUBLISH, objectId: directive.id });
  tell(act, directive, { kind: changed.CONFIRMATION_VOIDED, act: 'reviseProvision', after: { state: directive.state, roundId: round.id } });
};

interface Confirmers {
  readonly stale: string[] | null;
  readonly current: string[] | null;
}

/** Offices that have confirmed: those whose confirmation no longer covers all that is there, and the others. */
const findConfirmers = async ({ em }: Act, roundId: string): Promise<Confirmers> => {
  const [row] = await em.execute<Confirmers[]>(
    `select array_agg(office_id) filter (where is_stale) as stale, array_agg(office_id) filter (where not is_stale) as current
     from (
       select c.office_id, bool_or(
         c.hashes ->> 'title' is distinct from encode(sha256(convert_to(d.title, 'UTF8')), 'hex')
         or exists (
           select from provision p where p.directive_id = d.id
             and c.hashes ->> p.id::text is distinct from case when p.removed_at is null then p.content_hash end
         )) as is_stale
       from confirmation c join directive d on d.id = c.directive_id
       where c.round_id = ? and c.withdrawn_at is null and c.verdict = 'CONFIRMED'
       group by c.office_id
     ) confirmers`,
    [roundId],
  );
  return row ?? { stale: null, current: null };
};

const askAgain = async (act: Act, directive: Directive, round: ConfirmationRound): Promise<void> => {
  const { stale, current } = await findConfirmers(act, round.id);
  const work = { kind: WorkKind.CONFIRM, objectType: 'Directive', objectId: directive.id };
  if (stale) await openWork(act, { ...work, officeIds: stale, reason: reasons.again, dueOn: round.deadlineOn });
  if (current) await closeWork(act, { ...work, officeIds: current });
};

const roundNow = async (act: Act, directive: Directive): Promise<RoundFacts | null> => roundOf(await factsOf(act, directive));

const roundRow = ({ em }: Act, { id }: RoundFacts): Promise<ConfirmationRound> => em.findOneOrFail(ConfirmationRound, { id });

/** After a vote: the deciding one makes the directive confirmed. */
export const settle = (act: Act, directive: Directive): Promise<void> =>
  byRule(act, async () => {
    const round = await roundNow(act, directive);
    if (round?.state === 'OPEN' && isConfirmed(round)) await conclude(act, directive, await roundRow(act, round), 'confirmDirective');
  });

/** After an edit: what no longer has its majority goes back to those who confirmed it; what has it again is confirmed. */
export const followEdit = (act: Act, directive: Directive): Promise<void> =>
  byRule(act, async () => {
    const round = await roundNow(act, directive);
    if (round === null || round.state === 'CLOSED') return;
    const row = await roundRow(act, round);
    if (round.state === 'CONFIRMED' && !judge(round.rule, tallyOf(round)).isMet) await reopen(act, directive, row);
    if (round.state === 'OPEN' && isConfirmed(round)) return conclude(act, directive, row, 'reviseProvision');
    await askAgain(act, directive, row);
  });

/** The round ends with the votes as they are. */
export const closeRound = (act: Act, directive: Directive): Promise<void> =>
  byRule(act, async () => {
    const round = await roundNow(act, directive);
    if (round?.state !== 'OPEN') return;
    const row = await roundRow(act, round);
    if (judge(round.rule, tallyOf(round)).isMet) return conclude(act, directive, row, 'closeConfirmation');
    row.state = RoundState.CLOSED;
    row.closedAt = act.now;
    await closeWork(act, { kind: WorkKind.CONFIRM, objectId: directive.id });
    tell(act, directive, { kind: changed.CONFIRMATION_CLOSED, act: 'closeConfirmation', after: { roundId: row.id } });
  });

/** The text went back to its drafters: what was confirmed of it is history. */
export const cancelRound = (act: Act, directive: Directive): Promise<void> =>
  byRule(act, async () => {
    const row = await act.em.findOne(ConfirmationRound, { directive: directive.id, isCurrent: true });
    if (!row) return;
    row.isCurrent = false;
    row.closedAt ??= act.now;
    if (row.state === RoundState.OPEN) row.state = RoundState.CLOSED;
    await closeWork(act, { kind: WorkKind.CONFIRM, objectId: directive.id });
    await closeWork(act, { kind: WorkKind.PUBLISH, objectId: directive.id });
  });
