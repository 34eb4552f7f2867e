import { toJalali } from '../../kernel/jalali/jalali-calendar.ts';
import { byRule } from '../../kernel/write/by-rule.ts';
import type { Act } from '../../kernel/write/command.ts';
import { MeetingDay } from '../meeting-day.entity.ts';
import type { Meeting } from '../meeting.entity.ts';
import type { AcceptedDay } from './accept-days.ts';
import { guardOf } from './copy-guard.ts';

export const spanOf = (days: readonly AcceptedDay[]): { firstOn: string; lastOn: string } => ({
  firstOn: days[0]?.date ?? '', lastOn: days.at(-1)?.date ?? '', // there is at least one
});

/** Puts these days in the place of those that were planned; what stood is in the audit log. */
export const writeDays = async (act: Act, meeting: Meeting, days: readonly AcceptedDay[]): Promise<void> => {
  await byRule(act, async () => {
    await act.em.nativeDelete(MeetingDay, { meeting: meeting.id });
  });
  days.forEach((day, at) => {
    const { month, day: jalaliDay } = toJalali(day.date);
    act.em.create(MeetingDay, { ...guardOf(meeting), ...day, meeting, number: at + 1, jalaliMonth: month, jalaliDay });
  });
  await act.em.execute('update agenda_item set day_number = ? where meeting_id = ? and day_number > ?', [days.length, meeting.id, days.length]);
};
