import { addDays } from '../../kernel/jalali/civil-date.ts';
import { formatJalali } from '../../kernel/jalali/format-jalali.ts';
import { toJalali } from '../../kernel/jalali/jalali-calendar.ts';
import { acceptLine } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { requireRegistrar } from '../../people/index.ts';
import { refuse } from '../calendar.refusals.ts';
import { Holiday } from '../holiday.entity.ts';

export interface NewHoliday {
  readonly on: string;
  readonly everyYear: boolean;
  readonly title: string;
  readonly titleEn?: string | null;
  readonly source: string;
}

const longestTitle = 120;
const longestSource = 300;

/** Enters a holiday. A day may be free for two reasons, but not twice for the same one. */
export const enterHoliday: Command<NewHoliday, { holiday: string }> = {
  name: 'enterHoliday',
  async run(act, input) {
    requireRegistrar(act.viewer);
    const title = acceptLine(input.title, { path: ['input', 'title'], limit: longestTitle });
    const titleEn = input.titleEn ? acceptLine(input.titleEn, { path: ['input', 'titleEn'], limit: longestTitle }) : title;
    const source = acceptLine(input.source, { path: ['input', 'source'], limit: longestSource });
    const { month: jalaliMonth, day: jalaliDay } = toJalali(input.on);
    const validTo = input.everyYear ? null : addDays(input.on, 1);
    await act.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`holiday ${jalaliMonth}/${jalaliDay}`]);
    const same = await act.em.findOne(Holiday, {
      jalaliMonth, jalaliDay, title,
      ...(validTo ? { validFrom: { $lt: validTo } } : {}),
      $or: [{ validTo: null }, { validTo: { $gt: input.on } }],
    });
    if (same) {
      const date = formatJalali(input.on, act.language, 'LONG');
      refuse('HOLIDAY_ENTERED', { path: ['input', 'on'], parameters: { date, title: act.language === 'fa' ? same.title : same.titleEn } });
    }
    const facts = { title, titleEn, jalaliMonth, jalaliDay, validFrom: input.on, validTo, source };
    const holiday = act.em.create(Holiday, { ...facts, isSample: false });
    act.audit({ act: 'enterHoliday', objectType: 'Holiday', objectId: holiday.id, after: facts });
    return { holiday: holiday.id };
  },
};
