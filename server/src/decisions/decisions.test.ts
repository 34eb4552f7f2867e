import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey, people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { draft } from '../directives/drafting.story.ts';
import { addItem, cast, codes, councilOf, inDays, officeOf, today, unmetOf } from '../meetings/meeting.story.ts';
import { inRoom, leave, opened, rollOf } from '../meetings/room.story.ts';
import { systemSettings } from '../kernel/row-security.ts';
import { carried, councilMembers, debating, minutesOf, record, take } from './decision.story.ts';

let shora: Shora;
let who: Awaited<ReturnType<typeof cast>>;
let members: readonly User[];
beforeAll(async () => {
  shora = await startShora();
  who = await cast(shora);
  members = await councilMembers(shora, 8);
});
afterAll(() => shora.close());

const yazd = (): Promise<string> => officeOf(who.secretary, 'معاون امور اجتماعی بهزیستی استان یزد');
const at = (one: Loose) => ({ decisionId: one.id, expectedRevision: one.revision });

test('a decision stands on its vote, its item and its meeting, and is numbered without a gap', async () => {
  const meeting = await debating(who.secretary);
  const vote = await carried(who.secretary, members, meeting.items[0]);
  const first = await record(who.secretary, { voteId: vote.id, ownerId: await yazd(), dueOn: inDays(30) });
  expect(first.refusals).toEqual([]);
  const refused = await record(who.secretary, { voteId: vote.id, dueOn: inDays(-1) });
  expect(codes(refused)).toEqual(['DUE_PASSED']);
  const second = await record(who.secretary, { itemId: meeting.items[0], kind: 'RECOMMENDATION' });
  expect(second.decision.number).toBe(first.decision.number + 1);
  const { decision } = await who.member.ask(
    'query ($id: ID!) { decision(id: $id) { vote { id decisions { id } } item { id } meeting { id decisions { number } } council { kind } } }', { id: first.decision.id });
  expect(decision).toMatchObject({ vote: { id: vote.id, decisions: [{ id: first.decision.id }] }, item: { id: meeting.items[0] }, meeting: { id: meeting.id }, council: { kind: 'ADVISORY' } });
  expect(decision.meeting.decisions).toHaveLength(2);
});

test('two decisions recorded at once get two numbers', async () => {
  const councilId = await councilOf(who.secretary);
  const both = await Promise.all([record(who.secretary, { councilId }), record(who.chair, { councilId })]);
  const [low, high] = both.map(({ decision }) => decision.number).toSorted((a, b) => a - b);
  expect(high).toBe(low + 1);
});

test('what cannot be decided is refused with its field', async () => {
  const councilId = await councilOf(who.secretary);
  const refusal = async (more: object): Promise<Loose> => (await record(who.secretary, more)).refusals[0];
  expect(await refusal({})).toMatchObject({ code: 'COUNCIL_OR_ITEM', path: ['input', 'itemId'] });
  expect(await refusal({ councilId, dueOn: inDays(3), dueDays: 3, dueEvent: 'آموزش' })).toMatchObject({ code: 'DUE_EITHER' });
  expect(await refusal({ councilId, dueDays: 3 })).toMatchObject({ code: 'DUE_EITHER' });
  expect(await refusal({ councilId, dueDays: 400, dueEvent: 'آموزش' })).toMatchObject({ code: 'DAYS_OUT_OF_RANGE', path: ['input', 'dueDays'] });
  expect(await refusal({ councilId, text: ' ' })).toMatchObject({ code: 'TEXT_EMPTY', path: ['input', 'text'] });
  expect(codes(await record(who.member, { councilId }))).toEqual(['NOT_ALLOWED']);
  const meeting = await debating(who.secretary);
  const { vote } = await inRoom(who.secretary, 'openMeetingVote', { itemId: meeting.items[0], motion: 'x', method: 'NAMED' });
  expect(await refusal({ voteId: vote.id })).toMatchObject({ code: 'VOTE_NOT_CARRIED', path: ['input', 'voteId'] });
});

test('it is followed until it is done, by whom it was given, and never without an owner', async () => {
  const councilId = await councilOf(who.secretary);
  const { decision } = await record(who.secretary, { councilId, dueDays: 30, dueEvent: 'پایان آموزش تسهیلگران' });
  expect(unmetOf(await take(who.secretary, 'completeDecision', { ...at(decision), note: 'انجام شد' }))).toEqual(['NO_OWNER']);
  const given = (await take(who.secretary, 'reviseDecision', { ...at(decision), ownerId: await yazd() })).decision;
  const { workList } = await who.outsider.ask('{ workList(first: 100, kind: CARRY_OUT) { nodes { title dueOn decision { id } } } }');
  expect(workList.nodes.find((one: Loose) => one.decision.id === given.id)).toMatchObject({ title: given.text, dueOn: null });
  expect(codes(await take(who.outsider, 'recordDecisionEvent', { ...at(given), eventOn: inDays(1) }))).toEqual(['EVENT_TO_COME']);
  const due = (await take(who.outsider, 'recordDecisionEvent', { ...at(given), eventOn: today() })).decision;
  expect(due).toMatchObject({ dueOn: inDays(30), eventOn: today() });
  const going = (await take(who.outsider, 'reportDecision', { ...at(due), note: 'نیمی انجام شد' })).decision;
  expect(going.state).toBe('IN_PROGRESS');
  expect(codes(await take(who.outsider, 'completeDecision', { ...at(going), note: ' ' }))).toEqual(['EVIDENCE_NEEDED']);
  expect(codes(await take(who.outsider, 'completeDecision', { ...at(due), note: 'نامه' }))).toEqual(['STALE_REVISION']);
  const done = (await take(who.outsider, 'completeDecision', { ...at(going), note: 'نامهٔ شمارهٔ ۱۲' })).decision;
  expect(done).toMatchObject({ state: 'DONE', evidence: 'نامهٔ شمارهٔ ۱۲', reports: [{ state: 'IN_PROGRESS' }, { state: 'DONE' }] });
  const after = await who.outsider.ask('{ workList(first: 100, kind: CARRY_OUT) { nodes { decision { id } } } }');
  expect(after.workList.nodes.filter((one: Loose) => one.decision.id === done.id)).toEqual([]);
  expect((await take(who.secretary, 'reopenDecision', { ...at(done), note: 'ناقص است' })).decision).toMatchObject({ state: 'IN_PROGRESS', evidence: null });
});

test('others carry out nothing, and who may not see a decision learns nothing of it', async () => {
  const { decision } = await record(who.secretary, { councilId: await councilOf(who.secretary), ownerId: await yazd() });
  expect(codes(await take(who.member, 'completeDecision', { ...at(decision), note: 'x' }))).toEqual(['NOT_ALLOWED']);
  const stranger = await shora.signIn(people.deputy('15'));
  expect(codes(await take(stranger, 'completeDecision', { ...at(decision), note: 'x' }))).toEqual(['NOT_FOUND']);
  expect((await stranger.ask('{ decisions(first: 5) { totalCount } }')).decisions.totalCount).toBe(0);
});

test('the register shows what is overdue first and is filtered', async () => {
  const councilId = await councilOf(who.secretary);
  const late = (await record(who.secretary, { councilId, text: 'مصوبهٔ دیرکرده', ownerId: await yazd(), dueOn: today() })).decision;
  await record(who.secretary, { councilId, text: 'مصوبهٔ بی‌مهلت' });
  await shora.database.transaction(systemSettings, (em) => em.execute(`update decision set due_on = '2020-01-01', open_due_on = '2020-01-01' where text = 'مصوبهٔ دیرکرده'`));
  const list = async (args: string, user = who.member): Promise<Loose[]> => (await user.ask(`{ decisions(first: 100 ${args}) { nodes { id isOverdue } } }`)).decisions.nodes;
  expect((await list(''))[0]).toEqual({ id: late.id, isOverdue: true });
  expect(await list('overdue: true')).toHaveLength(1);
  expect((await list('text: "بي مهلت"'))).toHaveLength(1);
  expect((await list('mine: true, overdue: true', who.outsider)).map(({ id }) => id)).toEqual([late.id]);
  expect(await list('states: [DONE]')).toEqual([]);
});

/** A closed meeting with a carried vote and a decision. */
const closed = async (): Promise<Loose> => {
  const meeting = await debating(who.secretary);
  const vote = await carried(who.secretary, members, meeting.items[0]);
  await record(who.secretary, { voteId: vote.id, ownerId: await yazd(), dueOn: inDays(9) });
  await inRoom(who.secretary, 'finishItem', { itemId: meeting.items[0] });
  await inRoom(who.secretary, 'closeMeeting', { meetingId: meeting.id });
  return meeting;
};

test('minutes are drawn up from the facts, and only what people write is edited', async () => {
  const { id } = await closed();
  expect(codes(await take(who.member, 'draftMinutes', { meetingId: id }))).toEqual(['NOT_ALLOWED']);
  const drafted = await take(who.secretary, 'draftMinutes', { meetingId: id });
  expect(drafted.meeting.state).toBe('MINUTES_DRAFTED');
  const part = drafted.minutes.parts.find(({ kind }: Loose) => kind === 'ITEM');
  const revised = await take(who.secretary, 'reviseMinutesPart', { partId: part.id, expectedRevision: 1, text: 'اعضا دربارهٔ گزارش گفت‌وگو کردند.' });
  expect(revised.minutes.contentHash).not.toBe(drafted.minutes.contentHash);
  const [stale] = (await take(who.chair, 'reviseMinutesPart', { partId: part.id, expectedRevision: 1, text: 'دیگر' })).refusals;
  expect([stale.code, JSON.parse(stale.details).theirs]).toEqual(['STALE_REVISION', 'اعضا دربارهٔ گزارش گفت‌وگو کردند.']);
  const { minutes } = await minutesOf(who.secretary, id);
  expect(createHash('sha256').update(minutes.content).digest('hex')).toBe(minutes.contentHash);
  const lines = minutes.blocks.flatMap(({ lines: some }: Loose) => some).join('\n');
  expect(lines).toContain('رأی‌گیری علنی با نام دربارهٔ «تأیید برنامه»: ۸ موافق، ۰ مخالف، ۰ ممتنع؛ تصویب شد. ۱۳ از ۱۳ کرسی دارای رأی حاضر؛ لازم: ۷.');
  expect(lines).toMatch(/مصوبهٔ [۰-۹]+\/[۰-۹]+: استان‌ها برنامهٔ سالانهٔ خود را بفرستند\.؛ مسئول: معاون امور اجتماعی بهزیستی استان یزد/);
  expect(minutes.blocks.map(({ kind }: Loose) => kind)).toEqual(['OPENING', 'ATTENDANCE', 'ITEM', 'ITEM', 'CLOSING']);
  expect((await minutesOf(who.member, id)).minutes).toMatchObject({ content: null, contentHash: minutes.contentHash });
});

test('chair and secretary sign one hash; then nothing changes, and what is to be said is added', async () => {
  const { id } = await closed();
  const { minutes } = await take(who.secretary, 'draftMinutes', { meetingId: id });
  const work = async (user: User): Promise<string[]> =>
    (await user.ask('{ workList(first: 100, kind: SIGN_MINUTES) { nodes { objectId } } }')).workList.nodes.map((one: Loose) => one.objectId);
  expect(await work(who.chair)).toContain(id);
  const first = await take(who.secretary, 'signMinutes', { meetingId: id, contentHash: minutes.contentHash });
  expect([first.meeting.state, first.minutes.signedAt]).toEqual(['MINUTES_DRAFTED', null]);
  expect(unmetOf(await take(who.secretary, 'signMinutes', { meetingId: id, contentHash: minutes.contentHash }))).toEqual(['SIGNED_ALREADY']);
  expect(codes(await take(who.member, 'signMinutes', { meetingId: id, contentHash: minutes.contentHash }))).toEqual(['NOT_ALLOWED']);
  const edit = { partId: minutes.parts[0].id, expectedRevision: 1, text: 'دیر' };
  expect(unmetOf(await take(who.secretary, 'reviseMinutesPart', edit))).toEqual(['MINUTES_BEING_SIGNED']);
  const second = await take(who.chair, 'signMinutes', { meetingId: id, contentHash: minutes.contentHash });
  expect(second.meeting.state).toBe('CONFIRMED');
  expect(await work(who.chair)).not.toContain(id);
  expect(unmetOf(await take(who.secretary, 'reviseMinutesPart', edit))).toEqual(['WRONG_STATE']);
  const { decision } = (await record(who.secretary, { councilId: await councilOf(who.secretary) }));
  expect(decision.number).toBeGreaterThan(0);
  const meeting = await who.secretary.ask('query ($id: ID!) { meeting(id: $id) { agenda { id } decisions { id revision text } } }', { id });
  expect(codes(await record(who.secretary, { itemId: meeting.meeting.agenda[0].id }))).toEqual(['MINUTES_ARE_SIGNED']);
  expect(codes(await take(who.secretary, 'reviseDecision', { ...at(meeting.meeting.decisions[0]), text: 'دیگر' }))).toEqual(['MINUTES_ARE_SIGNED']);
  const added = await take(who.secretary, 'addMinutesAddendum', { meetingId: id, text: 'تاریخ گزارش ۱۲ آذر است.', idempotencyKey: newKey() });
  expect(added.minutes.addenda).toEqual([{ number: 1, text: 'تاریخ گزارش ۱۲ آذر است.' }]);
  expect(added.minutes.contentHash).toBe(minutes.contentHash);
});

test('minutes that changed a second ago are not signed', async () => {
  const { id } = await closed();
  const { minutes } = await take(who.secretary, 'draftMinutes', { meetingId: id });
  await take(who.secretary, 'reviseMinutesPart', { partId: minutes.parts[0].id, expectedRevision: 1, text: 'افزوده' });
  const [refusal] = (await take(who.chair, 'signMinutes', { meetingId: id, contentHash: minutes.contentHash })).refusals;
  expect(refusal).toMatchObject({ code: 'MINUTES_CHANGED', path: ['input', 'contentHash'] });
  const { contentHash } = JSON.parse(refusal.details);
  await shora.database.transaction(systemSettings, (em) => em.execute(`update attendance set left_at = left_at - interval '1 minute' where meeting_id = ?`, [id.slice('meeting_'.length)]));
  expect(codes(await take(who.chair, 'signMinutes', { meetingId: id, contentHash }))).toEqual(['FACTS_CHANGED']);
  const anew = await take(who.secretary, 'redrawMinutes', { meetingId: id });
  expect(codes(await take(who.chair, 'signMinutes', { meetingId: id, contentHash: anew.minutes.contentHash }))).toEqual([]);
});

test('who will not sign returns the minutes; the signature that was given no longer stands', async () => {
  const { id } = await closed();
  const { minutes } = await take(who.secretary, 'draftMinutes', { meetingId: id });
  expect(unmetOf(await take(who.chair, 'returnMinutes', { meetingId: id, reason: 'x' }))).toEqual(['NOT_SIGNED_YET']);
  await take(who.secretary, 'signMinutes', { meetingId: id, contentHash: minutes.contentHash });
  expect(codes(await take(who.chair, 'returnMinutes', { meetingId: id, reason: ' ' }))).toEqual(['REASON_NEEDED']);
  const returned = await take(who.chair, 'returnMinutes', { meetingId: id, reason: 'بند ۲ ناقص است' });
  expect(returned.minutes.signatures).toEqual([{ capacity: 'SECRETARY', returnedAt: expect.any(String) }]);
  expect(codes(await take(who.secretary, 'reviseMinutesPart', { partId: minutes.parts[0].id, expectedRevision: 1, text: 'کامل شد' }))).toEqual([]);
});

test('of an item on something private the minutes say to others that it was there, and nothing else', async () => {
  const meeting = await opened(who.secretary);
  const { directive } = await draft(who.secretary, { title: 'متن پنهان', classification: 'CONFIDENTIAL', councilId: await councilOf(who.secretary, 'STRATEGIC') });
  const item = await addItem(who.secretary, meeting.id, { objectId: directive.id });
  await inRoom(who.secretary, 'takeUpItem', { itemId: item.id });
  await inRoom(who.secretary, 'closeMeeting', { meetingId: meeting.id });
  const { minutes } = await take(who.secretary, 'draftMinutes', { meetingId: meeting.id });
  const part = minutes.parts.at(-2);
  await take(who.secretary, 'reviseMinutesPart', { partId: part.id, expectedRevision: 1, text: 'رازی گفته شد' });
  const hidesIt = await shora.database.transaction(systemSettings, (em) =>
    em.execute('update directive set confirming_council_id = null where id = ?', [directive.id.slice('directive_'.length)]));
  expect(hidesIt).toBeDefined();
  const told = (await minutesOf(who.secretary, meeting.id)).minutes.blocks.find(({ title }: Loose) => title === 'متن پنهان');
  expect(told).toMatchObject({ narrative: 'رازی گفته شد', isHidden: false });
  const seen = JSON.stringify(await minutesOf(who.member, meeting.id));
  expect(seen).toContain('"isHidden":true');
  expect(seen).not.toMatch(/متن پنهان|رازی/);
});

test('one query walks from the decision to the provisions and the addressees of its directive', async () => {
  const { directive } = await draft(who.secretary);
  const meeting = await opened(who.secretary);
  const item = await addItem(who.secretary, meeting.id, { objectId: directive.id });
  await inRoom(who.secretary, 'takeUpItem', { itemId: item.id });
  const { decision } = await record(who.secretary, { itemId: item.id });
  const walked = await who.secretary.ask(
    `query ($id: ID!) { decision(id: $id) { item { directive { id } } directive { provisions(first: 2) { nodes { id } } deliveries(first: 100) { nodes { office { title } } } decisions { nodes { id } } } } }`,
    { id: decision.id },
  );
  expect(walked.decision.item.directive.id).toBe(directive.id);
  expect(walked.decision.directive.provisions.nodes).toHaveLength(2);
  expect(walked.decision.directive.decisions.nodes).toEqual([{ id: decision.id }]);
  const roll = await rollOf(who.secretary, meeting.id);
  expect(codes(await leave(who.secretary, roll[0]))).toEqual(['NOT_PRESENT']);
});
