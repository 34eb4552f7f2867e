import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { subscribe } from '../../test/subscriber.ts';
import { systemSettings } from '../kernel/row-security.ts';
import { codes, consent, councilMembers, councilOf, mySeat, openAtMeeting, readVote, say, take } from './votes.story.ts';

let shora: Shora;
let secretary: User;
let members: User[];
let outsider: User;
beforeAll(async () => {
  shora = await startShora();
  secretary = await shora.signIn(people.secretary, 'دبیرخانه');
  members = await councilMembers(shora);
  outsider = await shora.signIn(people.deputy('15'));
});
afterAll(() => shora.close());

const system = (sql: string, parameters: unknown[] = []): Promise<Loose> =>
  shora.database.transaction(systemSettings, (em) => em.execute(sql, parameters));
const local = (id: string): string => id.slice(id.indexOf('_') + 1);

test('who is not of the council sees nothing of a vote, by any road', async () => {
  const { vote } = await consent(secretary);
  const seat = await mySeat(members[1]!, vote.id);
  expect(await readVote(outsider, vote.id)).toBeNull();
  const asked = await outsider.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } councils { votes(first: 100) { totalCount nodes { motion } } } }', { ids: [vote.id, seat] });
  expect(asked.nodes).toEqual([null, null]);
  for (const { votes } of asked.councils) expect(votes).toEqual({ totalCount: 0, nodes: [] });
  expect(codes(await take(outsider, 'closeVote', { voteId: vote.id }))).toEqual(['NOT_FOUND']);
});

test("a council's votes are listed, the last first, and found by state and method", async () => {
  const list = async (args: string): Promise<Loose[]> =>
    (await members[1]!.ask(`query ($id: ID!) { council(id: $id) { votes(first: 100 ${args}) { nodes { openedAt state method } } } }`, { id: await councilOf(secretary) })).council.votes.nodes;
  const hands = await openAtMeeting(shora, { method: 'HANDS' });
  await take(secretary, 'recordHands', { voteId: hands, inFavour: 3, against: 10, abstained: 0 });
  await take(secretary, 'closeVote', { voteId: hands });
  const all = await list('');
  expect(all.map(({ openedAt }) => openedAt)).toEqual(all.map(({ openedAt }) => openedAt).toSorted().toReversed());
  expect(new Set((await list('states: [REJECTED, LAPSED]')).map(({ state }) => state))).toEqual(new Set(['REJECTED']));
  expect(new Set((await list('method: HANDS')).map(({ method }) => method))).toEqual(new Set(['HANDS']));
});

test('an office that sits for another too has two votes, one for each seat, and none for a seat that takes no part', async () => {
  const room = { substitutes: { فارس: 'خراسان رضوی', مازندران: 'خراسان رضوی' }, recused: ['مازندران'] };
  const id = await openAtMeeting(shora, { method: 'NAMED', room });
  const { mySeats } = await readVote(members[1]!, id);
  const seat = (presence: string): string => mySeats.find((one: Loose) => one.presence === presence).id;
  const cast = (voteSeatId: string, choice: string): Promise<Loose> => take(members[1]!, 'castBallot', { voteSeatId, choice });
  expect((await cast(seat('PRESENT'), 'FOR')).refusals).toEqual([]);
  expect((await cast(seat('SUBSTITUTE'), 'AGAINST')).refusals).toEqual([]);
  expect(await cast(seat('RECUSED'), 'FOR')).toMatchObject({ refusals: [{ code: 'NOT_NOW', path: ['input', 'voteSeatId'], unmet: [{ code: 'SEAT_RECUSED' }] }] });
  expect((await readVote(secretary, id)).result).toMatchObject({ eligible: 12, voted: 2, inFavour: 1, against: 1 });
  expect(codes(await take(members[2]!, 'castBallot', { voteSeatId: seat('SUBSTITUTE'), choice: 'FOR' }))).toEqual(['NOT_ALLOWED']);
});

test('an office writes no ballot but its own, even where the policy would forget', async () => {
  const { vote } = await consent(secretary);
  const [row] = await system(`select s.*, (select person_id from appointment a where a.office_id = s.office_id limit 1) as person from vote_seat s where vote_id = ? limit 1`, [local(vote.id)]);
  const insert = (office: string): Promise<unknown> =>
    shora.database.transaction({ ...systemSettings, 'app.powers': '{SECRETARIAT}', 'app.office': office }, (em) =>
      em.execute(
        `insert into ballot (id, council_id, reader_council_ids, reader_office_ids, vote_id, seat_id, office_id, person_id, choice, cast_at)
         values (gen_random_uuid(), ?, '{}', '{}', ?, ?, ?, ?, 'FOR', now())`,
        [row.council_id, row.vote_id, row.seat_id, row.office_id, row.person],
      ));
  await expect(insert('00000000-0000-4000-8000-000000000000')).rejects.toThrow('row-level security');
  await expect(insert(row.office_id)).resolves.toBeDefined();
});

test('whoever watches a vote hears of each change within a second, and an outsider of none', async () => {
  const { vote } = await consent(secretary);
  const watching = 'subscription ($id: ID!) { voteChanged(voteId: $id) { kind vote { state result { voted } } } }';
  const [inside, outside] = [subscribe(shora, members[4]!, watching, { id: vote.id }), subscribe(shora, outsider, watching, { id: vote.id })];
  await outside.ended;
  expect(outside.events).toMatchObject([{ errors: [{ extensions: { code: 'NOT_FOUND' } }] }]);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await say(members[1]!, vote.id, 'FOR');
  await expect.poll(() => inside.events, { timeout: 2_000 }).toMatchObject([{ data: { voteChanged: { kind: 'BALLOT_CAST', vote: { state: 'OPEN', result: { voted: 1 } } } } }]);
  inside.stop();
});
