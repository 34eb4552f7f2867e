import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';

let shora: Shora;
let user: User;
beforeAll(async () => {
  shora = await startShora();
  user = await shora.signIn(people.deputy('10'));
});
afterAll(() => shora.close());

const asked = 'name validFrom validTo heirs { since province { name validFrom } } predecessors { on predecessor { name } }';
const province = async (name: string, asOf?: string): Promise<Loose> =>
  (await user.ask(`query ($name: String, $asOf: Date) { province(name: $name, asOf: $asOf) { ${asked} } }`, { name, asOf })).province;
const names = (heirs: Loose[]): string[] => heirs.map(({ province }) => province.name).toSorted();

test('a province that is no more leads to its heirs, with the days', async () => {
  const khorasan = await province('خراسان');
  expect(khorasan).toMatchObject({ name: 'خراسان', validTo: '2004-09-29' });
  expect(names(khorasan.heirs)).toEqual(['خراسان جنوبی', 'خراسان رضوی', 'خراسان شمالی']);
  for (const { since, province: heir } of khorasan.heirs) expect([since, heir.validFrom]).toEqual(['2004-09-29', '2004-09-29']);
  expect((await province('khorasan')).name).toBe('خراسان');
});

test('a province that stands is its own heir', async () => {
  expect(await province('اصفهان')).toMatchObject({ validTo: null, heirs: [{ since: null, province: { name: 'اصفهان' } }], predecessors: [] });
  expect((await province('خراسان رضوی')).predecessors).toEqual([{ on: '2004-09-29', predecessor: { name: 'خراسان' } }]);
  expect(await province('خراسا')).toBeNull();
});

test('on a day of the past the province of that day is meant', async () => {
  const { province: then } = await user.ask('{ province(name: "خراسان", asOf: "2000-01-01") { heirs(asOf: "2000-01-01") { since province { name } } } }');
  expect(then.heirs).toEqual([{ since: null, province: { name: 'خراسان' } }]);
  const { provinces } = await user.ask('{ provinces(text: "خراسان", first: 10) { nodes { id name } } }');
  expect(provinces.nodes.map(({ name }: Loose) => name)).toContain('خراسان');
  const byId = await user.ask('query ($id: ID!) { province(id: $id) { name } }', { id: provinces.nodes[0].id });
  expect(byId.province.name).toBe(provinces.nodes[0].name);
});
