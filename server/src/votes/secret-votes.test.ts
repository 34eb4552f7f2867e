import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { systemSettings } from '../kernel/row-security.ts';
import { codes, councilMembers, mySeat, newReceipt, openAtMeeting, readVote, say, take, unmet } from './votes.story.ts';

let shora: Shora;
let secretary: User;
let members: User[];
beforeAll(async () => {
  shora = await startShora();
  secretary = await shora.signIn(people.secretary, 'دبیرخانه');
  members = await councilMembers(shora);
});
afterAll(() => shora.close());

const system = (sql: string, parameters: unknown[] = []): Promise<Loose> =>
  shora.database.transaction(systemSettings, (em) => em.execute(sql, parameters));
const local = (id: string): string => id.slice(id.indexOf('_') + 1);
const open = (absent: string[] = []): Promise<string> => openAtMeeting(shora, { method: 'SECRET', room: { absent } });

const drop = async (user: User, id: string, choice: string, receipt = newReceipt()): Promise<Loose> =>
  take(user, 'castSecretBallot', { voteSeatId: await mySeat(user, id), choice, receipt });

const hasReceipt = async (user: User, id: string, receipt: string): Promise<boolean> =>
  (await user.ask('query ($id: ID!, $receipt: String!) { vote(id: $id) { hasReceipt(receipt: $receipt) } }', { id, receipt })).vote.hasReceipt;

test('too few voters for a secret are refused before they begin', async () => {
  await expect(open(['مدیرکل'])).resolves.toBeDefined();
  await expect(open(['مدیرکل', 'استان گیلان'])).rejects.toMatchObject({
    refusal: { code: 'NOT_NOW', unmet: [{ code: 'TOO_FEW_FOR_SECRECY', parameters: { eligible: 4, minimum: 5 } }] },
  });
});

test('nothing is told of the sum until the end; then the result is, with each receipt', async () => {
  const id = await open();
  const receipts = members.slice(0, 9).map(() => newReceipt());
  for (const [at, receipt] of receipts.entries()) expect((await drop(members[at]!, id, at < 6 ? 'FOR' : 'AGAINST', receipt)).refusals).toEqual([]);
  expect((await readVote(secretary, id)).result).toMatchObject({ voted: 9, silent: 4, inFavour: null, against: null, isMet: null, sentence: '۹ از ۱۳ رأی در صندوق است' });
  const { seats, ballots, history, receiptCount } = await readVote(members[1]!, id);
  expect(seats.map(({ ballot }: Loose) => ballot).filter(Boolean)).toEqual([]);
  expect({ ballots, history, receiptCount }).toEqual({ ballots: [], history: [], receiptCount: 9 });
  expect(codes(await say(members[9]!, id, 'FOR'))).toEqual(['NOT_ALLOWED']);
  const { vote } = await take(secretary, 'closeVote', { voteId: id });
  expect(vote).toMatchObject({ state: 'REJECTED', result: { sentence: '۶ از ۱۳ حاضر؛ لازم: ۷' } });
  expect((await readVote(members[1]!, id)).result).toMatchObject({ inFavour: 6, against: 3, abstained: 0, silent: 4 });
  const typed = (receipts[3] ?? '').toLowerCase().replace(/(.{4})/g, '$1-');
  expect(await hasReceipt(members[3]!, id, typed)).toBe(true);
  expect(await hasReceipt(members[3]!, id, newReceipt())).toBe(false);
  expect(unmet(await drop(members[10]!, id, 'FOR'))).toEqual(['VOTE_ENDED']);
});

test('a ballot is final, and one seat has one, from two windows at once too', async () => {
  const id = await open();
  const again = await shora.signIn(people.directorGeneral('09'));
  const answers = await Promise.all([drop(members[1]!, id, 'FOR'), drop(again, id, 'AGAINST')]);
  expect(answers.flatMap(unmet)).toEqual(['ALREADY_VOTED']);
  expect((await readVote(secretary, id)).result).toMatchObject({ voted: 1 });
  expect(await system('select in_favour + against + abstained as sum from secret_box where vote_id = ?', [local(id)])).toEqual([{ sum: 1 }]);
  expect(codes(await take(members[2]!, 'castSecretBallot', { voteSeatId: await mySeat(members[1]!, id), choice: 'FOR', receipt: newReceipt() }))).toEqual(['NOT_YOUR_SEAT']);
});

test('an office that sits for another too drops one ballot for each seat, and no second for either', async () => {
  const id = await openAtMeeting(shora, { method: 'SECRET', room: { substitutes: { فارس: 'خراسان رضوی' } } });
  const { mySeats } = await readVote(members[1]!, id);
  const cast = (at: number): Promise<Loose> => take(members[1]!, 'castSecretBallot', { voteSeatId: mySeats[at].id, choice: 'FOR', receipt: newReceipt() });
  expect((await cast(0)).refusals).toEqual([]);
  expect(unmet(await cast(0))).toEqual(['ALREADY_VOTED']);
  expect((await cast(1)).refusals).toEqual([]);
  expect((await readVote(secretary, id)).result).toMatchObject({ voted: 2 });
});

test('a receipt that can be guessed or was used is refused', async () => {
  const id = await open();
  const receipt = newReceipt();
  expect(codes(await drop(members[1]!, id, 'FOR', 'ABC'))).toEqual(['RECEIPT_MALFORMED']);
  await drop(members[1]!, id, 'FOR', receipt);
  expect(codes(await drop(members[2]!, id, 'FOR', receipt))).toEqual(['RECEIPT_USED']);
});

test('too few ballots are never counted', async () => {
  const id = await open();
  for (const member of members.slice(0, 4)) await drop(member, id, 'FOR');
  expect((await take(secretary, 'closeVote', { voteId: id })).vote).toMatchObject({ state: 'LAPSED', lapse: 'TOO_FEW_BALLOTS' });
  expect((await readVote(secretary, id)).result).toMatchObject({ voted: 4, inFavour: null });
});

describe('no road links a ballot to a seat', () => {
  interface Row { readonly table: string; readonly row: string }

  /** Every row of every table, as text. */
  const everything = async (): Promise<Row[]> => {
    const tables: { name: string }[] = await system(`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
    const rows = await Promise.all(tables.map(async ({ name }) => (await system(`select to_jsonb(t)::text as row from "${name}" t`)).map(({ row }: Loose) => ({ table: name, row }))));
    return rows.flat();
  };

  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

  /**
   * What is another in every run: ids that it makes, instants, hashes, positions. Whoever voted keeps their name: ids that
   * were there before stay, and a seat of the vote is called by the seat that it is of.
   */
  const plain = ({ table, row }: Row, names: ReadonlyMap<string, string>): string =>
    `${table} ${row}`
      .replaceAll(uuid, (id) => names.get(id) ?? 'ID')
      .replaceAll(/\d{4}-\d{2}-\d{2}[T ][\d:.]+(\+00(:00)?|Z)?/g, 'TIME')
      .replaceAll(/\b[0-9a-f]{64}\b/g, 'HASH')
      .replaceAll(/"(position|audit_position|change_position)": \d+/g, '"$1": N');

  /** What a whole secret vote leaves behind in the database, with these words in this order of voters. */
  const leftBy = async (words: readonly string[]): Promise<string[]> => {
    const before = await everything();
    const known = new Set(before.map(({ table, row }) => `${table} ${row}`));
    const names = new Map(before.flatMap(({ row }) => row.match(uuid) ?? []).map((id) => [id, id]));
    const id = await open();
    for (const [at, word] of words.entries()) await drop(members[at]!, id, word);
    await take(secretary, 'closeVote', { voteId: id });
    for (const seat of await system('select id, seat_id from vote_seat where vote_id = ?', [local(id)])) names.set(seat.id, `SEAT OF ${seat.seat_id}`);
    const after = (await everything()).filter(({ table, row }) => table !== 'rate_window' && table !== 'session' && !known.has(`${table} ${row}`));
    return after.map((row) => plain(row, names)).toSorted();
  };

  test('two votes in which voters said the opposite of each other leave the very same rows', async () => {
    const one = await leftBy(['FOR', 'AGAINST', 'FOR', 'FOR', 'ABSTAIN', 'AGAINST', 'FOR']);
    const other = await leftBy(['AGAINST', 'FOR', 'ABSTAIN', 'FOR', 'FOR', 'FOR', 'AGAINST']);
    expect(one.length).toBeGreaterThan(20);
    expect(one).toEqual(other);
    expect(one.filter((row) => row.startsWith('audit_entry ') && row.includes('castSecretBallot') && row.includes('SEAT OF'))).toHaveLength(7);
    expect(one.filter((row) => row.startsWith('ballot ') || row.startsWith('idempotency_record '))).toEqual([]);
  });

  test('nobody reads the box, whatever their powers', async () => {
    await open();
    const settings = { ...systemSettings, 'app.powers': '{SECRETARIAT,MONITOR,ADMINISTER,DRAFT}', 'app.office': crypto.randomUUID() };
    const rows = await shora.database.transaction(settings, (em) => em.execute('select * from secret_box'));
    expect(rows).toEqual([]);
  });

  test('receipts are kept in an order that tells nothing, and what wrote the box is no voter', async () => {
    const id = await open();
    for (const member of members.slice(0, 8)) await drop(member, id, 'FOR');
    const [{ receipts }] = await system('select receipts from vote where id = ?', [local(id)]);
    expect(receipts).toEqual(receipts.toSorted());
    await take(secretary, 'closeVote', { voteId: id });
    const shared = await system('select 1 from secret_box b join vote_seat s on s.vote_id = b.vote_id and s.xmin = b.xmin where b.vote_id = ?', [local(id)]);
    expect(shared).toEqual([]);
  });

  test('the audit and the change feed tell that a seat has voted, and nothing of what it said', async () => {
    const id = await open();
    const receipt = newReceipt();
    await drop(members[1]!, id, 'ABSTAIN', receipt);
    const audit = await system(`select "before", "after" from audit_entry where act = 'castSecretBallot' and object_id = ?`, [local(id)]);
    expect(audit).toEqual([{ before: 'null', after: JSON.stringify({ state: 'OPEN', voteSeatId: local(await mySeat(members[1]!, id)) }) }]);
    const feed = await system(`select facts from change_event where object_id = ? order by position desc limit 1`, [id]);
    expect(feed).toEqual([{ facts: { act: 'castSecretBallot', state: 'OPEN' } }]);
    const said = (await everything()).filter(({ row }) => row.includes(receipt));
    expect(said).toEqual([]);
  });
});
