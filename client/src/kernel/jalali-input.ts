import { latinDigits } from './digits.ts';
import { searchKey } from './persian-text.ts';

const parts = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

const oneDay = 86_400_000;

interface JalaliDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function jalaliOf(date: Date): JalaliDay {
  const found = Object.fromEntries(parts.formatToParts(date).map((part) => [part.type, part.value]));
  return { year: Number(found['year']), month: Number(found['month']), day: Number(found['day']) };
}

/**
 * The civil date of a Jalali day, or null when there is none, such as 30 Esfand of a common year.
 * A near day is reckoned and then set right by Intl, which knows every leap year.
 */
export function isoOfJalali({ year, month, day }: JalaliDay): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const daysBefore = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const near = Date.UTC(year + 621, 2, 21) + (daysBefore + day - 1) * oneDay;
  for (const shift of [0, -1, 1, -2, 2]) {
    const date = new Date(near + shift * oneDay);
    const found = jalaliOf(date);
    if (found.year === year && found.month === month && found.day === day) return date.toISOString().slice(0, 10);
  }
  return null;
}

const monthNames = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];
const monthKeys = monthNames.map(searchKey);

/** Years from here on are meant in the Gregorian calendar. */
const firstGregorian = 1700;

function isoOfGregorian(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** Reads what people type: «۱۴۰۵/۹/۲۱», «1405-09-21», «۲۱ آذر ۱۴۰۵», and 2026-12-12 as a Gregorian day. */
export function readDate(text: string): string | null {
  const plain = latinDigits(text).trim();
  const numeric = /^(\d{4})\s*[/\-.]\s*(\d{1,2})\s*[/\-.]\s*(\d{1,2})$/.exec(plain);
  if (numeric) {
    const [year = 0, month = 0, day = 0] = numeric.slice(1).map(Number);
    return year >= firstGregorian ? isoOfGregorian(year, month, day) : isoOfJalali({ year, month, day });
  }
  const named = /^(\d{1,2})\s*(\D+?)\s*(?:ماه)?\s*(\d{4})$/.exec(plain);
  if (!named) return null;
  const month = monthKeys.indexOf(searchKey(named[2] ?? '')) + 1;
  return isoOfJalali({ year: Number(named[3]), month, day: Number(named[1]) });
}
