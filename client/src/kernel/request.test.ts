import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerWith, json, problem } from '../../test/answers.ts';
import { newIdempotencyKey, request, type TypedQuery, whenExpired } from './request.ts';

const Ask: TypedQuery<{ number: number }, { of: string }> = { toString: () => 'query Number($of: ID!) { number(of: $of) }' };

afterEach(() => vi.unstubAllGlobals());

it('sends the operation by name, in the language of the page, with the mark that the server asks of browsers', async () => {
  const sent = answerWith({ number: 7 });
  expect(await request(Ask, { of: 'a' })).toEqual({ number: 7 });
  expect(sent[0]).toMatchObject({ operationName: 'Number', variables: { of: 'a' } });
  expect(sent[0]?.headers.get('x-shora')).toBe('web');
  expect(sent[0]?.headers.get('accept-language')).toBe('fa');
});

describe('what goes wrong is one of five', () => {
  it.each([
    ['a network that is away', new TypeError('fetch failed'), 'offline'],
    ['a proxy without its server', json({}, 502), 'offline'],
    ['no session', problem('UNAUTHENTICATED', 401), 'expired'],
    ['a refused request', problem('QUERY_TOO_DEEP', 400), 'refused'],
    ['a fault of ours', problem('INTERNAL', 500), 'failed'],
    ['an answer that is not ours', new Response('<html>', { status: 200 }), 'failed'],
  ])('%s', async (_name, answer, kind) => {
    answerWith(answer);
    await expect(request(Ask, { of: 'a' })).rejects.toMatchObject({ kind });
  });

  it('too many requests, with the seconds to wait', async () => {
    answerWith(problem('RATE_LIMITED', 429, { retryAfter: 12 }));
    await expect(request(Ask, { of: 'a' })).rejects.toMatchObject({ kind: 'limited', retryAfter: 12 });
    answerWith(json({ errors: [{ message: '' }] }, 429, { 'retry-after': '5' }));
    await expect(request(Ask, { of: 'a' })).rejects.toMatchObject({ kind: 'limited', retryAfter: 5 });
  });

  it('with the number to tell the support', async () => {
    answerWith(problem('INTERNAL', 500));
    await expect(request(Ask, { of: 'a' })).rejects.toMatchObject({ requestId: 'q-1' });
  });
});

it('tells whoever watches that the session has ended', async () => {
  const told = vi.fn<() => void>();
  whenExpired(told);
  answerWith(problem('UNAUTHENTICATED', 200));
  await expect(request(Ask, { of: 'a' })).rejects.toMatchObject({ kind: 'expired' });
  expect(told).toHaveBeenCalledOnce();
});

it('makes keys that the server accepts and that never repeat', () => {
  expect(newIdempotencyKey()).toMatch(/^[0-9a-f]{32}$/);
  expect(newIdempotencyKey()).not.toBe(newIdempotencyKey());
});
