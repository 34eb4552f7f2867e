import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, type Shora, startShora } from './shora.ts';

let shora: Shora;
beforeAll(async () => {
  shora = await startShora();
});
afterAll(() => shora.close());

test('the deputy of Isfahan signs in, lists the provinces and reads one', async () => {
  const deputy = await shora.signIn(people.deputy(people.isfahan));
  const { viewer, provinces } = await deputy.ask(
    '{ viewer { name actingAs { office { title } } } provinces(first: 100) { totalCount nodes { id name } } }',
  );
  expect(viewer.actingAs.office.title).toContain('اصفهان');
  expect(provinces.totalCount).toBe(31);
  const names = provinces.nodes.map(({ name }: { name: string }) => name);
  expect(names.slice(0, 2)).toEqual(['آذربایجان شرقی', 'آذربایجان غربی']);
  expect(names).toEqual(names.toSorted(new Intl.Collator('fa').compare));
  const { province } = await deputy.ask('query ($id: ID!) { province(id: $id) { name counties { totalCount } } }', {
    id: provinces.nodes[0].id,
  });
  expect(province).toEqual({ name: 'آذربایجان شرقی', counties: { totalCount: 21 } });
});

test('who is not signed in reads nothing, and is told nothing', async () => {
  const { viewer, provinces } = await shora.visitor().ask('{ viewer { name } provinces { totalCount nodes { name } } }');
  expect(viewer).toBeNull();
  expect(provinces).toEqual({ totalCount: 0, nodes: [] });
});

test('a person with two offices chooses, and the secret changes with the choice', async () => {
  const secretary = await shora.signIn(people.secretary);
  const first = secretary.cookie();
  const before = await secretary.ask('{ viewer { actingAs { id } appointments { id office { kind } } } }');
  expect(before.viewer.actingAs).toBeNull();
  const appointment = before.viewer.appointments.find((one: { office: { kind: string } }) => one.office.kind === 'SECRETARIAT');
  await secretary.ask('mutation ($input: ActAsInput!) { actAs(input: $input) { signedIn } }', { input: { appointmentId: appointment.id } });
  const after = await secretary.ask('{ viewer { actingAs { office { kind } } powers } }');
  expect(after.viewer).toEqual({ actingAs: { office: { kind: 'SECRETARIAT' } }, powers: ['DRAFT', 'SECRETARIAT', 'MONITOR'] });
  expect(secretary.cookie()).not.toBe(first);
});

test('a wrong password and a number that nobody has are refused alike', async () => {
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { signedIn refusals { code path } } }';
  const visitor = shora.visitor();
  const wrong = await visitor.ask(signIn, { input: { personnelNumber: people.administrator, password: 'not this one' } });
  const nobody = await visitor.ask(signIn, { input: { personnelNumber: '555555', password: 'not this one' } });
  expect(wrong).toEqual(nobody);
  expect(wrong.signIn).toEqual({ signedIn: false, refusals: [{ code: 'WRONG_CREDENTIALS', path: ['input', 'password'] }] });
});

test('of many passwords that are tried at once no more are looked at than one by one', async () => {
  const tries = Array.from({ length: 25 }, async (_, n) => {
    const { signIn } = await shora.visitor().ask('mutation ($input: SignInInput!) { signIn(input: $input) { refusals { code } } }', {
      input: { personnelNumber: '444444', password: `guess ${n}` },
    });
    return signIn.refusals[0].code;
  });
  const codes = await Promise.all(tries);
  expect(codes.filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(5);
  expect(new Set(codes)).toEqual(new Set(['WRONG_CREDENTIALS', 'TOO_MANY_ATTEMPTS']));
});

test('personnel numbers are read in any digits', async () => {
  const visitor = shora.visitor();
  const { signIn } = await visitor.ask('mutation ($input: SignInInput!) { signIn(input: $input) { signedIn } }', {
    input: { personnelNumber: '۱۰۰۰۰٩', password: 'shora-sample' },
  });
  expect(signIn.signedIn).toBe(true);
});

test('after signing out the cookie is worth nothing', async () => {
  const deputy = await shora.signIn(people.deputy('01'));
  const cookie = deputy.cookie();
  await deputy.ask('mutation { signOut { signedIn } }');
  const response = await fetch(`${shora.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ viewer { name } }' }),
  });
  expect(await response.json()).toMatchObject({ data: { viewer: null } });
});
