import { h } from 'vue';
import { afterEach, expect, it, vi } from 'vitest';
import { answerWith } from '../../test/answers.ts';
import { mount } from '../../test/mount.ts';
import { type Act, useAct } from './act.ts';
import { useEntities } from './entity-store.ts';
import type { Refusal, TypedQuery } from './request.ts';

interface Result {
  readonly acknowledge: { readonly delivery: { id: string; state: string } | null; readonly refusals: readonly Refusal[] };
}
interface Variables {
  readonly input: { readonly id: string; readonly idempotencyKey?: string };
}

const Acknowledge: TypedQuery<Result, Variables> = { toString: () => 'mutation Acknowledge { acknowledge { refusals { code } } }' };
const done = { acknowledge: { delivery: { id: 'delivery_9', state: 'ACKNOWLEDGED' }, refusals: [] } };
const refused = { acknowledge: { delivery: null, refusals: [{ code: 'NOT_NOW', message: 'اکنون نه' }] } };

const refreshed = vi.fn<(...names: string[]) => Promise<void>>(async () => undefined);
vi.mock('./ask.ts', () => ({ useRefresh: () => refreshed }));

afterEach(() => {
  vi.unstubAllGlobals();
  refreshed.mockClear();
});

function start(): { act: Act<Result, Variables>; entities: ReturnType<typeof useEntities> } {
  let act: Act<Result, Variables> | undefined;
  let entities: ReturnType<typeof useEntities> | undefined;
  const Page = {
    setup() {
      entities = useEntities();
      const store = entities;
      act = useAct(Acknowledge, { refreshes: ['Inbox'], optimistic: ({ input }) => [store.change(input.id, { state: 'ACKNOWLEDGED' })] });
      return () => h('div');
    },
  };
  mount(() => h(Page));
  if (!act || !entities) throw new Error('not set up');
  return { act, entities };
}

it('shows the outcome at once and keeps what the server confirms', async () => {
  answerWith(done);
  const { act, entities } = start();
  const delivery = entities.put({ id: 'delivery_9', state: 'SENT' });
  const running = act.run({ input: { id: 'delivery_9' } });
  expect(delivery.state).toBe('ACKNOWLEDGED');
  expect(act.isPending.value).toBe(true);
  expect(await running).toMatchObject({ delivery: { state: 'ACKNOWLEDGED' } });
  expect(act.isPending.value).toBe(false);
});

it('takes it back when refused, with the reasons', async () => {
  answerWith(refused);
  const { act, entities } = start();
  const delivery = entities.put({ id: 'delivery_9', state: 'SENT' });
  expect(await act.run({ input: { id: 'delivery_9' } })).toBeNull();
  expect(delivery.state).toBe('SENT');
  expect(act.refusals.value[0]?.code).toBe('NOT_NOW');
});

it('repeats with the same key while nobody knows the outcome, and takes a new one after', async () => {
  const sent = answerWith(new TypeError('away'), done, done);
  const { act } = start();
  const variables = (idempotencyKey: string) => ({ input: { id: 'delivery_9', idempotencyKey } });
  await act.run(variables);
  expect(act.failure.value?.kind).toBe('offline');
  await act.run(variables);
  expect(act.failure.value).toBeNull();
  await act.run(variables);
  const [first, second, third] = sent.map(({ variables: { input } }) => JSON.stringify(input));
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

it('ignores a second press while the first is on its way', async () => {
  const sent = answerWith(done);
  const { act } = start();
  await Promise.all([act.run({ input: { id: 'a' } }), act.run({ input: { id: 'a' } })]);
  expect(sent).toHaveLength(1);
});

it('asks anew what has changed: after the act, and when somebody else was first', async () => {
  const stale = { acknowledge: { delivery: null, refusals: [{ code: 'STALE_REVISION', message: 'دیگری تغییر داده است' }] } };
  answerWith(done, refused, stale);
  const { act } = start();
  const times: number[] = [];
  for (let press = 0; press < 3; press += 1) {
    await act.run({ input: { id: 'delivery_9' } });
    times.push(refreshed.mock.calls.length);
  }
  expect(times).toEqual([1, 1, 2]);
});
