import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, startTiny, type TinyAnswer, type TinyServer } from '../../../test/tiny-server.ts';
import { defaultLimits } from '../../kernel/limits/limits.ts';
import { memoryRateStore } from '../../kernel/limits/rate-store.ts';

const refusal = ({ status, body }: TinyAnswer) => ({ status, ...body.errors?.[0]?.extensions });

describe('an operation that is too large', () => {
  let server: TinyServer;
  beforeAll(async () => {
    server = await startTiny({ limits: { executionTime: 150, cost: 20_000 } });
  });
  afterAll(() => server.close());

  const page = '{ tree { leaves(first: 100) { nodes { tree { leaves(first: 100) { nodes { tree { name } } } } } } } }';

  it.each([
    ['tokens', `{ ${'hello '.repeat(1_100)} }`, { status: 400, code: 'TOO_MANY_TOKENS', limit: 1_000 }],
    ['depth', `{ tree { ${'parent { '.repeat(16)} name ${'}'.repeat(16)} } }`, { status: 400, code: 'QUERY_TOO_DEEP', measured: 18, limit: 16 }],
    ['aliases', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: hello`).join(' ')} }`, { status: 400, code: 'TOO_MANY_ALIASES', measured: 31, limit: 30 }],
    ['cost', page, { status: 400, code: 'QUERY_TOO_COSTLY', measured: 20_302, limit: 20_000 }],
    ['time', '{ slow(milliseconds: 2000) }', { status: 503, code: 'EXECUTION_TIMEOUT', limit: 150 }],
  ])('in %s is refused with the number and the limit', async (_, query, expected) => {
    expect(refusal(await ask(server.address, query))).toMatchObject(expected);
  });

  it('is weighed with the variables that came with it', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { parent { name } } }';
    const few = await ask(server.address, query, { ids: ['a'] });
    expect(few.body.extensions?.cost?.requested).toBe(2);
    const many = await ask(server.address, query, { ids: Array.from({ length: 15_000 }, () => 'x') });
    // And 60 kB were sent.
    expect(refusal(many)).toMatchObject({ code: 'QUERY_TOO_COSTLY', measured: 30_000 + 300 });
  });

  it('says so in the language of a caller who is signed in', async () => {
    const answer = await ask(server.address, page, {}, { cookie: 'who=mina' });
    expect(answer.body.errors?.[0]?.message).toContain('هزینهٔ پرسش 20302 است');
  });

  it('waits for a mutation however long it takes: nobody could tell whether it was done', async () => {
    const answer = await ask(server.address, 'mutation { slowly(milliseconds: 300) }');
    expect(answer.body.data).toEqual({ slowly: 'late' });
  });
});

describe('a caller who asks too much', () => {
  let server: TinyServer;
  const limits = { costPerMinute: 30, costPerMinuteAnonymous: 5, requestsPerMinute: 20 };
  beforeAll(async () => {
    server = await startTiny({ limits, rates: memoryRateStore(() => Date.UTC(2026, 0, 1, 12, 0, 48)) });
  });
  afterAll(() => server.close());

  it('is told what is left, then when to come back', async () => {
    const first = await ask(server.address, 'mutation { a: signIn(who: "x") b: signIn(who: "y") }', {}, { cookie: 'who=mina' });
    expect(first.body.extensions?.cost).toEqual({ requested: 20, limit: defaultLimits.cost, remaining: 10 });
    const second = await ask(server.address, 'mutation { a: signIn(who: "x") b: signIn(who: "y") }', {}, { cookie: 'who=mina' });
    expect(refusal(second)).toMatchObject({ status: 429, code: 'RATE_LIMITED', retryAfter: 12 });
    expect(second.headers.get('retry-after')).toBe('12');
    expect(second.body.data).toBeUndefined();
  });

  it('does not spend what belongs to another', async () => {
    const other = await ask(server.address, '{ who }', {}, { cookie: 'who=reza' });
    expect(other.body.data).toEqual({ who: 'reza' });
  });

  it('is counted by address when not signed in', async () => {
    const query = 'query { nodes(ids: ["1", "2", "3"]) { name } }';
    expect((await ask(server.address, query)).status).toBe(200);
    expect((await ask(server.address, query)).status).toBe(429);
  });

  it('is counted at the routes of the modules too', async () => {
    const small = await startTiny({
      limits: { requestsPerMinute: 2 },
      rates: memoryRateStore(() => 0),
      routes: (http) => void http.get('/verify/:code', async () => 'known'),
    });
    const statuses: number[] = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await fetch(`${small.address}/verify/${n}`)).status);
    await small.close();
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('is stopped before anything is read when the requests are too many', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(server.address, '{ who }', {}, { cookie: 'who=sara' })));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers.get('retry-after')).toBe('12');
  });
});
