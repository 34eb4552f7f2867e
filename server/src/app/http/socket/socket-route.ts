import type { WebSocket } from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';
import type { Server } from 'graphql-ws';
import { faultOf } from '../../../kernel/database/fault.ts';
import { countRequest } from '../budget.ts';
import type { Caller } from '../http-options.ts';
import { closings, type SocketSettings } from './socket-settings.ts';
import { type Extra, socketServer, type SocketState } from './socket-server.ts';

const beat = 12_000;

type Closing = (typeof closings)[keyof typeof closings];

const closeWith = (socket: WebSocket, [code, reason]: Closing): void => socket.close(code, reason);

/** Ends a socket whose other side has silently gone, as office networks do to connections that are quiet. */
const keepAlive = (socket: WebSocket): (() => void) => {
  let answered = true;
  socket.on('pong', () => void (answered = true));
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, beat);
  return () => clearInterval(timer);
};

/** How many sockets each caller has at this process. */
const counters = () => {
  const counts = new Map<string, number>();
  return {
    enter: (key: string, limit: number): boolean => {
      const count = (counts.get(key) ?? 0) + 1;
      if (count > limit) return false;
      counts.set(key, count);
      return true;
    },
    leave: (key: string): void => {
      const count = (counts.get(key) ?? 1) - 1;
      if (count > 0) counts.set(key, count);
      else counts.delete(key);
    },
  };
};

type Counters = ReturnType<typeof counters>;

/** What is done when a socket closes, in whatever way. */
class Leaving {
  readonly #steps: (() => void)[] = [];
  add(step: () => void): void {
    this.#steps.push(step);
  }
  run(): void {
    for (const step of this.#steps.splice(0)) step();
  }
}

const closeWhenIdle = (socket: WebSocket, active: () => number, limit: number): (() => void) => {
  let quietSince = Date.now();
  const timer = setInterval(() => {
    if (active() > 0) quietSince = Date.now();
    else if (Date.now() - quietSince >= limit) closeWith(socket, closings.idle);
  }, Math.max(20, limit / 4));
  return () => clearInterval(timer);
};

const sendOn = (socket: WebSocket, data: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) resolve();
    else socket.send(data, (error) => (error ? reject(error) : resolve()));
  });

const admission =
  <Context extends object>({ limits, live }: SocketSettings<Context>, counts: Counters, socket: WebSocket, leaving: Leaving) =>
  (caller: Caller, address: string): boolean => {
    const key = caller.rateKey ?? address;
    if (!counts.enter(key, limits.socketsPerCaller)) {
      closeWith(socket, closings.tooMany);
      return false;
    }
    leaving.add(() => counts.leave(key));
    if (caller.sessionKey) leaving.add(live.add(caller.sessionKey, () => closeWith(socket, closings.sessionEnded)));
    return true;
  };

export const socketHandler = <Context extends object>(settings: SocketSettings<Context>) => {
  const { limits, options } = settings;
  const server: Server<Extra> = socketServer(settings);
  const counts = counters();

  return (socket: WebSocket, request: FastifyRequest): void => {
    const leaving = new Leaving();
    const admit = admission(settings, counts, socket, leaving);
    const broken = (error: unknown): void => {
      options.log.error({ requestId: request.id, err: error }, 'socket failed');
      // After 1013 clients connect again and read anew; after a bug they had better not.
      closeWith(socket, faultOf(error) === null ? closings.broken : closings.unavailable);
    };
    const fail = (error: unknown): never => {
      broken(error);
      throw error;
    };
    const state: SocketState = {
      request, requestId: request.id, caller: null, active: () => 0, fail, admit: (caller) => admit(caller, request.ip),
    };
    leaving.add(keepAlive(socket));
    leaving.add(closeWhenIdle(socket, () => state.active(), limits.socketIdleTime));

    const takeFrom = (take: (data: string) => Promise<void>) => (data: unknown) => {
      try {
        countRequest(options.rates, limits, request.ip);
      } catch {
        return closeWith(socket, closings.tooMany);
      }
      take(String(data)).catch(broken);
    };
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: (data) => sendOn(socket, data),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) => void socket.on('message', takeFrom(take)),
      },
      { state },
    );
    socket.on('error', (error) => options.log.info({ requestId: state.requestId, err: error }, 'socket error'));
    socket.once('close', (code, reason) => {
      leaving.run();
      void closed(code, String(reason)).catch(broken);
    });
  };
};
