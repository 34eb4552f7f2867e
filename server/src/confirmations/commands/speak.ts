import { type Directive, type DirectiveFacts, findDirective, openDirective, tell } from '../../directives/index.ts';
import { raw, render } from '../../kernel/read/sql.ts';
import type { Act } from '../../kernel/write/command.ts';
import { closeWork, WorkKind } from '../../worklist/index.ts';
import type { Verdict } from '../confirmation.entity.ts';
import { roundOf } from '../confirmation.facts.ts';
import { refuse } from '../confirmation.refusals.ts';
import { hashesSql } from '../matters.sql.ts';
import { settle } from '../settle.ts';
import { changed } from '../confirmation.changes.ts';

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

/** What the office's seats said before is withdrawn; it stays in the record. */
export const withdrawMine = async ({ em, viewer, now }: Act, roundId: string): Promise<void> => {
  await em.execute('update confirmation set withdrawn_at = ? where round_id = ? and office_id = ? and withdrawn_at is null', [
    now, roundId, viewer.officeId,
  ]);
};

const record = async (act: Act, roundId: string, verdict: Verdict, reason: string | null): Promise<void> => {
  await withdrawMine(act, roundId);
  await act.em.execute(
    `insert into confirmation (id, council_id, drafting_council_id, drafter_office_id, round_id, directive_id, seat_id, office_id,
       person_id, verdict, reason, hashes, cast_at)
     select gen_random_uuid(), s.council_id, s.drafting_council_id, s.drafter_office_id, s.round_id, r.directive_id, s.seat_id, s.office_id,
       ?, ?, ?, ${render(hashesSql(raw('r.directive_id'))).text}, ?
     from confirmation_seat s join confirmation_round r on r.id = s.round_id
     where s.round_id = ? and s.office_id = ?`,
    [act.viewer.personId, verdict, reason, act.now, roundId, act.viewer.officeId],
  );
};

const roundIdOf = (facts: DirectiveFacts): string => {
  const round = roundOf(facts);
  if (!round) throw new Error('An act of confirmation was allowed without a round.');
  return round.id;
};

/** Opens the directive for an act of the viewer's seats, in the current round. */
export const openRoundFor = async (act: Act, directiveId: string, name: string): Promise<{ directive: Directive; roundId: string }> => {
  const directive = await findDirective(act, directiveId, ['input', 'directiveId']);
  return { directive, roundId: roundIdOf(await openDirective(act, directive, name)) };
};

/** Every seat of the viewer's office in the round says this of the text as it is now. */
export const speak = async (act: Act, name: string, input: Spoken, verdict: Verdict, reason: string | null): Promise<{ directive: string }> => {
  const { directive, roundId } = await openRoundFor(act, input.directiveId, name);
  requireSameText(directive, input.expectedTextRevision);
  await record(act, roundId, verdict, reason);
  await closeWork(act, { kind: WorkKind.CONFIRM, objectId: directive.id, officeIds: [act.viewer.officeId] });
  tell(act, directive, { kind: changed.CONFIRMATION_CHANGED, act: name, after: { roundId, verdict, textRevision: directive.textRevision } });
  await settle(act, directive);
  return { directive: directive.id };
};
