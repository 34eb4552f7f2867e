import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutConnections, onServer } from '../../test/database.ts';
import { newKey, people, type Shora, startBeside, startShora, type User } from '../../test/shora.ts';
import { subscribe } from '../../test/subscriber.ts';

const draft = async (user: User): Promise<string> => {
  const { councils } = await user.ask('{ councils { id } }');
  const { draftDirective } = await user.ask(
    'mutation ($input: DraftDirectiveInput!) { draftDirective(input: $input) { directive { id } refusals { code message } } }',
    { input: { councilId: councils[0].id, title: 'آیین‌نامهٔ آزمون', idempotencyKey: newKey() } },
  );
  expect(draftDirective.refusals).toEqual([]);
  return draftDirective.directive.id;
};

const listening = 'subscription ($id: ID!) { directiveChanged(directiveId: $id) { kind directive { title } } }';

const retitle = (user: User, directiveId: string, title: string, expectedRevision: number) =>
  user.ask('mutation ($input: ReviseDirectiveInput!) { reviseDirective(input: $input) { refusals { code message } } }', {
    input: { directiveId, title, expectedRevision },
  });

describe.runIf(onServer)('two instances over one database', () => {
  let one: Shora;
  let two: Shora;
  let expert: User;
  beforeAll(async () => {
    one = await startShora();
    two = await startBeside(one);
    expert = await one.signIn(people.expert);
  });
  afterAll(async () => {
    await two?.close();
    await one?.close();
  });

  it('know each other’s sessions', async () => {
    const [here, there] = await Promise.all([expert, expert.at(two)].map((user) => user.ask('{ viewer { name } }')));
    expect(here.viewer.name).toBeTruthy();
    expect(there).toEqual(here);
  });

  it('tell each other’s subscribers within a second', async () => {
    const id = await draft(expert);
    const { events, stop } = subscribe(two, expert, listening, { id });
    await new Promise((resolve) => setTimeout(resolve, 700));
    const { directive } = await expert.ask('query ($id: ID!) { directive(id: $id) { revision } }', { id });
    expect(await retitle(expert, id, 'عنوان تازه', directive.revision)).toEqual({ reviseDirective: { refusals: [] } });
    await expect.poll(() => events, { timeout: 1_000 }).toMatchObject([{ data: { directiveChanged: { directive: { title: 'عنوان تازه' } } } }]);
    stop();
  });

  it('end a session everywhere when it is signed out anywhere', async () => {
    const user = await one.signIn(people.secretary, 'دبیرخانه');
    const id = await draft(user);
    const { events, closings, ended } = subscribe(two, user, listening, { id });
    await new Promise((resolve) => setTimeout(resolve, 700));
    await user.ask('mutation { signOut { signedIn } }');
    await ended;
    expect([closings, events]).toEqual([[4403], []]);
    expect(await user.at(two).ask('{ viewer { name } }')).toEqual({ viewer: null });
  });

  it('spend one budget', async () => {
    const remaining = async (user: User): Promise<number> => {
      const { extensions = {} } = await user.send('{ viewer { name } }');
      return (extensions['cost'] as { remaining: number }).remaining;
    };
    await remaining(expert);
    const before = await remaining(expert.at(two));
    for (let n = 0; n < 10; n += 1) await expert.ask('{ directives(first: 100) { nodes { id } } }');
    await expect
      .poll(async () => before - (await remaining(expert.at(two))), { timeout: 6_000, interval: 600 })
      .toBeGreaterThan(900);
  });

  it('get over a database that restarts: what fails is told as such, and subscribers read anew', async () => {
    const id = await draft(expert);
    const { events, stop } = subscribe(two, expert, listening, { id });
    await new Promise((resolve) => setTimeout(resolve, 700));
    const name = new URL(one.database.url ?? '').pathname.slice(1);
    const ask = () => expert.send('{ viewer { name } directives(first: 5) { nodes { title } } }');
    const burst = Array.from({ length: 40 }, ask);
    await cutConnections(name);
    for (const { errors } of await Promise.all(burst))
      expect([undefined, 'UNAVAILABLE']).toContain(errors?.[0]?.extensions?.['code']);
    await expect.poll(async () => (await ask()).errors, { timeout: 5_000 }).toBeUndefined();
    await expect.poll(() => events, { timeout: 5_000 }).toMatchObject([{ data: { directiveChanged: { kind: 'GAP' } } }]);
    stop();
  });
});
