import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { newKey, people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { drafted, planned, read, take } from './schedule.story.ts';
import { unpackedSize } from './workbook/read-workbook.ts';

let shora: Shora;
let secretary: User;
beforeAll(async () => {
  shora = await startShora();
  secretary = await shora.signIn(people.secretary, 'دبیرخانه');
});
afterAll(() => shora.close());

type Sheet = (string | null)[][];

const exported = async (user: User, id: string): Promise<Sheet> => {
  const { scheduleWorkbook } = await user.ask('query ($id: ID!) { scheduleWorkbook(scheduleId: $id) { name content } }', { id });
  return (await readSheet(Buffer.from(scheduleWorkbook.content, 'base64'))) as Sheet;
};

const pack = async (sheet: Sheet): Promise<string> =>
  (await writeXlsxFile(sheet.map((row) => row.map((cell) => (cell === null ? null : { value: cell, type: String }))), { sheet: 'ب' }).toBuffer()).toString('base64');

const put = async (scheduleId: string, content: string, more: object = {}): Promise<Loose> => {
  const { planRevision } = await read(secretary, scheduleId);
  const query = `mutation ($input: ImportScheduleInput!) { importSchedule(input: $input) { added revised schedule { id planRevision }
    refusals { code message path unmet { code message } details } } }`;
  return (await secretary.ask(query, { input: { scheduleId, expectedPlanRevision: planRevision, content, idempotencyKey: newKey(), ...more } })).importSchedule;
};

const withoutIds = (sheet: Sheet): Sheet => sheet.map((row, at) => (at === 0 ? row : [null, ...row.slice(1)]));

/** A plan with everything that a sheet holds. */
const full = async (): Promise<Loose> => {
  const plan = await planned(secretary);
  const { provinces } = await secretary.ask('{ provinces(first: 2) { nodes { id } } }');
  await take(secretary, 'reviseScheduleItem', {
    itemId: plan.first.id, expectedRevision: 1, description: 'شرح نمونه', provinceIds: provinces.nodes.map((one: Loose) => one.id), budgetLine: 'ردیف نمونه', budget: '100000000000000001',
  });
  await take(secretary, 'linkScheduleItems', { predecessorId: plan.first.id, successorId: plan.second.id, kind: 'START_TO_START', lagDays: 3 });
  return plan;
};

test('what goes out comes in again unchanged, and into an empty schedule of the year whole', async () => {
  const plan = await full();
  const sheet = await exported(secretary, plan.id);
  expect(await put(plan.id, await pack(sheet))).toMatchObject({ added: 0, revised: 0, refusals: [] });
  const other = await drafted(secretary, { jalaliYear: plan.year, kind: 'STRATEGIC' });
  expect(await put(other.id, await pack(withoutIds(sheet)))).toMatchObject({ added: 4, revised: 0, refusals: [] });
  expect(withoutIds(await exported(secretary, other.id))).toEqual(withoutIds(sheet));
});

test('every wrong cell is named by row and column, and nothing is half imported', async () => {
  const plan = await full();
  const sheet = await exported(secretary, plan.id);
  const wrong = sheet.map((row) => [...row]);
  wrong[3]![6] = `${plan.year}/13/01`;
  wrong[4]![5] = 'صد';
  wrong[4]![8] = 'سمتی که نیست';
  wrong.push([null, '1.1.3', 'فعالیت', 'تازه', null, '5', `${plan.year}/05/02`, `${plan.year}/05/01`, null, null, null, null, null]);
  wrong.push([null, '1.7.1', 'فعالیت', 'بی‌پدر', null, '5', null, null, null, null, null, null, null]);
  const { refusals } = await put(plan.id, await pack(wrong));
  expect(refusals[0]).toMatchObject({ code: 'IMPORT_REFUSED', path: ['input', 'content'] });
  expect(refusals[0].unmet.map((one: Loose) => one.message.split(':')[0])).toEqual([
    'ردیف ۴، ستون «آغاز»', 'ردیف ۵، ستون «وزن»', 'ردیف ۶، ستون «پایان»', 'ردیف ۷، ستون «شماره»',
  ]);
  expect(await exported(secretary, plan.id)).toEqual(sheet);
});

test('a circle is named at the row that closes it', async () => {
  const plan = await full();
  const sheet = (await exported(secretary, plan.id)).map((row) => [...row]);
  sheet[3]![12] = '1.1.2';
  const { refusals } = await put(plan.id, await pack(sheet));
  expect(refusals[0].unmet[0]).toMatchObject({ code: 'LINK_CYCLE', message: expect.stringMatching(/^ردیف ۵، ستون «پیش‌نیازها»/) });
});

test('what is no workbook, lacks columns, unpacks to too much or is stale is refused', async () => {
  const plan = await full();
  const sheet = await exported(secretary, plan.id);
  const code = async (content: string, more: object = {}): Promise<string> => (await put(plan.id, content, more)).refusals[0].code;
  expect(await code(Buffer.from('سلام').toString('base64'))).toBe('IMPORT_UNREADABLE');
  expect(await code('A'.repeat(2_100_000))).toBe('IMPORT_TOO_LARGE');
  expect(await code(await pack(sheet.map((row) => row.slice(0, 6))))).toBe('IMPORT_COLUMNS_MISSING');
  expect(await code(await pack(sheet), { expectedPlanRevision: 1 })).toBe('STALE_REVISION');
  const packed = Buffer.from(await pack(sheet), 'base64');
  expect(unpackedSize(packed)).toBeGreaterThan(packed.length);
  expect(unpackedSize(Buffer.from('PK'))).toBeNull();
});
