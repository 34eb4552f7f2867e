import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, type CivilDate, daysBetween } from '../kernel/jalali/civil-date.ts';
import { toJalali } from '../kernel/jalali/jalali-calendar.ts';
import { inTransaction } from '../kernel/read/in-transaction.ts';
import { bind, join, raw, render, type Sql, sql } from '../kernel/read/sql.ts';
import { weekdays } from './weekday.ts';
import type { DayOfCalendar } from './free-days.ts';

/** Longest stretch that is told at once: a Jalali year and a month. */
export const mostDays = 400;

/** PostgreSQL knows no Jalali months, so each day brings its own. */
const daysFrom = (from: CivilDate, to: CivilDate): Sql => {
  const dates = Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n));
  const jalali = dates.map(toJalali);
  return sql`unnest(${bind(dates, 'date[]')}, ${bind(jalali.map(({ month }) => month), 'int[]')}, ${bind(jalali.map(({ day }) => day), 'int[]')})
    as d(date, jalali_month, jalali_day)`;
};

const weekdayOf = (date: Sql): Sql =>
  sql`(array[${join(weekdays.map((day) => raw(`'${day}'`)), ', ')}])[extract(dow from ${date})::int + 1]`;

/** Whether a row of `holiday`, named h, makes the day free. The read road and the commands ask this one way. */
export const isHolidayOn = (h: { month: Sql; day: Sql; from: Sql; to: Sql }, on: { month: Sql; day: Sql; date: Sql }): Sql =>
  sql`${h.month} = ${on.month} and ${h.day} = ${on.day} and ${h.from} <= ${on.date} and (${h.to} is null or ${h.to} > ${on.date})`;

/** The same for a table `holiday` h and days that are named d or day. */
const falls = (on: 'd' | 'day'): Sql =>
  isHolidayOn(
    { month: sql`h.jalali_month`, day: sql`h.jalali_day`, from: sql`h.valid_from`, to: sql`h.valid_to` },
    { month: raw(`${on}.jalali_month`), day: raw(`${on}.jalali_day`), date: raw(`${on}.date`) },
  );

const isWeekendOn = (date: Sql): Sql =>
  sql`coalesce((select ${weekdayOf(date)} = any(w.free_days) from work_week w where w.effective_from <= ${date}
        order by w.effective_from desc, w.entered_at desc limit 1), false)`;

/**
 * SQL of one JSON object, what a day with its Jalali month and day is free for: `isWeekend`, and `fa` and `en` for the
 * holidays. For modules above that keep days of their own.
 */
export const freeForSql = (on: { month: Sql; day: Sql; date: Sql }): Sql => {
  const falling = isHolidayOn({ month: sql`h.jalali_month`, day: sql`h.jalali_day`, from: sql`h.valid_from`, to: sql`h.valid_to` }, on);
  return sql`jsonb_build_object('isWeekend', ${isWeekendOn(on.date)},
    'fa', to_jsonb(array(select h.title from holiday h where ${falling} order by h.valid_from, h.id)),
    'en', to_jsonb(array(select h.title_en from holiday h where ${falling} order by h.valid_from, h.id)))`;
};

/** One row for each day from the first to the last, both included. */
export const calendarDaysSql = (from: CivilDate, to: CivilDate): Sql => sql`
  select day.*, not (day.is_weekend or day.is_holiday) as is_working_day from (
    select d.date::text as id, d.date, d.jalali_month, d.jalali_day, ${weekdayOf(sql`d.date`)} as weekday,
      ${isWeekendOn(sql`d.date`)} as is_weekend,
      exists (select from holiday h where ${falls('d')}) as is_holiday
    from ${daysFrom(from, to)}) day`;

/** The same days for a command, which counts a notice period or warns of a holiday. */
export const findCalendarDays = async (em: EntityManager, from: CivilDate, to: CivilDate): Promise<DayOfCalendar[]> => {
  const { text, parameters } = render(sql`
    select day.date::text as date, day.is_weekend, day.is_working_day,
      array(select h.title from holiday h where ${falls('day')} order by h.valid_from, h.id) as titles,
      array(select h.title_en from holiday h where ${falls('day')} order by h.valid_from, h.id) as titles_en
    from (${calendarDaysSql(from, to)}) day order by day.date`);
  const rows = await inTransaction(em).query('calendarDays', text, parameters.map(({ value }) => value));
  return rows.map((row) => ({
    date: String(row['date']),
    isWeekend: row['is_weekend'] === true,
    isWorkingDay: row['is_working_day'] === true,
    holidays: { fa: row['titles'] as string[], en: row['titles_en'] as string[] },
  }));
};
