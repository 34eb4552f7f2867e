import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, type Loose, type Shora, startShora, type User } from '../../../test/shora.ts';
import { councilId, draft } from '../../directives/drafting.story.ts';

let shora: Shora;
let secretary: User;
beforeAll(async () => {
  shora = await startShora();
  secretary = await shora.signIn(people.secretary, 'دبیرخانه');
});
afterAll(() => shora.close());

const changes = async (user: User, after: string | null, first = 100): Promise<Loose[]> =>
  (await user.ask('query ($after: String, $first: Int!) { changes(after: $after, first: $first) { at kind objectType objectId facts cursor } }', { after, first })).changes;

test('a reader who goes on from the last cursor gets every event once, in order', async () => {
  const before = (await changes(secretary, null)).at(-1)?.cursor ?? null;
  const ids: string[] = [];
  for (const title of ['یک', 'دو', 'سه']) ids.push((await draft(secretary, { title })).directive.id);
  const read: Loose[] = [];
  for (let page = await changes(secretary, before, 2); page.length > 0; page = await changes(secretary, page.at(-1).cursor, 2)) read.push(...page);
  expect(read.map(({ kind, objectId }) => [kind, objectId])).toEqual(ids.map((id) => ['DIRECTIVE_DRAFTED', id]));
  expect(JSON.parse(read[0].facts)).toMatchObject({ act: 'draftDirective' });
});

test('nobody hears of a draft that they may not see, and a visitor of nothing', async () => {
  await draft(secretary, { title: 'محرمانه', councilId: await councilId(secretary, 'STRATEGIC') });
  const outsider = await shora.signIn(people.deputy('15'));
  expect((await changes(outsider, null)).map(({ kind }) => kind)).not.toContain('DIRECTIVE_DRAFTED');
  expect(await changes(shora.visitor(), null)).toEqual([]);
});

test.each([0, -3, 101])('%i events are refused, not taken for another number', async (first) => {
  const { errors } = await secretary.send('query ($first: Int!) { changes(first: $first) { kind } }', { first });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_PAGE', argument: 'first' });
});

test('a forged cursor is refused', async () => {
  const { errors } = await secretary.send('{ changes(after: "eyJ4IjoxfQ") { kind } }');
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_CURSOR');
});
