import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplePassword } from '../../sample/load-sample.ts';
import { people, type Shora, startShora } from '../../test/shora.ts';
import { asSystem } from '../kernel/write/write-road.ts';
import { openSession } from './sign-in.ts';
import { callerOfSession } from './viewer-lookup.ts';

/** A database that was tried with the sample and is then used in earnest. */
let shora: Shora;
beforeAll(async () => {
  shora = await startShora({ sampleIsOn: false });
});
afterAll(() => shora.close());

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { signedIn refusals { code path } } }';

test('nobody comes in with the password that everybody knows; they are told what a stranger is told', async () => {
  for (const personnelNumber of [people.administrator, '555555']) {
    const visitor = shora.visitor();
    const payload = await visitor.ask(signIn, { input: { personnelNumber, password: samplePassword } });
    expect(payload.signIn).toEqual({ signedIn: false, refusals: [{ code: 'WRONG_CREDENTIALS', path: ['input', 'password'] }] });
    expect(await visitor.ask('{ viewer { name } samplePeople { name } }')).toEqual({ viewer: null, samplePeople: [] });
  }
});

test('a session from the days of the sample is worth nothing', async () => {
  const secret = await asSystem(shora.database, 'test', async (act) => {
    const [row] = await act.em.execute<{ id: string }[]>('select id from person where personnel_number = ?', [people.administrator]);
    return openSession(act, row?.id ?? '', { address: '127.0.0.1', userAgent: '' });
  });
  const found = (sampleIsOn: boolean) => callerOfSession(shora.database, secret, { today: '2026-06-01', sampleIsOn });
  expect(await found(true)).not.toBeNull();
  expect(await found(false)).toBeNull();
  const response = await fetch(`${shora.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `shora_session=${secret}` },
    body: JSON.stringify({ query: '{ viewer { name } }' }),
  });
  expect(await response.json()).toMatchObject({ data: { viewer: null } });
});
