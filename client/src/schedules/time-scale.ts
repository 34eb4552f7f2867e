import { isoOfJalali } from '../kernel/jalali-input.ts';
import { daysBetween } from '../kernel/jalali.ts';

export interface MonthSpan {
  /** 1 to 12. */
  readonly month: number;
  readonly year: number;
  readonly startsOn: string;
  readonly days: number;
}

const dayMs = 86_400_000;

export const addDays = (iso: string, days: number): string => new Date(Date.parse(`${iso}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

const firstOf = (year: number, month: number): string => {
  const iso = isoOfJalali({ year: year + Math.floor((month - 1) / 12), month: ((month - 1) % 12) + 1, day: 1 });
  if (!iso) throw new Error(`no month ${month} of ${year}`);
  return iso;
};

/** So many Jalali months from Farvardin of a year on. */
export function monthsFrom(year: number, count: number): readonly MonthSpan[] {
  return Array.from({ length: count }, (_, at) => {
    const startsOn = firstOf(year, at + 1);
    return { month: (at % 12) + 1, year: year + Math.floor(at / 12), startsOn, days: daysBetween(startsOn, firstOf(year, at + 2)) };
  });
}

/** The months of a schedule: its year, and as many of the next as the forecast reaches into, a whole further year at most. */
export function monthsOf(year: number, lastDay: string): readonly MonthSpan[] {
  const all = monthsFrom(year, 24);
  return all.filter(({ startsOn }, at) => at < 12 || startsOn <= lastDay);
}
