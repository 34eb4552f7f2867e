import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, secret, send, startTiny, type TinyServer } from '../../../test/tiny-server.ts';
import { defaultLimits } from '../../kernel/limits/limits.ts';

let server: TinyServer;
beforeAll(async () => {
  server = await startTiny();
});
afterAll(() => server.close());

const code = (answer: { body: { errors?: { extensions: Record<string, unknown> }[] } }) =>
  answer.body.errors?.[0]?.extensions['code'];

describe('GraphQL over HTTP', () => {
  it('passes the public audit', async () => {
    const results = await auditServer({ url: `${server.address}/graphql` });
    expect(results.filter((result) => result.status === 'error')).toEqual([]);
  });

  it('answers with the cost and an id that stands in the header too', async () => {
    const answer = await ask(server.address, '{ hello tree { name } }');
    expect(answer.body.data).toEqual({ hello: 'سلام', tree: { name: 'سرو' } });
    expect(answer.body.extensions?.cost).toMatchObject({ requested: 1, limit: defaultLimits.cost });
    expect(answer.headers.get('x-request-id')).toBe(answer.body.extensions?.requestId);
  });

  it('takes a sane request id and no other', async () => {
    const sane = await ask(server.address, '{ hello }', {}, { 'x-request-id': 'from-proxy-1' });
    expect(sane.body.extensions?.requestId).toBe('from-proxy-1');
    const other = await ask(server.address, '{ hello }', {}, { 'x-request-id': '<script>' });
    expect(other.body.extensions?.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['not JSON', '{', {}, 400, 'BODY_MALFORMED'],
    ['nothing', '', {}, 400, 'BODY_MALFORMED'],
    ['another charset', '{"query":"{hello}"}', { 'content-type': 'application/json; charset=utf-16' }, 415, 'BODY_NOT_UTF8'],
    ['a form', 'query={hello}', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'BODY_NOT_UTF8'],
    ['bytes that are no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), {}, 415, 'BODY_NOT_UTF8'],
    ['a batch', '[{"query":"{hello}"}]', {}, 400, 'BAD_REQUEST'],
    ['a syntax error', '{"query":"{ hello"}', {}, 400, 'GRAPHQL_PARSE_FAILED'],
    ['depth', `{"query":"{hello}","variables":${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}}`, {}, 400, 'BODY_TOO_DEEP'],
    ['3 MB', JSON.stringify({ query: '{hello}', variables: { a: 'x'.repeat(3e6) } }), {}, 413, 'BODY_TOO_LARGE'],
  ] as const)('refuses a body of %s', async (_, body, headers, status, expected) => {
    const answer = await send(server.address, body, headers);
    expect([answer.status, code(answer)]).toEqual([status, expected]);
    expect(answer.body.extensions?.requestId).toBeTruthy();
  });

  it('takes 2 MB of text', async () => {
    const text = 'م'.repeat(1_000_000);
    const answer = await ask(server.address, 'query ($text: String!) { echo(text: $text) }', { text });
    expect(answer.body.data?.['echo']).toBe(text);
  });

  it('refuses what a form of another site could send', async () => {
    const response = await fetch(`${server.address}/graphql?query={hello}`);
    expect(response.status).toBe(400);
  });

  it('sends a subscription to the socket', async () => {
    const answer = await ask(server.address, 'subscription { ticks { count } }');
    expect([answer.status, code(answer)]).toEqual([400, 'SOCKET_NEEDED']);
  });

  it('says which methods it takes', async () => {
    const response = await fetch(`${server.address}/graphql`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it('refuses a mutation by GET', async () => {
    const response = await fetch(`${server.address}/graphql?query=${encodeURIComponent('mutation { signIn(who: "a") }')}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
  });

  it('sets a cookie that scripts cannot read', async () => {
    const answer = await ask(server.address, 'mutation { signIn(who: "mina") }');
    expect(answer.headers.get('set-cookie')).toBe('who=mina; Path=/; HttpOnly; SameSite=Lax');
  });
});

describe('errors', () => {
  it('masks a bug, tells its id and logs it without people’s text', async () => {
    const answer = await ask(server.address, '{ broken }');
    const id = answer.body.extensions?.requestId;
    expect(answer.body.errors?.[0]?.message).toContain(id);
    expect(code(answer)).toBe('INTERNAL');
    expect(JSON.stringify(answer.body)).not.toContain(secret);
    const line = server.lines.find((each) => each['msg'] === 'bug' && each['requestId'] === id);
    expect(line).toMatchObject({ path: 'broken' });
    expect(JSON.stringify(server.lines)).not.toContain(secret);
  });

  it('speaks the caller’s language', async () => {
    const persian = await ask(server.address, '{ broken }', {}, { cookie: 'who=mina' });
    expect(persian.body.errors?.[0]?.message).toContain('خطایی در سامانه رخ داد');
  });

  it('passes an error that has a code', async () => {
    const answer = await ask(server.address, '{ refused }');
    expect([code(answer), answer.body.errors?.[0]?.message]).toEqual(['NOT_SIGNED_IN', 'Sign in first.']);
  });

  it('suggests nothing and repeats no long value', async () => {
    const field = await ask(server.address, '{ helo }');
    expect(field.body.errors?.[0]?.message).toBe('Cannot query field "helo" on type "Query".');
    const value = await ask(server.address, 'query ($c: Colour!) { colour(is: $c) }', { c: `GREE${'x'.repeat(5000)}` });
    expect([value.status, code(value)]).toEqual([400, 'BAD_USER_INPUT']);
    expect(value.body.errors?.[0]?.message).not.toMatch(/GREEN|mean/);
    expect(value.body.errors?.[0]?.message.length).toBeLessThan(500);
  });
});

it('logs one line per request: operation, cost, outcome, kind of viewer; nothing that was sent', async () => {
  const headers = { cookie: 'who=mina', 'x-request-id': 'log-line-1' };
  await ask(server.address, 'query Saying($text: String!) { echo(text: $text) }', { text: 'محرمانه' }, headers);
  await expect.poll(() => server.lines.find((line) => line['requestId'] === 'log-line-1')).toMatchObject({
    msg: 'request', method: 'POST', route: '/graphql', status: 200, operation: 'Saying', type: 'query', viewer: 'person', cost: 1,
  });
  expect(JSON.stringify(server.lines)).not.toMatch(/محرمانه|mina/);
});

it('believes a proxy who calls only where it is named', async () => {
  const seen: string[] = [];
  const options = { makeContext: async ({ address }: { address: string }) => (seen.push(address), { who: null, setWho: () => {} }) };
  const behind = await startTiny({ ...options, config: { proxies: '127.0.0.1' } });
  const bare = await startTiny(options);
  for (const { address } of [behind, bare]) await ask(address, '{ hello }', {}, { 'x-forwarded-for': '203.0.113.9' });
  expect(seen).toEqual(['203.0.113.9', '127.0.0.1']);
  await Promise.all([behind.close(), bare.close()]);
});
