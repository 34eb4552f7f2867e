import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLError } from 'graphql';
import { type CivilDate as Day, daysBetween } from '../kernel/jalali/civil-date.ts';
import { FieldsOf, List, orders, Connection, Queries, SqlField } from '../kernel/read/index.ts';
import { bind, type Sql, sql } from '../kernel/read/sql.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { calendarDaysSql, isHolidayOn, mostDays } from './calendar-days.sql.ts';
import { Holiday } from './holiday.entity.ts';
import { type Weekday, Weekdays } from './weekday.ts';
import { WorkWeek } from './work-week.entity.ts';

@ArgsType()
export class CalendarArgs {
  @Field(() => CivilDate, { description: 'First day.' })
  from!: string;

  @Field(() => CivilDate, { description: `Last day, at most ${mostDays} days later.` })
  to!: string;
}

@ArgsType()
export class DayArgs {
  @Field(() => CivilDate, { description: 'The day.' })
  on!: string;
}

@ArgsType()
export class HolidayArgs {
  @Field(() => CivilDate, { nullable: true, description: 'Only those that still count on this day or later; all, also withdrawn ones, when absent.' })
  since?: string | null;
}

@ObjectType({ description: 'A day of the calendar (روز تقویم).' })
export class CalendarDay {
  @Field(() => ID, { description: 'The day, as a key of this list.' })
  id!: string;

  @Field(() => CivilDate, { description: 'The day.' })
  date!: string;

  @Field(() => Int, { description: 'Its month in the Jalali year, 1 to 12.' })
  jalaliMonth!: number;

  @Field(() => Int, { description: 'Its day in that month.' })
  jalaliDay!: number;

  @Field(() => Weekdays, { description: 'Its day of the week.' })
  weekday!: Weekday;

  @Field(() => Boolean, { description: 'Whether the week that applied then leaves it free (تعطیل هفتگی).' })
  isWeekend!: boolean;

  @Field(() => Boolean, { description: 'Whether a holiday falls on it (تعطیل رسمی).' })
  isHoliday!: boolean;

  @Field(() => Boolean, { description: 'Whether it is neither (روز کاری).' })
  isWorkingDay!: boolean;
}

const refuseRange = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument: 'to' } });
};

const daysAsked = (from: Day, to: Day): Sql => {
  const span = daysBetween(from, to);
  if (span < 0) refuseRange('“to” must not be before “from”.');
  if (span >= mostDays) refuseRange(`“to” is at most ${mostDays} days after “from”.`);
  return calendarDaysSql(from, to);
};

const holidayOrder = orders<Holiday>('HolidayOrder', {
  DAY: { by: ['jalaliMonth', 'jalaliDay'], says: 'By the day of the Jalali year (روز سال).' },
  NEWEST: { by: ['-validFrom'], says: 'What begins last first (تازه‌ترین).' },
});

@Queries()
export class CalendarQueries {
  @List<CalendarDay, CalendarArgs>(() => CalendarDay, {
    description: 'The days of a stretch of time, each with whether people work on it (تقویم کاری).',
    args: CalendarArgs,
    from: ({ args }) => daysAsked(args.from, args.to),
    orderBy: ['date'],
  })
  calendar!: never;

  @SqlField<Record<string, unknown>, DayArgs>(() => Boolean, {
    description: 'Whether the day is neither of the weekend nor a holiday (روز کاری).',
    args: DayArgs,
    value: ({ args }) => sql`(select day.is_working_day from (${calendarDaysSql(args.on, args.on)}) day)`,
  })
  isWorkingDay!: never;

  @Connection<Holiday, HolidayArgs>(() => Holiday, {
    description: 'The register of holidays (تعطیلات رسمی).',
    args: HolidayArgs,
    orders: holidayOrder,
    where: ({ row, args }) =>
      args.since
        ? sql`(${row('validTo')} is null or ${row('validTo')} > ${bind(args.since, 'date')}) and (${row('validTo')} is null or ${row('validTo')} > ${row('validFrom')})`
        : null,
  })
  holidays!: never;

  @List(() => WorkWeek, { description: 'The versions of the working week, the latest first (هفته‌های کاری).', orderBy: ['-effectiveFrom', '-enteredAt'], limit: 100 })
  workWeeks!: never;
}

@FieldsOf(() => CalendarDay)
export class CalendarDayFields {
  @List(() => Holiday, {
    description: 'The holidays that fall on it (مناسبت‌ها).',
    where: ({ row, parent }) =>
      isHolidayOn(
        { month: row('jalaliMonth'), day: row('jalaliDay'), from: row('validFrom'), to: row('validTo') },
        { month: parent('jalaliMonth'), day: parent('jalaliDay'), date: parent('date') },
      ),
    orderBy: ['validFrom'],
  })
  holidays!: never;
}
