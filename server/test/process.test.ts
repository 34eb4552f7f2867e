import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../dist/src/app/main.js', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'shora-process-'));

interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** Code and signal of its end. */
  readonly ended: Promise<readonly [number | null, NodeJS.Signals | null]>;
}

const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

const start = (environment: Record<string, string> = {}): Running => {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [main], {
    env: { ...inherited, HOST: '127.0.0.1', PORT: '0', SHORA_DATA: data, SHORA_LOG: 'fatal', SHORA_SAMPLE: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void (said += chunk));
  return { child, said: () => said, ended: new Promise((resolve) => child.once('exit', (code, signal) => resolve([code, signal]))) };
};

const addressOf = async ({ said }: Running): Promise<string> => {
  const address = () => /http:\/\/127\.0\.0\.1:\d+/.exec(said())?.[0];
  await expect.poll(address, { timeout: 120_000 }).toBeTruthy();
  return address() ?? '';
};

const signIn = async (address: string): Promise<number> => {
  const query = 'mutation { signIn(input: { personnelNumber: "100009", password: "shora-sample" }) { signedIn } }';
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  await response.text();
  return response.status;
};

/** The program as it is started, on the embedded database; built by `npm test`. */
describe.runIf(existsSync(main))('the process', { timeout: 240_000 }, () => {
  it('refuses a second one on its data, finishes its work when told to stop, and ends with 0', async () => {
    const first = start();
    const address = await addressOf(first);

    const second = start();
    expect(await second.ended).toEqual([1, null]);
    expect(second.said()).toContain(`in use by process ${first.child.pid}`);
    const taken = start({ PORT: new URL(address).port, SHORA_DATA: join(data, 'other') });
    expect(await taken.ended).toEqual([1, null]);
    expect(taken.said()).toContain(`Port ${new URL(address).port} is in use`);

    const inFlight = Array.from({ length: 8 }, () => signIn(address));
    await Promise.race(inFlight); // by then it has taken all of them in, and most are still at work
    const told = performance.now();
    first.child.kill('SIGTERM');
    expect(await Promise.all(inFlight)).toEqual(inFlight.map(() => 200));
    expect(await first.ended).toEqual([0, null]);
    expect(performance.now() - told).toBeLessThan(10_000);
  });

  it('starts again after it was killed', async () => {
    const killed = start();
    expect(await signIn(await addressOf(killed))).toBe(200);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const again = start();
    expect(await signIn(await addressOf(again))).toBe(200);
    again.child.kill('SIGTERM');
    expect(await again.ended).toEqual([0, null]);
  });
});
