import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, startTiny, type TinyServer } from '../../../test/tiny-server.ts';
import { faultOf } from '../../kernel/database/fault.ts';

const failure = (code: string): Error => Object.assign(new Error('select * from person - as the driver says it'), { code });

it.each([
  [failure('ECONNREFUSED'), 'UNAVAILABLE'],
  [failure('57P01'), 'UNAVAILABLE'],
  [failure('08006'), 'UNAVAILABLE'],
  [new Error('Connection terminated unexpectedly'), 'UNAVAILABLE'],
  [new Error('wrapped', { cause: new AggregateError([failure('ECONNREFUSED')]) }), 'UNAVAILABLE'],
  [failure('53100'), 'STORAGE_FULL'],
  [failure('57014'), 'TOO_BUSY'],
  [failure('23505'), null],
  [new Error('a bug'), null],
  ['a string', null],
])('%o is %s', (error, fault) => expect(faultOf(error)).toBe(fault));

describe('a database that is away', () => {
  let server: TinyServer;
  let trouble: Error | null = null;
  beforeAll(async () => {
    server = await startTiny({
      makeContext: async () => {
        if (trouble) throw trouble;
        return { who: null, setWho: () => undefined };
      },
      readiness: async () => {
        if (trouble) throw trouble;
        return { ready: true };
      },
    });
  });
  afterAll(() => server.close());

  it('is told as such, with a 503, and comes back by itself', async () => {
    trouble = failure('ECONNREFUSED');
    const away = await ask(server.address, '{ hello }', {}, { 'accept-language': 'fa' });
    expect(away).toMatchObject({ status: 503, body: { errors: [{ message: expect.stringContaining('پایگاه داده'), extensions: { code: 'UNAVAILABLE' } }] } });
    expect(away.headers.get('retry-after')).toBe('2');
    expect((await fetch(`${server.address}/readyz`)).status).toBe(503);
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
    trouble = null;
    expect((await ask(server.address, '{ hello }')).status).toBe(200);
  });

  it('is no bug in the log, and a bug is', async () => {
    trouble = failure('57P01');
    await ask(server.address, '{ hello }');
    trouble = new Error('mine');
    const answer = await ask(server.address, '{ hello }');
    expect([answer.status, answer.body.errors?.[0]?.extensions['code']]).toEqual([500, 'INTERNAL']);
    expect(server.lines.filter(({ msg }) => msg === 'bug')).toHaveLength(1);
    expect(server.lines.filter(({ msg }) => msg === 'database in trouble')).toHaveLength(2);
    expect(JSON.stringify(server.lines)).not.toContain('select * from person');
    trouble = null;
  });
});
