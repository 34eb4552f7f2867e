import type { Module } from '../kernel/module.ts';
import { CalendarDayFields, CalendarQueries } from './calendar.queries.ts';
import { CalendarResolver } from './calendar.resolver.ts';
import { Holiday } from './holiday.entity.ts';
import { WorkWeek } from './work-week.entity.ts';

export { findCalendarDays, freeForSql } from './calendar-days.sql.ts';
export { type DayOfCalendar, freeDaysAmong, workingCalendar } from './free-days.ts';
export { loadCalendar } from './load-calendar.ts';
export { Holiday, WorkWeek };

export const calendarModule: Module = {
  name: 'calendar',
  entities: [Holiday, WorkWeek],
  resolvers: [CalendarResolver, CalendarQueries, CalendarDayFields],
};
