import { announce } from '../../kernel/bus/announce.ts';
import { localId } from '../../kernel/global-id.ts';
import { formatJalali } from '../../kernel/jalali/format-jalali.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Command } from '../../kernel/write/command.ts';
import { registerTopic } from '../../people/index.ts';
import { refuse } from '../council.refusals.ts';
import { requireSeatKeeper } from '../seat.policy.ts';
import { SeatSubstitute } from '../seat-substitute.entity.ts';

export interface EndOfSubstitute {
  readonly substituteId: string;
  /** First day on which it no longer may. */
  readonly validTo: string;
}

/** Ends a substitute's days. Where it sat before stays known. */
export const endSubstitute: Command<EndOfSubstitute, { substitute: string }> = {
  name: 'endSubstitute',
  async run(act, { substituteId, validTo }) {
    requireSeatKeeper(act.viewer);
    const id = localId('SeatSubstitute', substituteId);
    const path = ['input', 'substituteId'];
    const substitute = (id && (await act.em.findOne(SeatSubstitute, id))) || refuseCommon('NOT_FOUND', { path });
    if (substitute.validTo && substitute.validTo <= act.today) {
      refuse('SUBSTITUTE_ENDED', { path, parameters: { date: formatJalali(substitute.validTo, act.language, 'LONG') } });
    }
    if (validTo <= substitute.validFrom) refuse('PERIOD_EMPTY', { path: ['input', 'validTo'] });
    const before = { validTo: substitute.validTo ?? null };
    if (substitute.validTo && validTo > substitute.validTo) refuse('SUBSTITUTE_NOT_LONGER', { path: ['input', 'validTo'] });
    substitute.validTo = validTo;
    await announce(act.em, registerTopic, { officeId: substitute.office.id });
    act.audit({ act: 'endSubstitute', objectType: 'SeatSubstitute', objectId: substitute.id, before, after: { validTo } });
    return { substitute: substitute.id };
  },
};
