import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Command } from '../../kernel/write/command.ts';
import { requireRegistrar } from '../../people/index.ts';
import { acceptVoteRule } from '../accept-vote-rule.ts';
import { ByLaw, type ByLawRules } from '../by-law.entity.ts';
import { Council } from '../council.entity.ts';
import { refuse } from '../council.refusals.ts';
import { isFraction, type MeetingRule } from '../meeting-rule.ts';
import { acceptMeetingRule } from '../accept-meeting-rule.ts';
import type { VoteBase, VoteRule } from '../vote-rule.ts';

export interface NewByLaw {
  readonly councilId: string;
  readonly effectiveFrom: string;
  readonly base: VoteBase;
  readonly numerator: number;
  readonly denominator: number;
  readonly inclusive: boolean;
  readonly confirmationDays: number;
  readonly acknowledgeWithinDays: ByLawRules['acknowledgeWithinDays'];
  readonly meeting?: MeetingRule | null;
  readonly vote?: VoteRule | null;
}

const isDays = (days: number): boolean => Number.isInteger(days) && days >= 1 && days <= 366;

/** Enters the next version of a council's by-law. Rounds that are open keep the rule they were opened with. */
export const adoptByLaw: Command<NewByLaw, { council: string }> = {
  name: 'adoptByLaw',
  async run(act, input) {
    requireRegistrar(act.viewer);
    const id = localId('Council', input.councilId);
    const council = (id && (await act.em.findOne(Council, id))) || refuseCommon('NOT_FOUND', { path: ['input', 'councilId'] });
    const { base } = input;
    if (base === 'PRESENT') return refuse('BASE_NEEDS_MEETING', { path: ['input', 'base'] });
    if (!isFraction(input)) refuse('MAJORITY_MALFORMED', { path: ['input', 'numerator'] });
    if (!isDays(input.confirmationDays)) refuse('DAYS_OUT_OF_RANGE', { path: ['input', 'confirmationDays'] });
    const { NORMAL, URGENT, VERY_URGENT, IMMEDIATE } = input.acknowledgeWithinDays;
    if (![NORMAL, URGENT, VERY_URGENT, IMMEDIATE].every(isDays)) refuse('DAYS_OUT_OF_RANGE', { path: ['input', 'acknowledgeWithinDays'] });
    await act.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [council.id]); // versions are counted without a gap
    const [latest] = await act.em.find(ByLaw, { council }, { orderBy: { version: 'desc' }, limit: 1 });
    const version = (latest?.version ?? 0) + 1;
    const rules: ByLawRules = {
      ...latest?.rules, // what is not said stays as it was
      confirmation: {
        base,
        majority: { numerator: input.numerator, denominator: input.denominator, inclusive: input.inclusive },
        deadlineDays: input.confirmationDays,
      },
      acknowledgeWithinDays: { NORMAL, URGENT, VERY_URGENT, IMMEDIATE },
      ...(input.meeting ? { meeting: acceptMeetingRule(input.meeting) } : {}),
      ...(input.vote ? { vote: acceptVoteRule(input.vote) } : {}),
    };
    const { effectiveFrom } = input;
    const byLaw = act.em.create(ByLaw, { council, version, effectiveFrom, isSample: false, rules });
    act.audit({ act: 'adoptByLaw', objectType: 'ByLaw', objectId: byLaw.id, after: { councilId: council.id, version, effectiveFrom, rules } });
    return { council: council.id };
  },
};
