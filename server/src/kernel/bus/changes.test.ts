import { expect, it } from 'vitest';
import { FanOut, type Bus, type BusEvent } from './bus.ts';
import { changesOf } from './changes.ts';

const bench = () => {
  const failures: unknown[] = [];
  const fanOut = new FanOut((error) => failures.push(error));
  const bus: Bus = { subscribe: fanOut.subscribe, close: async () => {} };
  const tell = (topic: string, n: number) => fanOut.deliver(JSON.stringify({ topic, told: { n } }));
  return { fanOut, bus, tell, failures };
};

const next = async (stream: AsyncIterator<BusEvent, void>): Promise<BusEvent | void> => (await stream.next()).value;

it('gives the events of its topics in order, whether they wait or are waited for', async () => {
  const { bus, tell } = bench();
  const stream = changesOf(bus, ['a', 'b']);
  tell('a', 1);
  tell('c', 2);
  tell('b', 3);
  expect([await next(stream), await next(stream)]).toMatchObject([{ told: { n: 1 } }, { told: { n: 3 } }]);
  const waited = next(stream);
  tell('a', 4);
  expect(await waited).toMatchObject({ topic: 'a', told: { n: 4 }, isGap: false });
});

it('replaces what a slow reader did not take by one gap', async () => {
  const { bus, tell } = bench();
  const stream = changesOf(bus, ['a'], { waiting: 3 });
  for (let n = 1; n <= 5; n += 1) tell('a', n);
  expect(await next(stream)).toEqual({ topic: 'a', told: {}, isGap: true });
  expect(await next(stream)).toMatchObject({ told: { n: 5 } });
});

it('leaves out what is not wanted, but never a gap', async () => {
  const { bus, tell, fanOut } = bench();
  const stream = changesOf(bus, ['a'], { wants: ({ told }) => told['n'] === 2 });
  tell('a', 1);
  tell('a', 2);
  expect(await next(stream)).toMatchObject({ told: { n: 2 } });
  fanOut.tellGap();
  expect(await next(stream)).toMatchObject({ isGap: true });
});

it('ends while it waits, and holds nothing afterwards', async () => {
  const { bus, tell } = bench();
  const stream = changesOf(bus, ['a']);
  const waited = stream.next();
  await stream.return();
  expect(await waited).toEqual({ done: true, value: undefined });
  tell('a', 1);
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

it('survives a subscriber that throws and a message that is none', () => {
  const { bus, fanOut, tell, failures } = bench();
  const heard: unknown[] = [];
  bus.subscribe('a', () => {
    throw new Error('mine');
  });
  bus.subscribe('a', ({ told }) => heard.push(told));
  fanOut.deliver('not json');
  fanOut.deliver('{"topic":1}');
  tell('a', 1);
  expect([heard, failures.length]).toEqual([[{ n: 1 }], 1]);
});
