import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { act, cast, draft, take } from './drafting.story.ts';

let shora: Shora;
let who: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  shora = await startShora();
  who = await cast(shora);
});
afterAll(() => shora.close());

const follow = (user: User, directiveId: string) => {
  class Socket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      // Node's WebSocket takes headers; the types of the browser's do not know them.
      super(url, { protocols, headers: { cookie: user.cookie(), origin: shora.address } } as unknown as string[]);
    }
  }
  const client = createClient({ url: `${shora.address.replace('http', 'ws')}/graphql`, webSocketImpl: Socket, retryAttempts: 0, lazy: true });
  const events = client.iterate<Loose>({
    query: `subscription ($id: ID!) { directiveChanged(directiveId: $id) { kind provisionIds textRevision isLeaving person { name } office { kind } directive { textRevision provisionCount } } }`,
    variables: { id: directiveId },
  });
  return { next: async (): Promise<Loose> => (await events.next()).value, end: () => client.dispose() };
};

/** Until the subscription stands, an event would be missed. */
const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 700));

test("others' changes and presence arrive within a second", async () => {
  const { directive } = await draft(who.secretary);
  const [, article] = directive.provisions.nodes;
  const socket = follow(who.expert, directive.id);
  const first = socket.next();
  await settle();
  const sent = performance.now();
  await act(who.secretary, 'reviseProvision', { provisionId: article.id, expectedRevision: 1, source: 'تازه' });
  expect((await first).data.directiveChanged).toMatchObject({
    kind: 'DIRECTIVE_TEXT_CHANGED', provisionIds: [article.id], textRevision: 2, office: { kind: 'SECRETARIAT' },
    directive: { textRevision: 2, provisionCount: 4 },
  });
  expect(performance.now() - sent).toBeLessThan(process.env['CI'] ? 5_000 : 3_000);
  await take(who.secretary, 'announcePresence', { directiveId: directive.id, provisionId: article.id });
  expect((await socket.next()).data.directiveChanged).toMatchObject({ kind: 'PRESENCE', provisionIds: [article.id], isLeaving: false });
  await socket.end();
});

test('who may not see the directive hears nothing and learns nothing', async () => {
  const { directive } = await draft(who.secretary);
  const unknown = 'directive_00000000-0000-4000-8000-000000000000';
  const answers = await Promise.all([directive.id, unknown].map((id) => follow(who.outsider, id).next()));
  expect(answers[0].errors).toBeDefined();
  expect(answers[0].errors.map(({ message, extensions }: Loose) => [message, extensions?.code])).toEqual(
    answers[1].errors.map(({ message, extensions }: Loose) => [message, extensions?.code]),
  );
});
