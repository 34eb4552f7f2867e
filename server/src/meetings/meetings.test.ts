import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey, type Loose, type Shora, startShora } from '../../test/shora.ts';
import { draft } from '../directives/drafting.story.ts';
import { systemSettings } from '../kernel/row-security.ts';
import { addItem, called, cast, codes, councilOf, day, inDays, officeOf, plan, read, take, today, unmetOf } from './meeting.story.ts';

let shora: Shora;
let who: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  shora = await startShora();
  who = await cast(shora);
});
afterAll(() => shora.close());

/** What the by-laws say of meetings. */
const rule = (meeting: object): Promise<unknown> =>
  shora.database.transaction(systemSettings, (em) =>
    em.execute(`update by_law set rules = jsonb_set(rules, '{meeting}', coalesce(rules -> 'meeting', '{}') || ?::jsonb)`, [JSON.stringify(meeting)]),
  );

test('a meeting of two days invites the seats of its first day and is known to nobody else before it is called', async () => {
  const { id } = await plan(who.secretary, { days: [day(inDays(21), '۰۸:۳۰', '13:00'), day(inDays(20))], hostProvinceId: await isfahan() });
  const found = await read(who.secretary, id);
  expect(found).toMatchObject({
    state: 'DRAFT', number: null, firstOn: inDays(20), lastOn: inDays(21), council: { kind: 'ADVISORY' }, hostProvince: { code: 'IR-10' },
    days: [{ number: 1, date: inDays(20) }, { number: 2, date: inDays(21), startsAt: `${inDays(21)}T05:00:00.000Z` }],
  });
  expect(found.invitees.nodes.map(({ capacity }: Loose) => capacity)).toEqual(['CHAIR', 'SECRETARY', ...Array<string>(12).fill('VOTING')]);
  expect((await read(who.chair, id)).state).toBe('DRAFT');
  expect(await read(who.member, id)).toBeNull();
  expect(await read(who.outsider, id)).toBeNull();
});

const isfahan = async (): Promise<string> =>
  (await who.secretary.ask('{ provinces(first: 100) { nodes { id code } } }')).provinces.nodes.find(({ code }: Loose) => code === 'IR-10').id;

test('only the chair, the secretary and the secretariat plan, each for the own council', async () => {
  const input = { idempotencyKey: newKey(), councilId: await councilOf(who.member), title: 'الف', days: [day(inDays(3))] };
  expect(codes(await take(who.member, 'planMeeting', input))).toEqual(['NOT_ALLOWED']);
  expect(codes(await take(who.outsider, 'planMeeting', input))).toEqual(['NOT_ALLOWED']);
  expect((await take(who.chair, 'planMeeting', input)).meeting.state).toBe('DRAFT');
});

test.each([
  [[], 'DAYS_NEEDED', ['input', 'days']],
  [[{ jalaliDate: '۱۴۰۵/۱۲/۳۰', startTime: '9:00', endTime: '10:00' }], 'DAY_NOT_IN_CALENDAR', ['input', 'days', '0', 'jalaliDate']],
  [[{ jalaliDate: 'فردا', startTime: '9:00', endTime: '10:00' }], 'DAY_UNREADABLE', ['input', 'days', '0', 'jalaliDate']],
  [[{ date: '2027-01-01', jalaliDate: '۱۴۰۵/۱/۱', startTime: '9:00', endTime: '10:00' }], 'DAY_OR_TYPED', ['input', 'days', '0']],
  [[day('2027-01-01', '25:00')], 'TIME_UNREADABLE', ['input', 'days', '0', 'startTime']],
  [[day('2027-01-01', '10:00', '10:00')], 'ENDS_BEFORE_IT_BEGINS', ['input', 'days', '0', 'endTime']],
  [[day('2027-01-01'), day('2027-01-01')], 'DAY_TWICE', ['input', 'days']],
])('the days %j are refused: %s', async (days, code, path) => {
  const { refusals } = await take(who.secretary, 'planMeeting', { idempotencyKey: newKey(), councilId: await councilOf(who.secretary), title: 'الف', days });
  expect(refusals).toMatchObject([{ code, path }]);
});

test('30 Esfand of a leap year is a day', async () => {
  const found = await plan(who.secretary, { days: [{ jalaliDate: '۱۴۰۸/۱۲/۳۰', startTime: '9:00', endTime: '10:00' }] });
  expect(found.firstOn).toBe('2030-03-20');
});

test('a link that is no https address is refused', async () => {
  const { id, revision } = await plan(who.secretary);
  for (const link of ['javascript:alert(1)', 'http://a.ir', 'https://a:b@c.ir', 'x']) {
    expect(codes(await take(who.secretary, 'reviseMeeting', { meetingId: id, expectedRevision: revision, link }))).toEqual(['LINK_MALFORMED']);
  }
});

test('of two who revise the plan at once the second is shown what the first wrote', async () => {
  const { id, revision } = await plan(who.secretary);
  await take(who.chair, 'reviseMeeting', { meetingId: id, expectedRevision: revision, place: 'تهران' });
  const [refusal] = (await take(who.secretary, 'reviseMeeting', { meetingId: id, expectedRevision: revision, place: 'شیراز' })).refusals;
  expect(refusal).toMatchObject({ code: 'STALE_REVISION', path: ['input', 'expectedRevision'] });
  expect(JSON.parse(refusal.details)).toMatchObject({ revision: revision + 1, theirs: { place: 'تهران' } });
});

test('the agenda is a tree with labels and times', async () => {
  const { id } = await plan(who.secretary, { days: [day(inDays(20)), day(inDays(21))] });
  const opening = await addItem(who.secretary, id, { title: 'گشایش', minutes: 10 });
  const programmes = await addItem(who.secretary, id, { title: 'برنامه‌های سال', minutes: 30 });
  const part = await addItem(who.secretary, id, { title: 'رویکردها', minutes: 20, parentId: programmes.id });
  await addItem(who.secretary, id, { title: 'جمع‌بندی', minutes: 15, dayNumber: 2 });
  const first = await addItem(who.secretary, id, { title: 'پیش از همه', minutes: 5 });
  expect((await take(who.secretary, 'moveAgendaItem', { itemId: first.id, expectedRevision: 1 })).item).toMatchObject({ label: '1', position: 1 });
  const { agenda, plannedMinutes } = await read(who.secretary, id);
  expect(agenda.map(({ label, title, startsAt }: Loose) => [label, title, startsAt.slice(11, 16)])).toEqual([
    ['1', 'پیش از همه', '05:30'], ['2', 'گشایش', '05:35'], ['3', 'برنامه‌های سال', '05:45'], ['3.1', 'رویکردها', '06:15'], ['4', 'جمع‌بندی', '05:30'],
  ]);
  expect(plannedMinutes).toBe(80);
  expect(codes(await take(who.secretary, 'moveAgendaItem', { itemId: programmes.id, expectedRevision: 1, parentId: part.id }))).toEqual(['INTO_ITSELF']);
  expect(codes(await take(who.secretary, 'removeAgendaItem', { itemId: programmes.id }))).toEqual(['ITEM_HAS_PARTS']);
  const moved = await take(who.secretary, 'moveAgendaItem', { itemId: programmes.id, expectedRevision: 1, afterId: first.id, dayNumber: 2 });
  expect(moved.item).toMatchObject({ label: '2', dayNumber: 2 });
  await take(who.secretary, 'removeAgendaItem', { itemId: opening.id });
  expect((await read(who.secretary, id)).agenda.map(({ label, title, dayNumber }: Loose) => [label, title, dayNumber])).toEqual([
    ['1', 'پیش از همه', 1], ['2', 'برنامه‌های سال', 2], ['2.1', 'رویکردها', 2], ['3', 'جمع‌بندی', 2],
  ]);
});

test('an item that cannot be is refused with its field', async () => {
  const { id } = await plan(who.secretary);
  const add = async (more: object): Promise<Loose> => (await take(who.secretary, 'addAgendaItem', { idempotencyKey: newKey(), meetingId: id, title: 'الف', ...more })).refusals[0];
  expect(await add({ title: null })).toMatchObject({ code: 'TITLE_OR_OBJECT', path: ['input', 'title'] });
  expect(await add({ minutes: -1 })).toMatchObject({ code: 'MINUTES_OUT_OF_RANGE', path: ['input', 'minutes'] });
  expect(await add({ dayNumber: 2 })).toMatchObject({ code: 'NO_SUCH_DAY', path: ['input', 'dayNumber'] });
  expect(await add({ title: null, objectId: 'person_00000000-0000-4000-8000-000000000000' })).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'objectId'] });
  const other = await addItem(who.secretary, (await plan(who.secretary)).id);
  expect(await add({ parentId: other.id })).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'parentId'] });
  let parentId: string | null = null;
  for (let depth = 0; depth < 3; depth += 1) parentId = (await addItem(who.secretary, id, { title: `${depth}`, parentId })).id;
  expect(await add({ parentId })).toMatchObject({ code: 'TOO_DEEP', path: ['input', 'parentId'] });
});

test('who may not see what an item is about learns that there is an item, and not what', async () => {
  const { directive } = await draft(who.secretary, { title: 'متن محرمانهٔ آزمایش', classification: 'CONFIDENTIAL' });
  const { id, revision } = await plan(who.secretary);
  await addItem(who.secretary, id, { objectId: directive.id, note: 'پیش از جلسه خوانده شود', minutes: 20 });
  await take(who.secretary, 'inviteGuest', { meetingId: id, officeId: await officeOf(who.secretary, 'معاون امور اجتماعی بهزیستی استان یزد') });
  await take(who.secretary, 'callMeeting', { meetingId: id, expectedRevision: revision });
  const told = { title: 'متن محرمانهٔ آزمایش', note: 'پیش از جلسه خوانده شود', isHidden: false, objectId: directive.id, objectType: 'Directive' };
  expect((await read(who.secretary, id)).agenda).toMatchObject([told]);
  const guest = await read(who.outsider, id);
  expect(guest.agenda).toMatchObject([{ label: '1', minutes: 20, title: null, note: null, isHidden: true, objectId: null, objectType: null }]);
  expect(JSON.stringify(guest)).not.toContain(directive.id.slice('directive_'.length));
});

test('calling freezes seats and by-law, numbers the meeting and puts it on the work lists', async () => {
  const before = await called(who.secretary);
  const { id, state, number, year } = await called(who.secretary);
  expect({ state, number, year }).toEqual({ state: 'CALLED', number: before.number + 1, year: before.year });
  const { workList } = await who.member.ask('{ workList(first: 100, kind: ATTEND) { nodes { title reason dueOn objectId meeting { id } } } }');
  expect(workList.nodes.find(({ objectId }: Loose) => objectId === id)).toEqual({
    title: 'جلسهٔ آزمایشی', reason: 'به این جلسه دعوت شده‌اید.', dueOn: inDays(20), objectId: id, meeting: { id },
  });
  expect(await read(who.member, id)).toMatchObject({ byLaw: { version: expect.any(Number) }, myInvitation: { kind: 'SEAT' } });
  expect(await read(who.outsider, id)).toBeNull();
  const revised = await take(who.secretary, 'reviseMeeting', { meetingId: id, expectedRevision: 2, days: [day(inDays(30))] });
  expect(codes(revised)).toEqual(['DAYS_ARE_CALLED']);
});

test('what is missing is named before the call', async () => {
  const { id, revision } = await plan(who.secretary, { place: null, mode: 'BOTH', days: [day(inDays(-1)), day(inDays(1))] });
  const refused = await take(who.secretary, 'callMeeting', { meetingId: id, expectedRevision: revision });
  expect(unmetOf(refused)).toEqual(['NO_AGENDA', 'NO_PLACE', 'NO_LINK', 'DAY_PASSED']);
  expect((await read(who.secretary, id)).availableActs.find(({ act }: Loose) => act === 'callMeeting')).toMatchObject({ allowed: false });
});

test('a late call needs a reason, and the by-law may forbid it', async () => {
  const { id, revision } = await plan(who.secretary, { days: [day(inDays(4))] });
  await addItem(who.secretary, id);
  expect((await read(who.secretary, id)).callNotice).toEqual({ neededDays: 10, daysLeft: 4, isShort: true, mayBeShort: true });
  const call = { meetingId: id, expectedRevision: revision };
  expect((await take(who.secretary, 'callMeeting', call)).refusals).toMatchObject([
    { code: 'SHORT_NOTICE_REASON_NEEDED', path: ['input', 'shortNoticeReason'] },
  ]);
  await rule({ mayShortenNotice: false });
  expect(unmetOf(await take(who.secretary, 'callMeeting', { ...call, shortNoticeReason: 'فوری' }))).toEqual(['NOTICE_TOO_SHORT']);
  await rule({ mayShortenNotice: true });
  expect((await take(who.secretary, 'callMeeting', { ...call, shortNoticeReason: 'فوری' })).meeting.state).toBe('CALLED');
});

test('before the call it is said who is called elsewhere at the same time', async () => {
  const days = [day(inDays(60), '09:00', '11:00')];
  const { id } = await called(who.secretary, { title: 'جلسهٔ نخست', days });
  const strategic = { councilId: await councilOf(who.secretary, 'STRATEGIC') };
  const beside = await plan(who.secretary, { ...strategic, days: [day(inDays(60), '10:30', '12:00')] });
  const warning = (await read(who.secretary, beside.id)).callWarnings.find(({ code }: Loose) => code === 'CLASH');
  expect(warning).toMatchObject({ code: 'CLASH', date: inDays(60), meetingId: id });
  expect(warning.message).toContain('حبیب‌الله مسعودی فرید');
  expect(warning.message).toContain('«جلسهٔ نخست»');
  const after = await plan(who.secretary, { ...strategic, days: [day(inDays(60), '11:00', '12:00')] });
  expect((await read(who.secretary, after.id)).callWarnings.filter(({ code }: Loose) => code === 'CLASH')).toEqual([]);
});

test('days on which nobody is expected to work are said', async () => {
  const { id } = await plan(who.secretary, {
    days: [
      { jalaliDate: '۱۴۰۶/۱/۲', startTime: '9:00', endTime: '10:00' }, { jalaliDate: '۱۴۰۶/۲/۲۶', startTime: '9:00', endTime: '10:00' },
      { jalaliDate: '۱۴۰۶/۲/۲۷', startTime: '9:00', endTime: '10:00' },
    ],
  });
  const { callWarnings } = await read(who.secretary, id);
  expect(callWarnings.map(({ code, date }: Loose) => [code, date])).toEqual([['DAY_OFF', '2027-03-22']]);
  expect(callWarnings[0].message).toMatch(/^دوشنبه ۲ فروردین ۱۴۰۶ تعطیل است: .*نوروز/);
  const friday = await plan(who.secretary, { days: [{ jalaliDate: '۱۴۰۶/۲/۲۴', startTime: '9:00', endTime: '10:00' }] });
  expect((await read(who.secretary, friday.id)).callWarnings).toMatchObject([{ code: 'DAY_OFF', message: 'جمعه ۲۴ اردیبهشت ۱۴۰۶ روز تعطیل هفته است.' }]);
});

test('guests and unnamed places are invited and taken back; who holds a seat is not', async () => {
  const { id } = await called(who.secretary);
  const office = await officeOf(who.secretary, 'معاون امور اجتماعی بهزیستی استان یزد');
  const guest = await take(who.secretary, 'inviteGuest', { meetingId: id, officeId: office });
  expect(await read(who.outsider, id)).toMatchObject({ myInvitation: { kind: 'GUEST' } });
  expect(codes(await take(who.secretary, 'inviteGuest', { meetingId: id, officeId: office }))).toEqual(['INVITED_ALREADY']);
  expect(codes(await take(who.secretary, 'inviteGuest', { meetingId: id, officeId: office, name: 'دیگری' }))).toEqual(['GUEST_OFFICE_OR_NAME']);
  const { invitees } = await take(who.secretary, 'inviteUnspecified', { meetingId: id, label: 'معاون اجتماعی استان', count: 4 });
  expect(invitees).toHaveLength(4);
  expect(codes(await take(who.secretary, 'inviteUnspecified', { meetingId: id, label: 'x', count: 51 }))).toEqual(['COUNT_OUT_OF_RANGE']);
  expect((await take(who.secretary, 'removeInvitee', { inviteeId: guest.invitees[0].id })).meeting.invitees.totalCount).toBe(18);
  expect(await read(who.outsider, id)).toBeNull();
  const { workList } = await who.outsider.ask('{ workList(first: 100, kind: ATTEND) { nodes { objectId } } }');
  expect(workList.nodes.filter(({ objectId }: Loose) => objectId === id)).toEqual([]);
  const [seat] = (await read(who.secretary, id)).invitees.nodes;
  expect(codes(await take(who.secretary, 'removeInvitee', { inviteeId: seat.id }))).toEqual(['SEAT_IS_INVITED']);
});

test('a meeting is called off with a reason, and nothing of it stays on the work lists', async () => {
  const { id } = await called(who.secretary);
  expect(codes(await take(who.secretary, 'cancelMeeting', { meetingId: id, reason: ' ' }))).toEqual(['REASON_NEEDED']);
  expect((await take(who.secretary, 'cancelMeeting', { meetingId: id, reason: 'برف' })).meeting.state).toBe('CANCELLED');
  expect(unmetOf(await take(who.secretary, 'addAgendaItem', { meetingId: id, title: 'الف' }))).toEqual(['WRONG_STATE']);
  const { workList } = await who.member.ask('{ workList(first: 100, kind: ATTEND) { nodes { objectId } } }');
  expect(workList.nodes.filter(({ objectId }: Loose) => objectId === id)).toEqual([]);
});

test('members and guests change nothing of what was planned', async () => {
  const { id } = await called(who.secretary);
  const { agenda } = await read(who.member, id);
  for (const payload of [
    await take(who.member, 'reviseMeeting', { meetingId: id, expectedRevision: 2, title: 'الف' }),
    await take(who.member, 'addAgendaItem', { meetingId: id, title: 'الف' }),
    await take(who.member, 'removeAgendaItem', { itemId: agenda[0].id }),
    await take(who.member, 'cancelMeeting', { meetingId: id, reason: 'الف' }),
  ]) expect(codes(payload)).toEqual(['NOT_ALLOWED']);
  for (const payload of [
    await take(who.outsider, 'reviseMeeting', { meetingId: id, expectedRevision: 2, title: 'الف' }),
    await take(who.outsider, 'removeAgendaItem', { itemId: agenda[0].id }),
  ]) expect(codes(payload)).toEqual(['NOT_FOUND']);
});

test('the list is filtered by state, day, council, words and invitation', async () => {
  const { id } = await called(who.secretary, { title: 'جلسهٔ یگانهٔ پاییز', days: [day(inDays(90))] });
  const found = async (user = who.member, args = ''): Promise<string[]> =>
    (await user.ask(`{ meetings(first: 100, text: "يگانه پاييز" ${args}) { nodes { id } } }`)).meetings.nodes.map((one: Loose) => one.id);
  expect(await found()).toEqual([id]);
  expect(await found(who.member, 'states: [CALLED], invited: true, order: EARLIEST')).toEqual([id]);
  expect(await found(who.member, `from: "${inDays(91)}"`)).toEqual([]);
  expect(await found(who.member, `to: "${today()}"`)).toEqual([]);
  expect(await found(who.member, 'councilId: "council_00000000-0000-4000-8000-000000000000"')).toEqual([]);
  expect(await found(who.outsider)).toEqual([]);
  const { councils } = await who.member.ask('{ councils { kind meetings(first: 5, text: "یگانه پاییز") { totalCount } } }');
  expect(councils.map(({ kind, meetings }: Loose) => [kind, meetings.totalCount])).toEqual([['ADVISORY', 1], ['STRATEGIC', 0]]);
});
