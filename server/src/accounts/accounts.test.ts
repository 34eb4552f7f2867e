import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '../kernel/audit/verify-audit.ts';
import { samplePassword } from '../../sample/load-sample.ts';
import { people, type Loose, type Shora, startShora } from '../../test/shora.ts';
import { subscribe } from '../../test/subscriber.ts';

let shora: Shora;
beforeAll(async () => {
  shora = await startShora();
});
afterAll(() => shora.close());

const createToken = `mutation ($input: CreateTokenInput!) {
  createToken(input: $input) { secret token { id name scopes } refusals { code path } }
}`;

const withToken = async (secret: string, query: string): Promise<Loose> => {
  const response = await fetch(`${shora.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query }),
  });
  return response.json();
};

test('a token reads as its maker, may not write without the scope, and ends at once when revoked', async () => {
  const deputy = await shora.signIn(people.deputy('03'));
  const made = await deputy.ask(createToken, { input: { name: 'سامانهٔ استان', scopes: ['READ'], days: 30 } });
  expect(made.createToken).toMatchObject({ token: { name: 'سامانهٔ استان', scopes: ['READ'] }, refusals: [] });
  const { secret, token } = made.createToken;

  expect((await withToken(secret, '{ provinces { totalCount } }')).data).toEqual({ provinces: { totalCount: 31 } });
  const tried = await withToken(secret, `mutation { revokeToken(input: { tokenId: "${token.id}" }) { refusals { code } } }`);
  expect(tried.data.revokeToken.refusals).toEqual([{ code: 'SCOPE_MISSING' }]);

  await deputy.ask(`mutation { revokeToken(input: { tokenId: "${token.id}" }) { token { revokedAt } refusals { code } } }`);
  expect((await withToken(secret, '{ provinces { totalCount } }')).data).toEqual({ provinces: { totalCount: 0 } });
});

test('a token that would live too long or may do unknown things is refused with the field', async () => {
  const deputy = await shora.signIn(people.deputy('03'));
  const long = await deputy.ask(createToken, { input: { name: 'x', scopes: ['READ'], days: 5000 } });
  expect(long.createToken.refusals).toEqual([{ code: 'TOKEN_TOO_LONG_LIVED', path: ['input', 'days'] }]);
  const odd = await deputy.send(createToken, { input: { name: 'x', scopes: ['READ', 'FLY'], days: 5 } });
  expect(odd.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
  const none = await deputy.ask(createToken, { input: { name: 'x', scopes: [], days: 5 } });
  expect(none.createToken.refusals).toEqual([{ code: 'TOKEN_SCOPE_UNKNOWN', path: ['input', 'scopes'] }]);
  const hidden = await deputy.ask(createToken, { input: { name: 'a\u202eb', scopes: ['READ'], days: 5 } });
  expect(hidden.createToken.refusals).toEqual([{ code: 'TEXT_FORBIDDEN_CHARACTER', path: ['input', 'name'] }]);
});

test('another person’s token and session cannot be ended or seen', async () => {
  const [one, other] = [await shora.signIn(people.deputy('04')), await shora.signIn(people.deputy('05'))];
  const { mySessions } = await one.ask('{ mySessions { nodes { id } } }');
  const sessionId = mySessions.nodes[0].id;
  const tried = await other.ask(`mutation { revokeSession(input: { sessionId: "${sessionId}" }) { refusals { code } } }`);
  expect(tried.revokeSession.refusals).toEqual([{ code: 'NOT_FOUND' }]);
  expect((await other.ask(`{ node(id: "${sessionId}") { id } }`)).node).toBeNull();
  expect((await one.ask('{ mySessions { totalCount } }')).mySessions.totalCount).toBe(1);
});

test('a session revoked elsewhere is out at once', async () => {
  const [desk, phone] = [await shora.signIn(people.deputy('06')), await shora.signIn(people.deputy('06'))];
  const { mySessions } = await desk.ask('{ mySessions { nodes { id } } }');
  const other = mySessions.nodes[0].id;
  await desk.ask(`mutation { revokeSession(input: { sessionId: "${other}" }) { session { id revokedAt } refusals { code } } }`);
  expect((await phone.ask('{ viewer { name } }')).viewer).toBeNull();
  expect((await desk.ask('{ viewer { name } }')).viewer).not.toBeNull();
});

const inbox = 'subscription { inboxChanged { kind } }';
/** Until a subscription is there. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 300));

test('sockets close at once with their token, and with a session that another password ends', async () => {
  const desk = await shora.signIn(people.deputy('11'));
  const { secret, token } = (await desk.ask(createToken, { input: { name: 'x', scopes: ['READ'], days: 1 } })).createToken;
  const program = subscribe(shora, desk, inbox, {}, { authorization: `Bearer ${secret}` });
  await aMoment();
  await desk.ask(`mutation { revokeToken(input: { tokenId: "${token.id}" }) { refusals { code } } }`);
  await program.ended;
  expect(program.closings).toEqual([4403]);

  const telephone = subscribe(shora, await shora.signIn(people.deputy('11')), inbox);
  await aMoment();
  await desk.ask('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { changed } }', {
    input: { currentPassword: samplePassword, newPassword: 'another password' },
  });
  await telephone.ended;
  expect(telephone.closings).toEqual([4403]);
  expect((await desk.ask('{ viewer { name } }')).viewer).not.toBeNull();
});

test('a token makes no token and changes no password', async () => {
  const deputy = await shora.signIn(people.deputy('12'));
  const { secret } = (await deputy.ask(createToken, { input: { name: 'x', scopes: ['READ', 'WRITE'], days: 1 } })).createToken;
  const made = await withToken(secret, 'mutation { createToken(input: { name: "y", scopes: [WRITE], days: 300 }) { secret refusals { code } } }');
  expect(made.data.createToken).toEqual({ secret: null, refusals: [{ code: 'SESSION_NEEDED' }] });
  const changed = await withToken(
    secret,
    `mutation { changePassword(input: { currentPassword: "${samplePassword}", newPassword: "another password" }) { refusals { code } } }`,
  );
  expect(changed.data.changePassword.refusals).toEqual([{ code: 'SESSION_NEEDED' }]);
});

test('failed sign-ins make one wait, for numbers that exist and those that do not', async () => {
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { refusals { code details } } }';
  for (const personnelNumber of ['424242', people.deputy('07')]) {
    const visitor = shora.visitor();
    const codes: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      const answer = await visitor.ask(signIn, { input: { personnelNumber, password: 'wrong wrong' } });
      codes.push(answer.signIn.refusals[0].code);
    }
    expect(codes).toEqual([...Array<string>(5).fill('WRONG_CREDENTIALS'), 'TOO_MANY_ATTEMPTS']);
  }
});

test('the audit log is whole, and says so no longer when an entry was touched', async () => {
  for (const code of ['08', '09']) await shora.signIn(people.deputy(code));
  const before = await verifyAudit(shora.database);
  expect(before.brokenAt).toBeNull();
  expect(before.entries).toBeGreaterThan(0);
  const touch = async (sql: string): Promise<void> => {
    await shora.database.orm.em.fork().execute(sql);
  };
  await expect(touch(`update audit_entry set act = 'nothing' where position = 2`)).rejects.toThrow('append-only');
  await touch('alter table audit_entry disable trigger append_only');
  await touch('alter table audit_entry no force row level security');
  await touch(`update audit_entry set act = 'nothing' where position = 2`);
  expect(await verifyAudit(shora.database)).toMatchObject({ brokenAt: '2', entries: 1 });
});
