import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey, people, type Loose, type Shora, startShora } from '../../test/shora.ts';
import { subscribe } from '../../test/subscriber.ts';
import { take as takeVote, say } from '../votes/votes.story.ts';
import { addItem, called, cast, codes, day, inDays, officeOf, plan, read, take, today, unmetOf } from './meeting.story.ts';
import { arrive, gather, inRoom, leave, opened, rollOf } from './room.story.ts';

let shora: Shora;
let who: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  shora = await startShora();
  who = await cast(shora);
});
afterAll(() => shora.close());

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

test('a meeting is opened on one of its days only', async () => {
  const { id } = await called(who.secretary);
  expect(unmetOf(await inRoom(who.secretary, 'openMeeting', { meetingId: id }))).toEqual(['NOT_THE_DAY']);
  const [chair] = await rollOf(who.secretary, id);
  expect(unmetOf(await arrive(who.secretary, chair))).toEqual(['NOT_THE_DAY']);
});

test('the quorum follows who is there, and is said in a sentence', async () => {
  const { id, items } = await opened(who.secretary);
  const roll = await gather(who.secretary, id, 7); // the chair, the secretary and five members
  const vote = { itemId: items[0], motion: 'تأیید گزارش', method: 'NAMED' };
  await inRoom(who.secretary, 'takeUpItem', { itemId: items[0] });
  const below = await inRoom(who.secretary, 'openMeetingVote', vote);
  expect(below.refusals[0].unmet).toEqual([
    { code: 'QUORUM_NOT_MET', message: '۶ از ۱۳ کرسی دارای رأی حاضر؛ لازم: ۷. حد نصاب برقرار نیست؛ بحث ادامه دارد و تصمیم گرفته نمی‌شود.' },
  ]);
  const { agendaItem } = await who.secretary.ask('query ($id: ID!) { agendaItem(id: $id) { viewerCan(act: openMeetingVote) } }', { id: items[0] });
  expect(agendaItem.viewerCan).toBe(false);
  const more = await arrive(who.secretary, roll[7], { isOnline: true });
  expect(more.meeting.quorum).toEqual({ seats: 13, needed: 7, present: 7, missingRoles: [], isMet: true, sentence: '۷ از ۱۳ کرسی دارای رأی حاضر؛ لازم: ۷. حد نصاب برقرار است.' });
  expect(more.invitee.presence).toBe('ONLINE');
  const lost = await leave(who.secretary, roll[1]);
  expect(lost.meeting.quorum).toMatchObject({ present: 7, missingRoles: ['SECRETARY'], isMet: false });
});

test('arrivals and departures are intervals; what cannot be is refused', async () => {
  const { id } = await opened(who.secretary);
  const [chair] = await rollOf(who.secretary, id);
  const first = await arrive(who.secretary, chair, { at: ago(60) });
  expect(first.invitee).toMatchObject({ presence: 'PRESENT', attendanceRevision: 1 });
  expect(codes(await arrive(who.secretary, first.invitee))).toEqual(['PRESENT_ALREADY']);
  expect(codes(await leave(who.secretary, first.invitee, { at: ago(90) }))).toEqual(['LEFT_BEFORE_ARRIVING']);
  const left = await leave(who.secretary, first.invitee, { at: ago(30) });
  expect(left.invitee.presence).toBe('LEFT');
  expect(codes(await leave(who.secretary, left.invitee))).toEqual(['NOT_PRESENT']);
  expect(codes(await arrive(who.secretary, left.invitee, { at: ago(45) }))).toEqual(['STAYS_OVERLAP']);
  expect(codes(await arrive(who.secretary, left.invitee, { at: new Date(Date.now() + 600_000).toISOString() }))).toEqual(['MOMENT_TO_COME']);
  expect(codes(await arrive(who.secretary, left.invitee, { at: '2020-01-01T00:00:00Z' }))).toEqual(['MOMENT_BEFORE_MEETING']);
  const back = await arrive(who.secretary, left.invitee, { at: ago(20) });
  const [found] = await rollOf(who.secretary, id);
  expect(found.stays).toHaveLength(2);
  expect(back.invitee.attendanceRevision).toBe(3);
});

test('of two secretaries who record at once the second is shown both values', async () => {
  const { id } = await opened(who.secretary);
  const [chair] = await rollOf(who.secretary, id);
  await arrive(who.secretary, chair, { at: ago(10) });
  const [refusal] = (await arrive(who.chair, chair, { at: ago(5), isOnline: true })).refusals;
  expect(refusal).toMatchObject({ code: 'STALE_REVISION', path: ['input', 'expectedRevision'] });
  expect(JSON.parse(refusal.details)).toMatchObject({
    revision: 1, theirs: { isOnline: false, leftAt: null, recordedBy: 'نسرین پارسا' }, yours: { isOnline: true },
  });
});

test('a correction keeps what it corrects, and a record is taken back with a reason', async () => {
  const { id } = await opened(who.secretary);
  const [chair, secretary] = await rollOf(who.secretary, id);
  const { attendance } = await arrive(who.secretary, chair, { at: ago(30) });
  const correct = { attendanceId: attendance.id, expectedRevision: 1, reason: 'ساعت اشتباه بود' };
  expect(codes(await inRoom(who.secretary, 'correctAttendance', { ...correct, reason: ' ' }))).toEqual(['REASON_NEEDED']);
  const corrected = await inRoom(who.secretary, 'correctAttendance', { ...correct, arrivedAt: ago(50), isOnline: true });
  expect(corrected.attendance).toMatchObject({ isOnline: true, corrects: { id: attendance.id } });
  expect(codes(await inRoom(who.secretary, 'correctAttendance', { ...correct, expectedRevision: 2 }))).toEqual(['CORRECTED_ALREADY']);
  const other = await arrive(who.secretary, secretary);
  const taken = await inRoom(who.secretary, 'correctAttendance', { attendanceId: other.attendance.id, expectedRevision: 1, reason: 'نیامده بود', wasAbsent: true });
  expect(taken.invitee).toMatchObject({ presence: 'EXPECTED', attendanceRevision: 2 });
  const [found] = await rollOf(who.secretary, id);
  expect([found.stays.length, found.attendanceHistory.length]).toEqual([1, 2]);
});

test('a substitute that the register knows sits and votes for the seat', async () => {
  const { id, items } = await opened(who.secretary);
  const roll = await gather(who.secretary, id, 8);
  const seat = roll.at(-1);
  const yazd = await officeOf(who.secretary, 'معاون امور اجتماعی بهزیستی استان یزد');
  expect(codes(await arrive(who.secretary, seat, { substituteId: yazd }))).toEqual(['SUBSTITUTE_NOT_NAMED']);
  const seatId = (await who.secretary.ask('query ($id: ID!) { node(id: $id) { ... on Invitee { seat { id } } } }', { id: seat.id })).node.seat.id;
  const { appointSubstitute } = await who.secretary.ask(
    'mutation ($input: AppointSubstituteInput!) { appointSubstitute(input: $input) { refusals { code } } }',
    { input: { seatId, officeId: yazd, validFrom: today() } },
  );
  expect(appointSubstitute.refusals).toEqual([]);
  expect((await arrive(who.secretary, seat, { substituteId: yazd })).invitee.presence).toBe('SUBSTITUTE');
  expect((await read(who.outsider, id)).state).toBe('OPEN');
  await inRoom(who.secretary, 'takeUpItem', { itemId: items[0] });
  const { vote } = await inRoom(who.secretary, 'openMeetingVote', { itemId: items[0], motion: 'پیشنهاد', method: 'NAMED' });
  const frozen = vote.seats.find(({ presence }: Loose) => presence === 'SUBSTITUTE');
  expect(frozen.votingOffice.title).toContain('یزد');
  expect(codes(await say(who.outsider, vote.id, 'FOR'))).toEqual([]);
});

test('items are taken up one at a time with their clock, and finished', async () => {
  const { id, items: [first, second] } = await opened(who.secretary);
  expect((await inRoom(who.secretary, 'takeUpItem', { itemId: first })).meeting.currentItem.id).toBe(first);
  const next = await inRoom(who.secretary, 'takeUpItem', { itemId: second });
  expect(next.item).toMatchObject({ state: 'CURRENT', currentSince: expect.any(String) });
  expect((await read(who.secretary, id)).agenda.map(({ state }: Loose) => state)).toEqual(['PENDING', 'CURRENT']);
  await inRoom(who.secretary, 'suspendMeeting', { meetingId: id, reason: 'نماز و ناهار' });
  expect(unmetOf(await inRoom(who.secretary, 'takeUpItem', { itemId: first }))).toEqual(['MEETING_NOT_OPEN']);
  const resumed = await inRoom(who.secretary, 'resumeMeeting', { meetingId: id });
  expect(resumed.meeting.sessions.map(({ endedAt }: Loose) => endedAt === null)).toEqual([false, true]);
  expect((await inRoom(who.secretary, 'finishItem', { itemId: second })).item).toMatchObject({ state: 'DONE', currentSince: null });
  expect(unmetOf(await inRoom(who.secretary, 'finishItem', { itemId: second }))).toEqual(['WRONG_STATE']);
  expect(codes(await take(who.secretary, 'removeAgendaItem', { itemId: second }))).toEqual(['ITEM_BEGUN']);
});

test('what is unfinished goes to the next meeting, linked both ways, and else waits for one', async () => {
  const { id, items: [first, second] } = await opened(who.secretary);
  const part = await addItem(who.secretary, id, { title: 'زیربند', parentId: second });
  const next = await plan(who.secretary, { title: 'جلسهٔ بعد', days: [day(inDays(1))] });
  const carried = await inRoom(who.secretary, 'carryOverItem', { itemId: second, toMeetingId: next.id });
  expect(carried.item).toMatchObject({ state: 'CARRIED_OVER', carriedTo: { id: expect.any(String) } });
  const later = (await read(who.secretary, next.id)).agenda;
  expect(later.map(({ label, title }: Loose) => [label, title])).toEqual([['1', 'بند دوم'], ['1.1', 'زیربند']]);
  const { node } = await who.secretary.ask('query ($id: ID!) { node(id: $id) { ... on AgendaItem { carriedFrom { id carriedTo { id } } } } }', { id: later[1].id });
  expect(node.carriedFrom).toEqual({ id: part.id, carriedTo: { id: later[1].id } });
  await take(who.secretary, 'cancelMeeting', { meetingId: next.id, reason: 'آزمایش' });
  await shora.database.transaction(systemOnly, (em) => em.execute(`update meeting set state = 'CANCELLED' where state in ('DRAFT', 'CALLED')`));
  expect((await inRoom(who.secretary, 'closeMeeting', { meetingId: id })).meeting.state).toBe('CLOSED');
  const { councils } = await who.secretary.ask('{ councils { kind carriedOverItems(first: 100) { nodes { id } } } }');
  const waiting = councils.find(({ kind }: Loose) => kind === 'ADVISORY').carriedOverItems.nodes.map((one: Loose) => one.id);
  expect(waiting).toContain(first);
  const after = await plan(who.secretary, { days: [day(inDays(3))] });
  const taken = await addItem(who.secretary, after.id, { carriedFromId: first });
  expect(taken.title).toBe('گزارش');
  expect(codes(await take(who.secretary, 'addAgendaItem', { meetingId: after.id, carriedFromId: first }))).toEqual(['NOT_CARRIED_OVER']);
});

const systemOnly = { 'app.person': '', 'app.office': '', 'app.province': '', 'app.councils': '{}', 'app.powers': '{SYSTEM}' };

test('speakers ask, are given the floor in turn, and end', async () => {
  const { id, items: [first] } = await opened(who.secretary);
  const asked = await inRoom(who.member, 'askToSpeak', { itemId: first, idempotencyKey: newKey() });
  expect(asked.refusals).toEqual([]);
  expect(unmetOf(await inRoom(who.member, 'askToSpeak', { itemId: first }))).toEqual(['ASKED_ALREADY']);
  const [chair] = await rollOf(who.secretary, id);
  expect(codes(await inRoom(who.member, 'askToSpeak', { itemId: first, inviteeId: chair.id }))).toEqual(['NOT_NOW']);
  const second = await inRoom(who.secretary, 'askToSpeak', { itemId: first, inviteeId: chair.id });
  expect(codes(await inRoom(who.member, 'giveTheFloor', { speakerId: asked.speaker.id }))).toEqual(['NOT_ALLOWED']);
  expect((await inRoom(who.chair, 'giveTheFloor', { speakerId: asked.speaker.id, minutes: 3 })).speaker).toMatchObject({ minutes: 3, floorAt: expect.any(String) });
  expect(codes(await inRoom(who.member, 'endTurn', { speakerId: second.speaker.id }))).toEqual(['NOT_YOURS']);
  await inRoom(who.chair, 'giveTheFloor', { speakerId: second.speaker.id });
  const { agendaItem } = await who.member.ask('query ($id: ID!) { agendaItem(id: $id) { speakers { id } spoken { id } meeting { currentSpeaker { id } } } }', { id: first });
  expect(agendaItem).toEqual({ speakers: [{ id: second.speaker.id }], spoken: [{ id: asked.speaker.id }], meeting: { currentSpeaker: { id: second.speaker.id } } });
  expect(codes(await inRoom(who.member, 'endTurn', { speakerId: asked.speaker.id }))).toEqual(['NOT_WAITING']);
  expect((await inRoom(who.chair, 'endTurn', { speakerId: second.speaker.id })).speaker.endedAt).toBeTruthy();
});

test('who asks to speak in two windows at once is on the list once', async () => {
  const { items: [first] } = await opened(who.secretary);
  const both = await Promise.all([1, 2].map(() => inRoom(who.member, 'askToSpeak', { itemId: first })));
  expect(both.filter(({ speaker }) => speaker)).toHaveLength(1);
  expect(['NOT_NOW', 'ASKED_ALREADY_FOR']).toContain(both.flatMap(codes)[0]);
  const again = await Promise.all([1, 2].map(() => inRoom(who.member, 'recuse', { itemId: first })));
  expect(again.filter(({ recusal }) => recusal)).toHaveLength(1);
});

test('a recused seat is there and takes no part; hands must add up to the others', async () => {
  const { id, items: [first] } = await opened(who.secretary);
  await gather(who.secretary, id, 10);
  await inRoom(who.secretary, 'takeUpItem', { itemId: first });
  const roll = await rollOf(who.secretary, id);
  const isfahan = roll.find(({ office }) => office.title.includes('مدیرکل بهزیستی استان اصفهان'));
  if (isfahan.presence === 'EXPECTED') await arrive(who.secretary, isfahan);
  const recused = await inRoom(who.member, 'recuse', { itemId: first, reason: 'ذی‌نفع است' });
  expect(recused.recusal.invitee.id).toBe(isfahan.id);
  expect(unmetOf(await inRoom(who.member, 'recuse', { itemId: first }))).toEqual(['RECUSED_ALREADY']);
  expect(codes(await inRoom(who.secretary, 'recuse', { itemId: first, inviteeId: roll[1].id }))).toEqual(['NOT_A_VOTING_SEAT']);
  const { vote, meeting } = await inRoom(who.secretary, 'openMeetingVote', { itemId: first, motion: 'پیشنهاد', method: 'HANDS' });
  const present = meeting.quorum.present;
  expect(vote.seats.filter(({ presence }: Loose) => presence === 'RECUSED')).toHaveLength(1);
  expect(vote.seats.filter(({ presence }: Loose) => presence === 'PRESENT')).toHaveLength(present - 1);
  expect(vote.agendaItem.id).toBe(first);
  const hands = { voteId: vote.id, inFavour: present - 1, against: 1, abstained: 0 };
  expect(codes(await takeVote(who.secretary, 'recordHands', hands))).not.toEqual([]);
  expect(codes(await takeVote(who.secretary, 'recordHands', { ...hands, against: 0 }))).toEqual([]);
});

test('while a vote is open the meeting is not closed, and its item is not left', async () => {
  const { id, items: [first, second] } = await opened(who.secretary);
  await gather(who.secretary, id, 14);
  await inRoom(who.secretary, 'takeUpItem', { itemId: first });
  const open = { itemId: first, motion: 'پیشنهاد', method: 'NAMED', idempotencyKey: newKey() };
  const { vote } = await inRoom(who.secretary, 'openMeetingVote', open);
  expect(unmetOf(await inRoom(who.secretary, 'openMeetingVote', { ...open, idempotencyKey: newKey() }))).toEqual(['VOTE_OPEN']);
  for (const [name, input] of [
    ['closeMeeting', { meetingId: id }], ['suspendMeeting', { meetingId: id }], ['finishItem', { itemId: first }],
    ['carryOverItem', { itemId: first }], ['takeUpItem', { itemId: second }], ['recuse', { itemId: first }],
  ] as const) expect([name, unmetOf(await inRoom(who.secretary, name, input))]).toEqual([name, ['VOTE_OPEN']]);
  const { meeting } = await who.member.ask('query ($id: ID!) { meeting(id: $id) { openVote { id } agenda { votes { id state } } } }', { id });
  expect(meeting.openVote.id).toBe(vote.id);
  await say(who.member, vote.id, 'FOR');
  expect(codes(await takeVote(who.secretary, 'withdrawMotion', { voteId: vote.id, reason: 'آزمایش' }))).toEqual([]);
  expect((await inRoom(who.secretary, 'closeMeeting', { meetingId: id })).meeting.state).toBe('CLOSED');
});

test('a written consent is no vote of the room', async () => {
  const { items: [first] } = await opened(who.secretary);
  expect(codes(await inRoom(who.secretary, 'openMeetingVote', { itemId: first, motion: 'پیشنهاد', method: 'CONSENT' }))).toEqual(['INVALID_INPUT']);
});

test('when the quorum is lost while a vote is open, the by-law says what becomes of it', async () => {
  const { id, items: [first] } = await opened(who.secretary);
  const roll = await gather(who.secretary, id, 8); // seven voting seats
  await inRoom(who.secretary, 'takeUpItem', { itemId: first });
  const { vote } = await inRoom(who.secretary, 'openMeetingVote', { itemId: first, motion: 'پیشنهاد', method: 'NAMED' });
  await leave(who.secretary, roll[7]);
  const closed = await takeVote(who.secretary, 'closeVote', { voteId: vote.id });
  expect([closed.vote.state, closed.vote.lapse]).toEqual(['LAPSED', 'QUORUM_LOST']);
});

test('what happens in the room reaches members within a second, and guests who may not see it nothing', async () => {
  const { id, items: [first] } = await opened(who.secretary);
  const query = 'subscription ($id: ID!) { meetingChanged(meetingId: $id) { kind item { id } meeting { quorum { present } } } }';
  const listener = subscribe(shora, who.member, query, { id });
  const outsider = subscribe(shora, await shora.signIn(people.deputy('15')), query, { id });
  await new Promise((resolve) => void setTimeout(resolve, 700));
  await inRoom(who.secretary, 'takeUpItem', { itemId: first });
  await gather(who.secretary, id, 1);
  await expect.poll(() => listener.events.length, { timeout: 10_000 }).toBe(2);
  expect(listener.events.map(({ data }) => [data.meetingChanged.kind, data.meetingChanged.meeting.quorum.present])).toEqual([
    ['ITEM_TAKEN_UP', expect.any(Number)], ['ATTENDANCE_CHANGED', 1],
  ]);
  expect(outsider.events.flatMap(({ data }) => (data?.meetingChanged ? [data] : []))).toEqual([]);
  listener.stop();
  outsider.stop();
});

test('what was done without a connection is sent later, twice, and counts once', async () => {
  const { id } = await opened(who.secretary);
  const [chair] = await rollOf(who.secretary, id);
  const input = { idempotencyKey: newKey(), inviteeId: chair.id, expectedRevision: 0, at: ago(5) };
  const [one, other] = [await inRoom(who.secretary, 'recordArrival', input), await inRoom(who.secretary, 'recordArrival', input)];
  expect(other.attendance).toEqual(one.attendance);
  expect((await rollOf(who.secretary, id))[0].stays).toHaveLength(1);
});

test('a delegate of a member acts for nobody in the room', async () => {
  const { id, items: [first] } = await opened(who.secretary);
  await take(who.secretary, 'inviteGuest', { meetingId: id, officeId: await officeOf(who.secretary, 'معاون امور اجتماعی بهزیستی استان اصفهان') });
  const delegate = await shora.signIn(people.delegateOfIsfahan);
  expect((await read(delegate, id)).myInvitation.kind).toBe('GUEST');
  expect(codes(await inRoom(delegate, 'askToSpeak', { itemId: first }))).toEqual(['NOT_ALLOWED']);
  expect(codes(await inRoom(delegate, 'recuse', { itemId: first }))).toEqual(['NOT_ALLOWED']);
});
