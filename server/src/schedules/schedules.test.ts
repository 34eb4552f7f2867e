import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKey, people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { add, adopted, council, drafted, planned, read, take } from './schedule.story.ts';

let shora: Shora;
let secretary: User;
let outsider: User;
let isfahan: User;
beforeAll(async () => {
  shora = await startShora();
  secretary = await shora.signIn(people.secretary, 'دبیرخانه');
  outsider = await shora.signIn(people.deputy('15'));
  isfahan = await shora.signIn(people.deputy('10'));
});
afterAll(() => shora.close());

const codes = (payload: Loose): string[] => payload.refusals.map(({ code }: Loose) => code);
const only = (payload: Loose): Loose => {
  expect(payload.refusals).toHaveLength(1);
  return payload.refusals[0];
};
const revise = (user: User, { id, revision }: Loose, more: object): Promise<Loose> =>
  take(user, 'reviseScheduleItem', { itemId: id, expectedRevision: revision, ...more });

test('the sample tells the same progress in the list and in the plan', async () => {
  const { schedules } = await secretary.ask('{ schedules(first: 10) { nodes { progress plan { progress } } } }');
  expect(schedules.nodes.map(({ progress }: Loose) => progress)).toEqual(schedules.nodes.map(({ plan }: Loose) => plan.progress));
  expect(schedules.nodes.some(({ progress }: Loose) => progress > 0)).toBe(true);
});

describe('draftSchedule', () => {
  test('begins with the six approaches, whose weights add up', async () => {
    const { id, year } = await drafted(secretary, { withApproaches: true });
    const { plan, state, startsOn } = await read(secretary, id);
    expect([state, startsOn, year]).toEqual(['DRAFT', expect.stringMatching(/-03-2[012]$/), year]);
    expect(plan.rows.map((row: Loose) => row.title)).toEqual([
      'حمایت‌طلبی', 'بازاریابی اجتماعی', 'اقدامات رسانه‌ای', 'برنامهٔ زمان‌بندی سالانه', 'شریک‌یابی', 'تعامل و مذاکره با بخش‌های دیگر',
    ]);
    expect(plan.rows.map((row: Loose) => row.weight)).toEqual([17, 17, 17, 17, 16, 16]);
  });

  test('makes one when sent twice, and refuses a second of the year, an unknown council and who does not plan', async () => {
    const councilId = await council(secretary, 'STRATEGIC');
    const input = { councilId, jalaliYear: 1399, withApproaches: false, idempotencyKey: newKey() };
    const first = await take(secretary, 'draftSchedule', input);
    expect((await take(secretary, 'draftSchedule', input)).schedule.id).toBe(first.schedule.id);
    expect(only(await take(secretary, 'draftSchedule', { ...input, idempotencyKey: newKey() }))).toMatchObject({ code: 'SCHEDULE_EXISTS', path: ['input', 'jalaliYear'] });
    expect(codes(await take(secretary, 'draftSchedule', { ...input, jalaliYear: 94, idempotencyKey: null }))).toEqual(['YEAR_OUT_OF_RANGE']);
    expect(codes(await take(secretary, 'draftSchedule', { ...input, councilId: 'council_x', idempotencyKey: null }))).toEqual(['NOT_FOUND']);
    expect(codes(await take(outsider, 'draftSchedule', { ...input, jalaliYear: 1398, idempotencyKey: null }))).toEqual(['COUNCIL_NOT_YOURS']);
  });
});

describe('an item', () => {
  test('refuses an end before the beginning, 30 Esfand of a common year and a day of another year, each at its field', async () => {
    const { goal, id, year } = await planned(secretary, { jalaliYear: 1489 });
    const activity = (more: object) => take(secretary, 'addScheduleItem', { scheduleId: id, kind: 'ACTIVITY', parentId: goal.id, title: 'ن', ...more });
    expect(only(await activity({ startsOnJalali: `${year}/05/01`, endsOnJalali: `${year}/۰۴/۳۱` }))).toMatchObject({ code: 'ENDS_BEFORE_START', path: ['input', 'endsOnJalali'] });
    expect(only(await activity({ startsOnJalali: `${year}/۱۲/۳۰` }))).toMatchObject({ code: 'JALALI_DAY_NOT_IN_YEAR', path: ['input', 'startsOnJalali'] });
    expect(only(await activity({ startsOnJalali: 'فردا' }))).toMatchObject({ code: 'JALALI_DATE_UNREADABLE' });
    expect(only(await activity({ startsOn: '2015-03-21' }))).toMatchObject({ code: 'DATE_OUTSIDE_YEAR', path: ['input', 'startsOn'] });
    expect(only(await take(secretary, 'addScheduleItem', { scheduleId: id, kind: 'GOAL', parentId: null, title: 'ن' })).code).toBe('ITEM_MISPLACED');
    expect(only(await activity({ weight: 101 })).path).toEqual(['input', 'weight']);
    expect(only(await activity({ kind: 'MILESTONE', startsOnJalali: `${year}/01/01`, endsOnJalali: `${year}/01/02` })).code).toBe('MILESTONE_IS_ONE_DAY');
    expect(only(await revise(secretary, goal, { startsOnJalali: `${year}/01/01` })).code).toBe('DATES_NOT_OWN');
    expect(only(await activity({ title: ' ' })).path).toEqual(['input', 'title']);
    expect(only(await activity({ provinceIds: ['province_00000000-0000-4000-8000-000000000000'] }))).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'provinceIds'] });
    const bad = await secretary.send('mutation ($i: AddScheduleItemInput!) { addScheduleItem(input: $i) { refusals { code } } }', { i: { scheduleId: id, kind: 'ACTIVITY', parentId: goal.id, title: 'ن', budget: '-5' } });
    expect(bad.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  test('keeps sums of money that no double holds, and clears what is sent as null', async () => {
    const { first } = await planned(secretary);
    const { item } = await revise(secretary, first, { budget: '100000000000000001', provinceIds: [] });
    expect(item).toMatchObject({ budget: '100000000000000001', revision: 2 });
    expect((await revise(secretary, item, { budget: null, startsOn: null })).item).toMatchObject({ budget: null, startsOn: null, endsOn: first.endsOn });
  });

  test('a stale revision is refused with what it is now', async () => {
    const { first } = await planned(secretary);
    await revise(secretary, first, { weight: 50 });
    const refusal = only(await revise(secretary, first, { weight: 55 }));
    expect(refusal).toMatchObject({ code: 'STALE_REVISION', path: ['input', 'expectedRevision'] });
    expect(JSON.parse(refusal.details)).toMatchObject({ revision: 2, theirs: { weight: 50 } });
  });

  test('moves with all that stands under it, not into itself, and is numbered by its place', async () => {
    const { id, approach, goal, first, second } = await planned(secretary);
    const other = await add(secretary, id, { kind: 'GOAL', parentId: approach.id, title: 'هدف دیگر' });
    const move = (item: Loose, more: object) => take(secretary, 'moveScheduleItem', { itemId: item.id, expectedRevision: item.revision, ...more });
    expect(codes(await move(goal, { parentId: first.id }))).toEqual(['MOVED_INTO_ITSELF']);
    expect(codes(await move(goal, { parentId: null }))).toEqual(['ITEM_MISPLACED']);
    expect(codes(await move(second, { parentId: goal.id }))).toEqual([]);
    const moved = await move(goal, { parentId: approach.id, afterId: other.id });
    expect(moved.refusals).toEqual([]);
    const { plan } = await read(secretary, id);
    expect(plan.rows.map(({ number, title }: Loose) => `${number} ${title}`)).toEqual(['1 حمایت‌طلبی', '1.1 هدف دیگر', '1.2 جذب منابع', '1.2.1 اجرا', '1.2.2 تدوین']);
  });

  test('is removed with its parts when that is asked for, and comes back with them', async () => {
    const { id, goal } = await planned(secretary);
    const remove = (more: object) => take(secretary, 'removeScheduleItem', { itemId: goal.id, expectedRevision: 1, ...more });
    expect(only(await remove({}))).toMatchObject({ code: 'ITEM_HAS_PARTS', details: '{"count":2}' });
    expect((await remove({ withParts: true })).item.removedAt).not.toBeNull();
    expect((await read(secretary, id)).plan.rows).toHaveLength(1);
    expect(codes(await take(secretary, 'addScheduleItem', { scheduleId: id, kind: 'ACTIVITY', parentId: goal.id, title: 'ن' }))).toEqual(['ITEM_REMOVED']);
    expect(codes(await take(secretary, 'restoreScheduleItem', { itemId: goal.id }))).toEqual([]);
    expect((await read(secretary, id)).plan.rows.map((row: Loose) => row.title)).toEqual(['حمایت‌طلبی', 'جذب منابع', 'تدوین', 'اجرا']);
    expect(codes(await take(secretary, 'restoreScheduleItem', { itemId: goal.id }))).toEqual(['ITEM_NOT_REMOVED']);
  });
});

describe('a dependency', () => {
  test('that closes a circle is refused and told as a path', async () => {
    const { id, goal, first, second } = await planned(secretary);
    const third = await add(secretary, id, { kind: 'ACTIVITY', parentId: goal.id, title: 'گزارش' });
    const link = (a: Loose, b: Loose, more: object = {}) => take(secretary, 'linkScheduleItems', { predecessorId: a.id, successorId: b.id, ...more });
    expect((await link(first, second)).link).toMatchObject({ kind: 'FINISH_TO_START', lagDays: 0 });
    await link(second, third);
    expect(only(await link(third, first))).toMatchObject({ code: 'LINK_CYCLE', path: ['input', 'predecessorId'], message: 'این وابستگی دور می‌سازد: «گزارش» ← «تدوین» ← «اجرا» ← «گزارش»' });
    expect(codes(await link(first, first))).toEqual(['LINK_CYCLE']);
    expect(codes(await link(first, second))).toEqual(['LINK_EXISTS']);
    expect(codes(await link(goal, second))).toEqual(['LINK_NEEDS_DATES']);
    expect(codes(await link(first, third, { lagDays: 400 }))).toEqual(['LAG_OUT_OF_RANGE']);
    const { plan } = await read(secretary, id);
    await take(secretary, 'unlinkScheduleItems', { linkId: plan.dependencies[0].linkId });
    expect((await read(secretary, id)).plan.dependencies).toHaveLength(1);
  });

  test('a circle through an activity and its own milestone is found too', async () => {
    const { id, first, second } = await planned(secretary);
    const inner = await add(secretary, id, { kind: 'MILESTONE', parentId: first.id, title: 'نیمهٔ راه' });
    await take(secretary, 'linkScheduleItems', { predecessorId: first.id, successorId: second.id });
    expect(codes(await take(secretary, 'linkScheduleItems', { predecessorId: second.id, successorId: inner.id }))).toEqual(['LINK_CYCLE']);
  });
});

describe('proposeSchedule', () => {
  test('tells the weights that do not add up, with the sum and the place, and what has no dates or owner', async () => {
    const { id, goal, first } = await planned(secretary);
    await revise(secretary, first, { weight: 50, startsOn: null, ownerOfficeId: null });
    await add(secretary, id, { kind: 'PROGRAMME', parentId: goal.id, title: 'بی‌فعالیت', weight: 5 });
    const { code, unmet } = only(await take(secretary, 'proposeSchedule', { scheduleId: id, expectedRevision: 1 }));
    expect(code).toBe('NOT_NOW');
    expect(unmet.map((one: Loose) => one.code)).toEqual(['WEIGHTS_DO_NOT_ADD_UP', 'DATES_MISSING', 'OWNER_MISSING', 'BRANCH_EMPTY']);
    expect(unmet[0].message).toBe('وزن‌های زیر ۱.۱ «جذب منابع»: ۵۰ + ۴۰ + ۵ = ۹۵؛ باید ۱۰۰ باشد.');
    const acts = (await read(secretary, id)).availableActs;
    expect(acts.find((one: Loose) => one.act === 'proposeSchedule')).toMatchObject({ allowed: false });
  });

  test('nothing changes while it is before the council, until it is withdrawn', async () => {
    const { id, first } = await planned(secretary);
    expect((await take(secretary, 'proposeSchedule', { scheduleId: id, expectedRevision: 1 })).schedule).toMatchObject({ state: 'PROPOSED', revision: 2 });
    expect(only(await revise(secretary, first, { weight: 10 })).unmet[0].code).toBe('WRONG_STATE');
    expect(codes(await take(secretary, 'withdrawSchedule', { scheduleId: id, expectedRevision: 1 }))).toEqual(['STALE_REVISION']);
    expect((await take(secretary, 'withdrawSchedule', { scheduleId: id, expectedRevision: 2 })).schedule.state).toBe('DRAFT');
  });
});

test('a draft is nobody’s but the council’s; what was adopted is open, and its owners owe reports', async () => {
  const { id, first } = await planned(secretary);
  expect(await read(outsider, id)).toBeNull();
  expect((await outsider.ask('query ($id: ID!) { node(id: $id) { id } scheduleItem(id: $id) { id } }', { id: first.id })).node).toBeNull();
  expect(codes(await revise(outsider, first, { weight: 1 }))).toEqual(['NOT_FOUND']);
  await adopted(shora, secretary, id);
  expect(await read(outsider, id)).toMatchObject({ state: 'ADOPTED', plan: { deviations: [] } });
  expect(codes(await revise(outsider, first, { weight: 1 }))).toEqual(['NOT_ALLOWED']);
  const { workList } = await isfahan.ask('{ workList(kind: REPORT_PROGRESS, first: 100) { nodes { objectId dueOn } } }');
  expect(workList.nodes).toContainEqual({ objectId: first.id, dueOn: first.endsOn });
});

describe('after adoption', () => {
  test('a revision carries its reason; when the by-law wants a vote, the schedule is revised until there is none to want', async () => {
    const { id, first } = await planned(secretary);
    await adopted(shora, secretary, id);
    expect(only(await revise(secretary, first, { weight: 50 })).code).toBe('REASON_NEEDED');
    const { item, schedule } = await revise(secretary, first, { weight: 50, reason: 'تغییر اولویت' });
    expect(schedule.state).toBe('REVISED');
    const { plan } = await read(secretary, id);
    expect(plan.votesNeeded).toEqual(['WEIGHT']);
    expect(plan.deviations).toMatchObject([{ title: 'تدوین', change: 'CHANGED', baselineWeight: 60, weight: 50, endDays: 0 }]);
    expect((await revise(secretary, item, { weight: 60, reason: 'بازگشت' })).schedule.state).toBe('ADOPTED');
    const { schedule: read2 } = await secretary.ask('query ($id: ID!) { schedule(id: $id) { revisions(first: 2) { nodes { change reason number changes { field before after } } } baselines(first: 5) { nodes { number } } } }', { id });
    expect(read2.revisions.nodes[1]).toMatchObject({ change: 'REVISED', reason: 'تغییر اولویت', changes: [{ field: 'weight', before: '60', after: '50' }] });
    expect(read2.baselines.nodes).toEqual([{ number: 1 }]);
  });

  test('a date that slips pushes what waits for it, and both are told as deviations', async () => {
    const { id, first, second, year } = await planned(secretary);
    await take(secretary, 'linkScheduleItems', { predecessorId: first.id, successorId: second.id });
    await adopted(shora, secretary, id);
    const { schedule } = await revise(secretary, first, { endsOnJalali: `${year}/04/10`, reason: 'دیرکرد' });
    expect(schedule.state).toBe('ADOPTED');
    const { plan } = await read(secretary, id);
    expect(plan.deviations).toMatchObject([{ title: 'تدوین', startDays: 0, endDays: 10 }, { title: 'اجرا', startDays: 10, endDays: 10 }]);
    expect(codes(await revise(secretary, second, { endsOnJalali: `${year + 1}/02/01`, reason: 'دیرکرد' }))).toEqual([]);
    expect((await read(secretary, id)).state).toBe('REVISED');
  });

  test('its owner reports, the whole is the weighted sum, and it explains itself', async () => {
    const { id, goal, first, second } = await planned(secretary);
    await adopted(shora, secretary, id);
    const report = (user: User, item: Loose, more: object) => take(user, 'reportProgress', { itemId: item.id, expectedReports: 0, ...more });
    expect(codes(await report(outsider, first, { progress: 50 }))).toEqual(['NOT_ALLOWED']);
    expect(only(await report(isfahan, first, { progress: 101 })).path).toEqual(['input', 'progress']);
    expect(codes(await report(secretary, goal, { progress: 50 }))).toEqual(['PROGRESS_IS_SUMMED']);
    expect((await report(isfahan, first, { progress: 50 })).item).toMatchObject({ progress: 50, reports: 1, revision: 1 });
    expect(only(await report(isfahan, first, { progress: 60 })).code).toBe('STALE_REVISION');
    expect(only(await report(isfahan, first, { progress: 40, expectedReports: 1 })).path).toEqual(['input', 'note']);
    await report(isfahan, second, { progress: 25 });
    const { schedule } = await isfahan.ask(`query ($id: ID!, $item: ID) { schedule(id: $id) { progress
      whole: progressExplanation { progress sentence steps { weight progress adds } } part: progressExplanation(itemId: $item) { sentence steps { title } } } }`, { id, item: goal.id });
    expect(schedule).toMatchObject({ progress: 40, whole: { progress: 40, steps: [{ weight: 100, progress: 40, adds: 40 }] } });
    expect(schedule.part.sentence).toBe('(۶۰ × ۵۰٪ + ۴۰ × ۲۵٪) ÷ ۱۰۰ = ۴۰٪');
    await report(isfahan, first, { progress: 100, expectedReports: 1 });
    const { workList } = await isfahan.ask('{ workList(kind: REPORT_PROGRESS, first: 100) { nodes { objectId } } }');
    expect(workList.nodes.map((one: Loose) => one.objectId)).not.toContain(first.id);
  });

  test('is not closed before its year is over', async () => {
    const { id } = await planned(secretary);
    await adopted(shora, secretary, id);
    const { revision } = await read(secretary, id);
    expect(only(await take(secretary, 'closeSchedule', { scheduleId: id, expectedRevision: revision })).unmet[0].code).toBe('YEAR_NOT_OVER');
  });
});

test('pages of items are filtered by owner, province and text', async () => {
  const { id, first, ownerOfficeId, goal } = await planned(secretary);
  const { provinces } = await secretary.ask('{ provinces(first: 3) { nodes { id code } } }');
  const [province, other] = provinces.nodes;
  await revise(secretary, first, { provinceIds: [province.id] });
  const titles = async (args: string): Promise<string[]> =>
    (await secretary.ask(`query ($id: ID!) { schedule(id: $id) { items(first: 100 ${args}) { nodes { title } } } }`, { id })).schedule.items.nodes.map((one: Loose) => one.title);
  expect(await titles(`ownerOfficeId: "${ownerOfficeId}"`)).toEqual(['تدوین', 'اجرا']);
  expect(await titles(`kind: ACTIVITY, provinceId: "${other.id}"`)).toEqual(['اجرا']);
  expect(await titles(`kind: ACTIVITY, provinceId: "${province.id}"`)).toEqual(['تدوین', 'اجرا']);
  expect(await titles('text: "جذب‌منابع"')).toEqual(['جذب منابع']);
  expect(await titles(`ownerOfficeId: "${goal.id}"`)).toEqual([]);
});
