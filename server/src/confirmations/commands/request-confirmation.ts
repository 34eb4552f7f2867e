import { ByLaw, Seat, votes } from '../../councils/index.ts';
import { type Directive, findDirective, keepVersion, Milestone, openDirective, tell } from '../../directives/index.ts';
import { addDays } from '../../kernel/jalali/civil-date.ts';
import type { Unmet, Words } from '../../kernel/refusal.ts';
import { refuse } from '../../kernel/refusals.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { openWork, WorkKind } from '../../worklist/index.ts';
import { ConfirmationRound, RoundState } from '../confirmation-round.entity.ts';
import { ConfirmationSeat } from '../confirmation-seat.entity.ts';
import type { RequestConfirmationInput } from '../confirmation.inputs.ts';
import { unmet } from '../confirmation.refusals.ts';
import { changed } from '../confirmation.changes.ts';

const reason: Words = {
  fa: 'دبیرخانه تأیید شورا را درخواست کرده است.',
  en: "The secretariat has requested the council's confirmation.",
};

const notNow = (condition: Unmet): never => refuse('NOT_NOW', { unmet: [condition] });

const byLawOf = async ({ em, today }: Act, council: string): Promise<ByLaw> => {
  const [byLaw] = await em.find(
    ByLaw,
    { council, effectiveFrom: { $lte: today } },
    { orderBy: { effectiveFrom: 'desc', version: 'desc' }, limit: 1 },
  );
  return byLaw ?? notNow(unmet('NO_BY_LAW'));
};

const votingSeats = async ({ em, today }: Act, council: string): Promise<Seat[]> => {
  const seats = await em.find(
    Seat,
    { council, validFrom: { $lte: today }, $or: [{ validTo: null }, { validTo: { $gt: today } }] },
    { populate: ['office'] },
  );
  const voting = seats.filter(({ capacity }) => votes(capacity));
  return voting.length > 0 ? voting : notNow(unmet('NO_VOTING_SEATS'));
};

/** Opens a round after those before it, with the rule and the seats of today. */
const openRound = async (act: Act, directive: Directive, councilId: string): Promise<ConfirmationRound> => {
  const { em, viewer, now, today } = act;
  const byLaw = await byLawOf(act, councilId);
  const seats = await votingSeats(act, councilId);
  const number = (await em.count(ConfirmationRound, { directive: directive.id })) + 1;
  await em.nativeUpdate(ConfirmationRound, { directive: directive.id, isCurrent: true }, { isCurrent: false });
  const guard = { councilId, draftingCouncilId: directive.council.id, drafterOfficeId: directive.createdByOffice.id };
  const rule = byLaw.rules.confirmation;
  const round = em.create(ConfirmationRound, {
    ...guard, directive, number, isCurrent: true, state: RoundState.OPEN, byLaw, rule, deadlineOn: addDays(today, rule.deadlineDays),
    openedAt: now, openedBy: viewer.personId, openedByOffice: viewer.officeId,
  });
  for (const seat of seats) em.create(ConfirmationSeat, { ...guard, round, seat, office: seat.office, sortKey: seat.office.sortKey });
  await em.flush();
  await openWork(act, {
    officeIds: [...new Set(seats.map(({ office }) => office.id))],
    kind: WorkKind.CONFIRM, objectType: 'Directive', objectId: directive.id, reason, dueOn: round.deadlineOn,
  });
  return round;
};

export const requestConfirmation: Command<RequestConfirmationInput, { directive: string; round: string }> = {
  name: 'requestConfirmation',
  async run(act, input) {
    const directive = await findDirective(act, input.directiveId, ['input', 'directiveId']);
    const { confirmingCouncilId } = await openDirective(act, directive, this.name);
    const councilId = confirmingCouncilId ?? notNow(unmet('NO_CONFIRMING_COUNCIL'));
    const round = await openRound(act, directive, councilId);
    await keepVersion(act, directive, { milestone: Milestone.CONFIRMATION_REQUESTED });
    tell(act, directive, {
      kind: changed.CONFIRMATION_REQUESTED, act: this.name,
      after: { roundId: round.id, number: round.number, rule: round.rule, deadlineOn: round.deadlineOn },
    });
    return { directive: directive.id, round: round.id };
  },
};
