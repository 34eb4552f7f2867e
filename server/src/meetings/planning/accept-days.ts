import { dayNumber } from '../../kernel/jalali/civil-date.ts';
import { readJalaliDate } from '../../kernel/jalali/read-jalali.ts';
import { tehranInstant } from '../../kernel/jalali/tehran-time.ts';
import { toAsciiDigits } from '../../kernel/persian/digits.ts';
import type { MeetingDayInput } from '../meeting.inputs.ts';
import { refuse } from '../meeting.refusals.ts';

export interface AcceptedDay {
  readonly date: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const mostDays = 14;
const clock = /^([01]?\d|2[0-3]):([0-5]\d)$/;

const acceptDate = ({ date, jalaliDate }: MeetingDayInput, path: readonly string[]): string => {
  if (date && jalaliDate) refuse('DAY_OR_TYPED', { path });
  if (date) return date;
  const reading = readJalaliDate(jalaliDate ?? '');
  if (reading.ok) return reading.value;
  const typed = jalaliDate ?? '';
  return reading.fault === 'JALALI_DATE_UNREADABLE'
    ? refuse('DAY_UNREADABLE', { path: [...path, 'jalaliDate'] })
    : refuse('DAY_NOT_IN_CALENDAR', { path: [...path, 'jalaliDate'], parameters: { typed } });
};

/** A time of the clock in Tehran on a day. */
const acceptTime = (date: string, typed: string, path: readonly string[]): Date => {
  const [, hour, minute] = clock.exec(toAsciiDigits(typed).trim()) ?? refuse('TIME_UNREADABLE', { path });
  return tehranInstant(date, Number(hour) * 60 + Number(minute));
};

const acceptDay = (day: MeetingDayInput, at: number): AcceptedDay => {
  const path = ['input', 'days', String(at)];
  const date = acceptDate(day, path);
  const startsAt = acceptTime(date, day.startTime, [...path, 'startTime']);
  const endsAt = acceptTime(date, day.endTime, [...path, 'endTime']);
  if (endsAt <= startsAt) refuse('ENDS_BEFORE_IT_BEGINS', { path: [...path, 'endTime'] });
  return { date, startsAt, endsAt };
};

/** The days in their order; each that exists in the calendar, once, and ending after it begins. */
export const acceptDays = (days: readonly MeetingDayInput[]): AcceptedDay[] => {
  const path = ['input', 'days'];
  if (days.length === 0) refuse('DAYS_NEEDED', { path });
  if (days.length > mostDays) refuse('TOO_MANY_DAYS', { path, parameters: { limit: mostDays } });
  const accepted = days.map(acceptDay).toSorted((one, other) => dayNumber(one.date) - dayNumber(other.date));
  const twice = accepted.findIndex(({ date }, at) => date === accepted[at - 1]?.date);
  if (twice >= 0) refuse('DAY_TWICE', { path });
  return accepted;
};
