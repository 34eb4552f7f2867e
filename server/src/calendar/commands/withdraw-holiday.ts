import { localId } from '../../kernel/global-id.ts';
import { formatJalali } from '../../kernel/jalali/format-jalali.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { acceptLine } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { requireRegistrar } from '../../people/index.ts';
import { refuse } from '../calendar.refusals.ts';
import { Holiday } from '../holiday.entity.ts';

export interface WithdrawalOfHoliday {
  readonly holidayId: string;
  readonly from: string;
  readonly reason: string;
}

const longestReason = 300;

/** Withdraws a holiday from a day on. What was counted with it stays counted; the row stays with its reason. */
export const withdrawHoliday: Command<WithdrawalOfHoliday, { holiday: string }> = {
  name: 'withdrawHoliday',
  async run(act, { holidayId, from, reason }) {
    requireRegistrar(act.viewer);
    const id = localId('Holiday', holidayId);
    const holiday = (id && (await act.em.findOne(Holiday, id))) || refuseCommon('NOT_FOUND', { path: ['input', 'holidayId'] });
    const because = acceptLine(reason, { path: ['input', 'reason'], limit: longestReason });
    if (holiday.validTo && holiday.validTo <= from) {
      refuse('HOLIDAY_ENDED', { path: ['input', 'from'], parameters: { date: formatJalali(holiday.validTo, act.language, 'LONG') } });
    }
    const before = { validTo: holiday.validTo ?? null };
    holiday.validTo = from > holiday.validFrom ? from : holiday.validFrom;
    holiday.withdrawnBecause = because;
    act.audit({ act: 'withdrawHoliday', objectType: 'Holiday', objectId: holiday.id, before, after: { validTo: holiday.validTo, reason: because } });
    return { holiday: holiday.id };
  },
};
