import { compactKey } from '../persian/search-key.ts';

export type DateLanguage = 'fa' | 'en';

/** Names of the Jalali months, Farvardin first. */
export const JALALI_MONTHS = {
  fa: ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
  en: ['Farvardin', 'Ordibehesht', 'Khordad', 'Tir', 'Mordad', 'Shahrivar', 'Mehr', 'Aban', 'Azar', 'Dey',
    'Bahman', 'Esfand'],
} as const satisfies Record<DateLanguage, readonly string[]>;

const MONTH_BY_KEY: ReadonlyMap<string, number> = new Map([
  ...JALALI_MONTHS.fa.map((name, index): [string, number] => [compactKey(name), index + 1]),
  ...JALALI_MONTHS.en.map((name, index): [string, number] => [compactKey(name), index + 1]),
  [compactKey('امرداد'), 5],
]);

/** The name of month 1 to 12. @throws RangeError for another number */
export function jalaliMonthName(month: number, language: DateLanguage): string {
  const name = JALALI_MONTHS[language][month - 1];
  if (name === undefined) throw new RangeError(`No Jalali month is ${month}`);
  return name;
}

/** The month that a person named in Persian or English, or null. */
export function findJalaliMonth(name: string): number | null {
  return MONTH_BY_KEY.get(compactKey(name)) ?? null;
}
