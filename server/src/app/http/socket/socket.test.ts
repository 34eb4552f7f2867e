import { type Client, createClient } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask, startTiny, type TinyServer } from '../../../../test/tiny-server.ts';
import { type Bus, FanOut } from '../../../kernel/bus/bus.ts';
import { changesOf } from '../../../kernel/bus/changes.ts';
import { memoryRateStore } from '../../../kernel/limits/rate-store.ts';

const fanOut = new FanOut((error) => {
  throw error;
});
const bus: Bus = { subscribe: fanOut.subscribe, close: async () => {} };
const tick = (count: number): void => fanOut.deliver(JSON.stringify({ topic: 'ticks', told: { count } }));

async function* ticks(): AsyncGenerator<number> {
  for await (const { told } of changesOf(bus, ['ticks'])) yield Number(told['count']);
}

const limits = { subscriptionsPerSocket: 3, messageBytes: 20_000, socketIdleTime: 300, connectionInitTime: 200, costPerMinute: 1_000, socketsPerCaller: 4 };

/** One second before the end of a minute. */
let now = Date.UTC(2026, 0, 1, 12, 0, 59);
let server: TinyServer;
const clients: Client[] = [];
beforeAll(async () => {
  server = await startTiny({ limits, rates: memoryRateStore(() => now), config: { origins: ['https://shora.example.ir'] } }, ticks);
});
afterEach(() => {
  for (const client of clients.splice(0)) void client.dispose();
});
afterAll(() => server.close());

const wsUrl = () => `${server.address.replace('http', 'ws')}/graphql`;

const socketWith = (headers: Record<string, string>) =>
  class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, { headers, ...(protocols ? { protocols } : {}) });
    }
  };

interface Heard {
  readonly events: unknown[];
  readonly ended: Promise<unknown>;
}

const connect = (headers: Record<string, string> = { cookie: 'who=mina' }, connectionParams: Record<string, unknown> = {}) => {
  const closed: { code: number; reason: string }[] = [];
  const client = createClient({
    url: wsUrl(),
    webSocketImpl: socketWith(headers),
    connectionParams,
    retryAttempts: 0,
    on: { closed: (event) => void (event instanceof CloseEvent && closed.push({ code: event.code, reason: event.reason })) },
  });
  clients.push(client);
  return { client, closed };
};

const listen = (client: Client, query = 'subscription { ticks { count who } }'): Heard => {
  const events: unknown[] = [];
  const ended = new Promise((resolve) => {
    client.subscribe({ query }, { next: (event) => void events.push(event), error: resolve, complete: () => resolve('complete') });
  });
  return { events, ended };
};

/** Ticks until somebody hears: a subscription is there a moment after it was asked for. */
const tickUntil = async (heard: Heard, count: number): Promise<void> => {
  await expect.poll(() => (tick(count), heard.events.length), { interval: 20 }).toBeGreaterThan(0);
};

describe('a subscription', () => {
  it('hears each event as its own viewer', async () => {
    const mina = listen(connect().client);
    const reza = listen(connect({}, { authorization: 'reza' }).client);
    await tickUntil(mina, 1);
    await tickUntil(reza, 1);
    expect(mina.events[0]).toMatchObject({ data: { ticks: { count: 1, who: 'mina' } } });
    expect(reza.events[0]).toMatchObject({ data: { ticks: { count: 1, who: 'reza' } }, extensions: { requestId: expect.any(String) } });
  });

  it('ends with the next event after its session was revoked', async () => {
    const heard = listen(connect({ cookie: 'who=sara' }).client);
    await tickUntil(heard, 1);
    server.ended.add('sara');
    tick(2);
    expect(await heard.ended).toMatchObject([{ message: expect.stringMatching(/نشست|session/), extensions: { code: 'SESSION_ENDED' } }]);
    expect(JSON.stringify(heard.events)).not.toContain('"count":2');
  });

  it('ends at once when it is told', async () => {
    const { client, closed } = connect({ cookie: 'who=omid' });
    const heard = listen(client);
    await tickUntil(heard, 1);
    server.endSession('omid');
    await heard.ended;
    expect(closed).toEqual([{ code: 4403, reason: 'SESSION_ENDED' }]);
  });

  it.each([
    ['a query', '{ hello }', 'SUBSCRIPTIONS_ONLY'],
    ['a mutation', 'mutation { signIn(who: "x") }', 'SUBSCRIPTIONS_ONLY'],
    ['a broken document', 'subscription { ticks { count }', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { ticks { counted } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['too many aliases', `subscription { ticks { ${Array.from({ length: 31 }, (_, n) => `a${n}: count`).join(' ')} } }`, 'TOO_MANY_ALIASES'],
    ['too many tokens', `subscription { ticks { ${'count '.repeat(1_000)} } }`, 'TOO_MANY_TOKENS'],
  ])('is not %s', async (_, query, code) => {
    const heard = listen(connect().client, query);
    expect(await heard.ended).toMatchObject([{ extensions: { code } }]);
  });

  it('is one of few on a socket', async () => {
    const { client } = connect();
    const heard = [1, 2, 3, 4].map(() => listen(client));
    expect(await Promise.race(heard.map(({ ended }) => ended))).toMatchObject([{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS', limit: 3 } }]);
  });

  it('waits with its events when they cost more than its caller may spend, and loses none unnoticed', async () => {
    const heard = listen(connect({ cookie: 'who=busy' }).client);
    await tickUntil(heard, 1);
    const spending = 'query ($ids: [ID!]!) { nodes(ids: $ids) { name } }';
    await ask(server.address, spending, { ids: Array.from({ length: 970 }, () => 'x') }, { cookie: 'who=busy' });
    for (let n = 0; n < 50; n += 1) tick(n);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = heard.events.length;
    expect(before).toBeLessThan(20);
    now += 60_000;
    await expect.poll(() => heard.events.length, { timeout: 3_000 }).toBeGreaterThan(before);
  });
});

const rawClose = (headers: Record<string, string>, act: (socket: WebSocket) => void = () => {}) =>
  new Promise<{ code: number; opened: boolean }>((resolve) => {
    const socket = new WebSocket(wsUrl(), { headers, protocols: ['graphql-transport-ws'] });
    let opened = false;
    socket.addEventListener('open', () => {
      opened = true;
      act(socket);
    });
    socket.addEventListener('close', ({ code }) => resolve({ code, opened }));
  });

describe('a socket', () => {
  it('is not opened from a page of another site', async () => {
    expect(await rawClose({ origin: 'https://evil.example', cookie: 'who=mina' })).toMatchObject({ opened: false });
  });

  it('is opened from this site, by its address or another that is configured', async () => {
    for (const origin of [server.address, 'https://shora.example.ir'])
      expect(await rawClose({ origin }, (socket) => socket.close(4000))).toEqual({ code: 4000, opened: true });
  });

  it.each([
    ['says nothing', () => {}, 4408],
    ['asks before it is admitted', (socket: WebSocket) => socket.send('{"type":"subscribe","id":"1","payload":{"query":"{a}"}}'), 4401],
    ['sends what is no message', (socket: WebSocket) => socket.send('{'), 4400],
    ['sends what is too large', (socket: WebSocket) => socket.send('x'.repeat(25_000)), 1009],
    ['is idle', (socket: WebSocket) => socket.send('{"type":"connection_init"}'), 4499],
  ] as const)('that %s is closed with its code', async (_, act, code) => {
    expect((await rawClose({}, act)).code).toBe(code);
  });

  it('of a caller who has too many is closed', async () => {
    const init = (socket: WebSocket) => socket.send('{"type":"connection_init"}');
    const codes = await Promise.all([1, 2, 3, 4, 5].map(() => rawClose({ cookie: 'who=many' }, init)));
    expect(codes.map(({ code }) => code).filter((code) => code === 4429)).toHaveLength(1);
  });
});
