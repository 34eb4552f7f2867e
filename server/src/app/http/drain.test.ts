import { createClient } from 'graphql-ws';
import { expect, it } from 'vitest';
import { ask, startTiny } from '../../../test/tiny-server.ts';

it('finishes what is in flight, sends sockets elsewhere and takes nothing new', async () => {
  const server = await startTiny();
  const closed: number[] = [];
  const client = createClient({
    url: `${server.address.replace('http', 'ws')}/graphql`,
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => {},
    on: { closed: (event) => void (event instanceof CloseEvent && closed.push(event.code)) },
  });
  await new Promise((resolve) => client.on('connected', resolve));

  const inFlight = ask(server.address, 'mutation { slowly(milliseconds: 400) }');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const start = performance.now();
  const closing = server.close();
  expect((await inFlight).body.data).toEqual({ slowly: 'late' });
  await closing;

  expect(performance.now() - start).toBeLessThan(2_000);
  expect(closed).toEqual([1001]);
  await expect(ask(server.address, '{ hello }')).rejects.toThrow();
  await client.dispose();
});

it('does not wait for ever', async () => {
  const server = await startTiny({ config: { drainMilliseconds: 300 } });
  const inFlight = ask(server.address, 'mutation { slowly(milliseconds: 5000) }');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const start = performance.now();
  await Promise.all([server.close(), expect(inFlight).rejects.toThrow()]);
  expect(performance.now() - start).toBeLessThan(1_500);
});
