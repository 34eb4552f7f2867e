import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { BenchViewer } from '../viewers.ts';
import type { Told } from './report-back.ts';

/** A contestant's running process. */
export interface Contestant {
  readonly address: string;
  tell(): Promise<Told>;
  stop(): Promise<void>;
}

const files = {
  shora: fileURLToPath(new URL('shora.js', import.meta.url)),
  floor: fileURLToPath(new URL('floor.js', import.meta.url)),
  // From dist/bench/contestants to the sources: it has packages of its own beside it.
  postgraphile: fileURLToPath(new URL('../../../bench/postgraphile/server.mjs', import.meta.url)),
} as const;

export type ContestantName = keyof typeof files;

const next = async <T>(child: ChildProcess): Promise<T> => {
  const settled = new AbortController();
  const { signal } = settled;
  const ended = once(child, 'exit', { signal }).then(() => Promise.reject(new Error('a contestant ended; its reason is above')));
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), ended]);
    return message as T; // what report-back.ts sends
  } finally {
    ended.catch(() => undefined);
    settled.abort();
  }
};

export const start = async (name: ContestantName, databaseUrl: string, callers: readonly BenchViewer[]): Promise<Contestant> => {
  const child = fork(files[name], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'], // Shora's log is written, and read by nobody
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      BENCH_CALLERS: JSON.stringify(callers.map(({ token, settings }) => [`Bearer ${token}`, settings])),
    },
    execArgv: ['--expose-gc', ...(process.env['SHORA_BENCH_PROFILE'] === name ? ['--cpu-prof', `--cpu-prof-name=${name}.cpuprofile`] : [])],
  });
  const { address } = await next<{ address: string }>(child);
  return {
    address,
    tell: () => {
      child.send('tell');
      return next<Told>(child);
    },
    stop: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
};
