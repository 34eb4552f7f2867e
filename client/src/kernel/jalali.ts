import { language, type Language } from './language.ts';

export type DateStyle = 'short' | 'medium' | 'long';

const locales = {
  fa: 'fa-IR-u-ca-persian-nu-arabext',
  en: 'en-u-ca-persian-nu-latn',
} satisfies Record<Language, string>;

const zone = 'Asia/Tehran';
const formats = new Map<string, Intl.DateTimeFormat>();

function formatter(of: Language, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${of}.${key}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(locales[of], options);
  formats.set(name, known);
  return known;
}

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

function partsOf(format: Intl.DateTimeFormat, date: Date): Parts {
  return Object.fromEntries(format.formatToParts(date).map((part) => [part.type, part.value]));
}

/** A civil date has no hour: noon in UTC is the same day everywhere that matters here. */
const noonOf = (isoDate: string): Date => new Date(`${isoDate.slice(0, 10)}T12:00:00Z`);

const dayParts: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' };
const shortParts: Intl.DateTimeFormatOptions = { year: 'numeric', month: '2-digit', day: '2-digit' };

/**
 * Put together from parts, since Intl's own order is wrong in Persian for some styles
 * and its English adds the era.
 */
function dayText(date: Date, style: DateStyle, timeZone: string, of: Language): string {
  if (style === 'short') {
    const { year, month, day } = partsOf(formatter(of, `short.${timeZone}`, { ...shortParts, timeZone }), date);
    return `${year}/${month}/${day}`;
  }
  const { year, month, day, weekday } = partsOf(formatter(of, `long.${timeZone}`, { ...dayParts, timeZone }), date);
  const text = `${day} ${month} ${year}`;
  if (style === 'medium') return text;
  return of === 'fa' ? `${weekday} ${text}` : `${weekday}, ${text}`;
}

/** «۲۱ آذر ۱۴۰۵», «۱۴۰۵/۰۹/۲۱» or with the day of the week, of a civil date `2026-12-12`. */
export const civilDate = (isoDate: string, style: DateStyle = 'medium', of: Language = language.value): string =>
  dayText(noonOf(isoDate), style, 'UTC', of);

/** «آذر ۱۴۰۵»: the Jalali month in which a civil date lies. */
export function monthTitle(isoDate: string, of: Language = language.value): string {
  const { year, month } = partsOf(formatter(of, 'long.UTC', { ...dayParts, timeZone: 'UTC' }), noonOf(isoDate));
  return `${month} ${year}`;
}

/** The day of an instant in Tehran. */
export const instantDate = (instant: string, style: DateStyle = 'medium', of: Language = language.value): string =>
  dayText(new Date(instant), style, zone, of);

/** Hour and minute in Tehran. */
export const instantTime = (instant: string, of: Language = language.value): string =>
  formatter(of, 'time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(
    new Date(instant),
  );

export const instantFull = (instant: string, of: Language = language.value): string =>
  of === 'fa'
    ? `${instantDate(instant, 'long', of)}، ساعت ${instantTime(instant, of)}`
    : `${instantDate(instant, 'long', of)}, ${instantTime(instant, of)}`;

/** The same day in the Gregorian calendar, for a hint beside a Jalali date. */
export const gregorianDate = (isoDate: string, of: Language = language.value): string =>
  new Intl.DateTimeFormat(of === 'fa' ? 'fa-IR-u-ca-gregory-nu-arabext' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(noonOf(isoDate));

/** Today's civil date in Tehran. */
export const todayInTehran = (now = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);

/** Whole days from one civil date to another; negative when it has passed. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / 86_400_000);

const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** «۳ ساعت پیش», “in 2 days”: for an instant, seen from now. */
export function relativeInstant(instant: string, now = Date.now(), of: Language = language.value): string {
  const seconds = (new Date(instant).getTime() - now) / 1000;
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  const amount = unit === 'second' ? 0 : Math.trunc(seconds / length);
  return new Intl.RelativeTimeFormat(of === 'fa' ? 'fa-IR' : 'en', { numeric: 'auto' }).format(amount, unit);
}

/** «امروز», «فردا», «۵ روز پیش»: for a civil date, seen from today in Tehran. */
export function relativeDay(isoDate: string, today = todayInTehran(), of: Language = language.value): string {
  return new Intl.RelativeTimeFormat(of === 'fa' ? 'fa-IR' : 'en', { numeric: 'auto' }).format(
    daysBetween(today, isoDate),
    'day',
  );
}
