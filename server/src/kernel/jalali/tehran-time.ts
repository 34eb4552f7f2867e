import type { CivilDate } from './civil-date.ts';
import { addDays, dayNumber } from './civil-date.ts';

const DAY_MS = 86_400_000;
const clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
  timeZone: 'Asia/Tehran', hourCycle: 'h23',
  year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
});

/** The civil date in Tehran at an instant. */
export function tehranDate(instant: Date): CivilDate {
  return new Date(wallClock(instant.getTime())).toISOString().slice(0, 10);
}

/** The first instant of a day in Tehran: usually midnight, 01:00 where summer time began at midnight. */
export function startOfTehranDay(date: CivilDate): Date {
  return tehranInstant(date, 0);
}

/**
 * The first instant of a day at which Tehran's clock shows that many minutes after midnight, or more where summer time
 * began in between.
 */
export function tehranInstant(date: CivilDate, minutes: number): Date {
  const shown = dayNumber(date) * DAY_MS + minutes * 60_000;
  const candidates = [-DAY_MS, 0, DAY_MS]
    .map((shift) => shown - offsetAt(shown + shift))
    .filter((time) => wallClock(time) >= shown);
  return new Date(Math.min(...candidates));
}

/** The last millisecond of a day in Tehran: what is due on that day is in time up to and including it. */
export function endOfTehranDay(date: CivilDate): Date {
  return new Date(startOfTehranDay(addDays(date, 1)).getTime() - 1);
}

/** What Tehran's clock shows at an instant, as if it showed UTC, in milliseconds. */
function wallClock(time: number): number {
  const shown = new Map(clock.formatToParts(time).map((part) => [part.type, Number(part.value)]));
  const at = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0;
  const seconds = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
  return seconds + (((time % 1000) + 1000) % 1000);
}

function offsetAt(time: number): number {
  return wallClock(time) - time;
}
