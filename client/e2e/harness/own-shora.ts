import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../../server/dist/src/app/main.js');
const readyMilliseconds = 180_000;

/** A Shora of one's own, as `npm start` runs it, on the sample and an empty data directory. It can be killed and started again. */
export interface OwnShora {
  readonly address: string;
  /** As a power switch does it: no signal that the program could hear. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it in order and removes its data. */
  remove(): Promise<void>;
}

export async function ownShora(): Promise<OwnShora> {
  const port = await freePort();
  const data = await mkdtemp(join(tmpdir(), 'shora-walks-'));
  const address = `http://127.0.0.1:${port}`;
  const { DATABASE_URL: _, ...env } = process.env;
  let running: ChildProcess | null = null;

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = running;
    running = null;
    if (!ending || ending.exitCode !== null) return;
    const ended = new Promise<void>((resolve) => ending.once('exit', () => resolve()));
    ending.kill(signal);
    await ended;
  };

  const start = async (): Promise<void> => {
    const child = spawn(process.execPath, [main], {
      env: { ...env, PORT: String(port), HOST: '127.0.0.1', SHORA_DATA: data },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running = child;
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
    if (await waitUntilReady(`${address}/readyz`, () => child.exitCode === null)) return;
    await end('SIGTERM');
    throw new Error(`Shora did not become ready.\n${said}`);
  };

  return {
    address,
    start,
    kill: () => end('SIGKILL'),
    async remove() {
      await end('SIGTERM');
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function waitUntilReady(url: string, alive: () => boolean): Promise<boolean> {
  const until = Date.now() + readyMilliseconds;
  while (alive() && Date.now() < until) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('no port was given'));
      server.close(() => resolve(address.port));
    });
  });
}
