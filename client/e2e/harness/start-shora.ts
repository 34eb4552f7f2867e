import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the Shora that the walks use. */
    shora: string;
  }
}

const main = join(import.meta.dirname, '../../../server/dist/src/app/main.js');
const READY_MS = 180_000;

/** One Shora for all walks: the real program as `npm start` runs it, on its sample and an empty data directory. */
export default async function startShora(project: TestProject): Promise<() => Promise<void>> {
  const port = await freePort();
  const data = await mkdtemp(join(tmpdir(), 'shora-walks-'));
  const { DATABASE_URL: _, ...env } = process.env;
  const shora = spawn(process.execPath, [main], {
    env: { ...env, PORT: String(port), HOST: '127.0.0.1', SHORA_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [shora.stdout, shora.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
  const ended = new Promise<void>((resolve) => shora.once('exit', () => resolve()));
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    shora.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  const ready = await waitUntilReady(`${address}/readyz`, () => shora.exitCode === null);
  if (!ready) {
    await stop();
    throw new Error(`Shora did not become ready.\n${said}`);
  }
  project.provide('shora', address);
  return stop;
}

async function waitUntilReady(url: string, alive: () => boolean): Promise<boolean> {
  const until = Date.now() + READY_MS;
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
