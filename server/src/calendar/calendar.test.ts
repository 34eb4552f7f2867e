import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey, people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { addWorkingDays } from '../kernel/jalali/working-days.ts';
import { systemSettings } from '../kernel/row-security.ts';
import { findCalendarDays, freeDaysAmong, workingCalendar } from './index.ts';

let shora: Shora;
let administrator: User;
beforeAll(async () => {
  shora = await startShora();
  administrator = await shora.signIn(people.administrator);
});
afterAll(() => shora.close());

const calendar = async (from: string, to: string): Promise<Loose[]> =>
  (await administrator.ask(`{ calendar(from: "${from}", to: "${to}") { date weekday isWeekend isHoliday isWorkingDay holidays { title } } }`)).calendar;

const freeDays = (days: Loose[]): Loose[] => days.filter(({ isWorkingDay }) => !isWorkingDay).map(({ date }) => date);

const verb = async (name: string, type: string, asked: string, input: object, user = administrator): Promise<Loose> =>
  (await user.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${asked} refusals { code message path } } }`, { input }))[name];

const holiday = (input: object, user?: User): Promise<Loose> =>
  verb('enterHoliday', 'EnterHolidayInput', 'holiday { id title titleEn validFrom validTo }', { everyYear: false, source: 'نمونه', ...input }, user);

const isWorkingDay = async (on: string): Promise<boolean> => (await administrator.ask(`{ isWorkingDay(on: "${on}") }`)).isWorkingDay;

test('the fixed holidays fall on their Jalali day in leap years and common ones', async () => {
  // 1403 is a leap year: between the holiday of 29 Esfand and Nowruz lies one day more.
  expect((await calendar('2025-03-19', '2025-03-21')).map(({ date, holidays }) => [date, holidays.map(({ title }: Loose) => title)])).toEqual([
    ['2025-03-19', ['ملی شدن صنعت نفت']], ['2025-03-20', []], ['2025-03-21', ['نوروز']],
  ]);
  const [lastOfEsfand, nowruz] = await calendar('2026-03-20', '2026-03-21');
  expect(lastOfEsfand).toMatchObject({ isHoliday: true, holidays: [{ title: 'ملی شدن صنعت نفت' }], weekday: 'FRIDAY', isWeekend: true });
  expect(nowruz).toMatchObject({ isHoliday: true, holidays: [{ title: 'نوروز' }], weekday: 'SATURDAY', isWeekend: false, isWorkingDay: false });
});

test('each day asks the week that applied then', async () => {
  expect(freeDays(await calendar('2013-05-01', '2013-05-07'))).toEqual(['2013-05-03']);
  expect(freeDays(await calendar('2025-05-01', '2025-05-07'))).toEqual(['2025-05-01', '2025-05-02']);
  const input = { effectiveFrom: '2031-01-01', freeDays: ['FRIDAY', 'SATURDAY'], source: 'نمونه' };
  expect(await verb('adoptWorkWeek', 'AdoptWorkWeekInput', 'workWeek { freeDays isSample }', input)).toMatchObject({ workWeek: { freeDays: ['FRIDAY', 'SATURDAY'], isSample: false } });
  expect(freeDays(await calendar('2031-05-01', '2031-05-07'))).toEqual(['2031-05-02', '2031-05-03']);
  expect(freeDays(await calendar('2025-05-01', '2025-05-07'))).toEqual(['2025-05-01', '2025-05-02']);
  const all = { ...input, freeDays: ['SATURDAY', 'SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] };
  expect((await verb('adoptWorkWeek', 'AdoptWorkWeekInput', 'workWeek { id }', all)).refusals).toMatchObject([{ code: 'EVERY_DAY_FREE', path: ['input', 'freeDays'] }]);
});

test('a holiday is entered for one year or for all, and withdrawn with a reason', async () => {
  const once = { on: '2026-06-16', title: 'اول محرم (نمونه)', idempotencyKey: newKey() };
  const { holiday: entered } = await holiday(once);
  expect(entered).toMatchObject({ validFrom: '2026-06-16', validTo: '2026-06-17', titleEn: once.title });
  expect((await holiday(once)).holiday.id).toBe(entered.id);
  expect((await holiday({ ...once, idempotencyKey: newKey() })).refusals).toMatchObject([{ code: 'HOLIDAY_ENTERED', path: ['input', 'on'] }]);
  expect([await isWorkingDay('2026-06-16'), await isWorkingDay('2027-06-16')]).toEqual([false, true]);

  const { holiday: yearly } = await holiday({ on: '2026-08-24', everyYear: true, title: 'روز پزشک (نمونه)' });
  expect([await isWorkingDay('2025-08-24'), await isWorkingDay('2026-08-24'), await isWorkingDay('2027-08-24')]).toEqual([true, false, false]);
  const withdraw = (from: string): Promise<Loose> =>
    verb('withdrawHoliday', 'WithdrawHolidayInput', 'holiday { validTo withdrawnBecause }', { holidayId: yearly.id, from, reason: 'لغو (نمونه)' });
  expect((await withdraw('2027-01-01')).holiday).toEqual({ validTo: '2027-01-01', withdrawnBecause: 'لغو (نمونه)' });
  expect([await isWorkingDay('2026-08-24'), await isWorkingDay('2027-08-24')]).toEqual([false, true]);
  expect((await withdraw('2028-01-01')).refusals).toMatchObject([{ code: 'HOLIDAY_ENDED' }]);
});

test('only an administrator keeps the calendar; everybody reads it', async () => {
  const deputy = await shora.signIn(people.deputy('15'));
  expect((await holiday({ on: '2026-06-20', title: 'نمونه' }, deputy)).refusals).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await deputy.ask('{ isWorkingDay(on: "2026-03-21") }')).isWorkingDay).toBe(false);
  expect((await shora.visitor().send('{ holidays { nodes { id } } }')).data?.holidays?.nodes ?? []).toEqual([]);
});

test('a stretch that is too long or ends before it begins is refused', async () => {
  for (const to of ['2025-12-31', '2027-12-31']) {
    const answer = await administrator.send(`{ calendar(from: "2026-01-01", to: "${to}") { date } }`);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  }
});

test('commands are told the same days, and count by them', async () => {
  const days = await shora.database.transaction(systemSettings, (em) => findCalendarDays(em, '2026-03-18', '2026-04-06'));
  expect(days.filter(({ isWorkingDay }) => !isWorkingDay).map(({ date }) => date)).toEqual(freeDays(await calendar('2026-03-18', '2026-04-06')));
  expect(freeDaysAmong(['2026-03-18', '2026-03-21', '2026-03-26'], days)).toEqual([
    { date: '2026-03-21', isWeekend: false, isWorkingDay: false, holidays: { fa: ['نوروز'], en: ['Nowruz'] } },
    { date: '2026-03-26', isWeekend: true, isWorkingDay: false, holidays: { fa: [], en: [] } },
  ]);
  expect(addWorkingDays('2026-03-18', 1, workingCalendar(days))).toBe('2026-03-25'); // 29 Esfand, Friday, four days of Nowruz
});
