import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { asSystem, type SystemAct } from '../kernel/write/write-road.ts';
import { OfficeKind, Office } from '../people/index.ts';
import { closeWork, openWork } from './work.ts';
import { WorkKind } from './work-item.entity.ts';

let shora: Shora;
let yazd: User;
let office: string;
beforeAll(async () => {
  shora = await startShora();
  yazd = await shora.signIn(people.deputy('21'));
  office = await inTransaction(async ({ em }) => (await em.findOneOrFail(Office, { kind: OfficeKind.PROVINCIAL_DEPUTY, province: { code: 'IR-21' } })).id);
});
afterAll(() => shora.close());

const inTransaction = <T>(work: (act: SystemAct) => Promise<T>): Promise<T> => asSystem(shora.database, 'test', work);

const reason = { fa: 'علت', en: 'Reason' };
const object = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const give = (n: number, dueOn: string | null, more: object = {}): Promise<void> =>
  inTransaction((act) => openWork(act, { officeIds: [office], kind: WorkKind.CONFIRM, objectType: 'Directive', objectId: object(n), reason, dueOn, ...more }));

const list = async (user: User, args = ''): Promise<Loose[]> =>
  (await user.ask(`{ workList(first: 100 ${args}) { nodes { kind reason dueOn isOverdue objectId title directive { id } } } }`)).workList.nodes.filter(
    (one: Loose) => one.objectId.includes('_00000000'),
  );

test('what is overdue stands first, what has no deadline last', async () => {
  await give(1, null);
  await give(2, '2999-01-01');
  await give(3, '2020-01-01');
  expect((await list(yazd)).map(({ objectId, isOverdue }) => [Number(objectId.at(-1)), isOverdue])).toEqual([[3, true], [2, false], [1, false]]);
  expect(await list(yazd, 'kind: PUBLISH')).toEqual([]);
});

test('of an object that may not be seen or is no more, neither title nor object is told', async () => {
  expect((await list(yazd))[0]).toMatchObject({ reason: 'علت', title: null, directive: null });
});

test('given again it is the same work, with the new reason and deadline', async () => {
  await give(3, '2999-02-02', { reason: { fa: 'علت تازه', en: 'New reason' } });
  const found = (await list(yazd)).filter(({ objectId }) => objectId.endsWith('3'));
  expect(found).toMatchObject([{ reason: 'علت تازه', dueOn: '2999-02-02', isOverdue: false }]);
});

test('no other office sees it, and a successor finds it', async () => {
  const gilan = await shora.signIn(people.deputy('01'));
  expect(await list(gilan)).toEqual([]);
  await inTransaction(({ em }) =>
    em.execute(
      `update appointment set office_id = ? where id = (select t.id from appointment t join person p on p.id = t.person_id where p.personnel_number = ?)`,
      [office, people.deputy('01')],
    ),
  );
  const successor = await shora.signIn(people.deputy('01'));
  expect(await list(successor)).toHaveLength(3);
});

test('nothing of it stays on the list once it is done', async () => {
  await inTransaction((act) => closeWork(act, { kind: WorkKind.CONFIRM, objectId: object(3), officeIds: [office] }));
  await inTransaction((act) => closeWork(act, { kind: WorkKind.CONFIRM, objectId: object(2) }));
  await inTransaction((act) => closeWork(act, { kind: WorkKind.ACKNOWLEDGE, objectId: object(1) }));
  expect((await list(yazd)).map(({ objectId }) => objectId.at(-1))).toEqual(['1']);
});
