import { h } from 'vue';
import { expect, it, vi } from 'vitest';
import { mount } from '../../test/mount.ts';
import { useEntities } from './entity-store.ts';
import { useLive } from './live.ts';
import type { TypedQuery } from './request.ts';

interface Options {
  on: { connected: () => void; closed: (event: unknown) => void };
}
interface Sink {
  next: (answer: { data: unknown }) => void;
}

const socket = vi.hoisted(() => ({ options: undefined as Options | undefined, sink: undefined as Sink | undefined, stopped: 0 }));

vi.mock('graphql-ws', () => ({
  createClient: (options: Options) => {
    socket.options = options;
    return {
      subscribe: (_request: object, sink: Sink) => {
        socket.sink = sink;
        return () => socket.stopped++;
      },
    };
  },
}));

const refreshed = vi.hoisted(() => vi.fn<() => void>());
vi.mock('./ask.ts', () => ({ useRefresh: () => refreshed }));

const Changed: TypedQuery<{ changed: { id: string; title: string } }, Record<string, never>> = {
  toString: () => 'subscription Changed { changed { id title } }',
};

it('puts what arrives into the store, asks again after a gap, and stops with its page', async () => {
  let title: () => unknown = () => undefined;
  const { app } = mount(() =>
    h({
      setup() {
        const draft = useEntities().put({ id: 'directive_1', title: 'قدیم' });
        title = () => draft.title;
        useLive(Changed, {});
        return () => h('div');
      },
    }),
  );
  await vi.waitFor(() => expect(socket.sink).toBeDefined());
  socket.options?.on.connected();
  expect(refreshed).not.toHaveBeenCalled();

  socket.sink?.next({ data: { changed: { id: 'directive_1', title: 'تازه' } } });
  expect(title()).toBe('تازه');

  socket.options?.on.closed({ code: 1006 });
  socket.options?.on.connected();
  expect(refreshed).toHaveBeenCalledOnce();

  app.unmount();
  expect(socket.stopped).toBe(1);
});
