import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { draft } from '../directives/drafting.story.ts';
import { addItem, called, cast, codes, councilOf, day, inDays, plan, take } from './meeting.story.ts';

let shora: Shora;
let who: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  shora = await startShora();
  who = await cast(shora);
});
afterAll(() => shora.close());

const make = async (user: User, name = 'تلفن همراه'): Promise<Loose> =>
  (await user.ask('mutation ($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) { feed { id name } address refusals { code } } }', { input: { name } }))
    .createCalendarFeed;

const revoke = async (user: User, feedId: string): Promise<Loose> =>
  (await user.ask('mutation ($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) { feed { revokedAt } refusals { code } } }', { input: { feedId } }))
    .revokeCalendarFeed;

const fetchFeed = (address: string): Promise<Response> => fetch(`${shora.address}${address}`);

/** As a calendar program reads it: a parser that knows nothing of who wrote. */
const events = async (address: string): Promise<ICAL.Event[]> => {
  const response = await fetchFeed(address);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
};

test('a member subscribes to their meetings without signing in, and the plan and its end reach them', async () => {
  const meeting = await called(who.secretary, { title: 'نشست تقویم؛ با ویرگول, و "نشان"', days: [day(inDays(40), '09:30', '11:00'), day(inDays(41))] });
  const { address } = await make(who.member);
  const mine = (await events(address)).filter(({ uid }) => uid.startsWith(meeting.id.slice('meeting_'.length)));
  expect(mine.map(({ summary, location, sequence }) => [summary, location, sequence])).toEqual([
    ['نشست تقویم؛ با ویرگول, و "نشان" (1/2)', 'اصفهان', 2], ['نشست تقویم؛ با ویرگول, و "نشان" (2/2)', 'اصفهان', 2],
  ]);
  expect(mine[0]?.startDate.toJSDate().toISOString()).toBe(`${inDays(40)}T06:00:00.000Z`);
  expect(mine[0]?.endDate.toJSDate().toISOString()).toBe(`${inDays(40)}T07:30:00.000Z`);
  expect(mine[0]?.description).toContain('1. گزارش');
  await take(who.secretary, 'cancelMeeting', { meetingId: meeting.id, reason: 'آزمایش' });
  const after = (await events(address)).filter(({ uid }) => uid.startsWith(meeting.id.slice('meeting_'.length)));
  expect(after.map(({ sequence, component }) => [sequence, component.getFirstPropertyValue('status')])).toEqual([[3, 'CANCELLED'], [3, 'CANCELLED']]);
});

test('a draft, a meeting of others and the title of something private are in no calendar', async () => {
  const { directive } = await draft(who.secretary, { title: 'متن پنهان', classification: 'CONFIDENTIAL', councilId: await councilOf(who.secretary, 'STRATEGIC') });
  const { id, revision } = await plan(who.secretary, { days: [day(inDays(50))] });
  await addItem(who.secretary, id, { objectId: directive.id });
  const guest = await shora.signIn(people.deputy('22'));
  const office = (await guest.ask('{ viewer { actingAs { office { id } } } }')).viewer.actingAs.office.id;
  await take(who.secretary, 'inviteGuest', { meetingId: id, officeId: office });
  const { address } = await make(guest);
  const outside = await make(who.outsider);
  expect(await events(address)).toEqual([]);
  await take(who.secretary, 'callMeeting', { meetingId: id, expectedRevision: revision });
  expect((await events(address)).map(({ description }) => description.trim())).toEqual(['1. —']);
  expect(await events(outside.address)).toEqual([]);
});

test('the address is told once, kept as a hash, and revoked', async () => {
  const { feed, address } = await make(who.member, 'رایانه');
  const listed = await who.member.ask('{ myCalendarFeeds { id name } }');
  expect(listed.myCalendarFeeds).toContainEqual({ id: feed.id, name: 'رایانه' });
  const secret = address.slice('/feeds/'.length, -'.ics'.length);
  const { node } = await who.member.ask('query ($id: ID!) { node(id: $id) { ... on CalendarFeed { name madeAt } } }', { id: feed.id });
  expect(JSON.stringify([node, listed])).not.toContain(secret);
  expect(codes(await revoke(who.chair, feed.id))).toEqual(['NOT_FOUND']);
  expect((await revoke(who.member, feed.id)).feed.revokedAt).toBeTruthy();
  const [revoked, unknown, malformed] = await Promise.all([address, `/feeds/${'x'.repeat(43)}.ics`, '/feeds/%2e%2e.ics'].map(fetchFeed));
  expect([revoked?.status, unknown?.status, malformed?.status]).toEqual([404, 404, 404]);
  expect(await revoked?.text()).toBe(await unknown?.text());
});

test('who no longer may sign in has no calendar either', async () => {
  const deputy = await shora.signIn(people.deputy('23'));
  const { address } = await make(deputy);
  expect((await fetchFeed(address)).status).toBe(200);
  await shora.database.transaction({ 'app.person': '', 'app.office': '', 'app.province': '', 'app.councils': '{}', 'app.powers': '{SYSTEM}' }, (em) =>
    em.execute(`update account set disabled_at = now() where person_id = (select id from person where personnel_number = ?)`, [people.deputy('23')]));
  expect((await fetchFeed(address)).status).toBe(404);
});

test('the letter of call and the attendance sheet are there to be printed', async () => {
  const meeting = await called(who.secretary, { days: [{ jalaliDate: '۱۴۰۶/۲/۲۶', startTime: '09:00', endTime: '11:00' }] });
  const printed = (await who.member.ask(
    'query ($id: ID!) { meeting(id: $id) { callLetter { subject paragraphs signatory signatoryTitle addressees } attendanceSheet { row name title capacity } } }', { id: meeting.id })).meeting;
  expect(printed.callLetter).toMatchObject({ signatory: 'نسرین پارسا', signatoryTitle: 'رئیس دبیرخانهٔ شوراهای امور اجتماعی' });
  expect(printed.callLetter.subject).toMatch(/^دعوت به جلسهٔ شمارهٔ [۰-۹]+ سال ۱۴۰۶ شورای مشورتی امور اجتماعی$/);
  expect(printed.callLetter.paragraphs[1]).toBe('«جلسهٔ آزمایشی» یکشنبه ۲۶ اردیبهشت ۱۴۰۶ از ساعت ۰۹:۰۰ تا ۱۱:۰۰ در اصفهان برگزار می‌شود. خواهشمند است در زمان مقرر حضور یابید.');
  expect(printed.attendanceSheet).toHaveLength(14);
  expect(printed.attendanceSheet[0]).toEqual({ row: 1, name: 'حبیب‌الله مسعودی فرید', title: 'معاون امور اجتماعی سازمان بهزیستی کشور', capacity: 'CHAIR' });
});
