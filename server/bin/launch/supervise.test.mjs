import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const supervise = new URL('./supervise.mjs', import.meta.url).href;
let folder;
let program;
let launcher;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shora launch '));
  program = join(folder, 'program.mjs');
  launcher = join(folder, 'launcher.mjs');
  const { execPath } = process;
  writeFileSync(
    program,
    `const [how] = process.argv.slice(2);
    if (how === 'end') process.exit(7);
    const wait = setInterval(() => {}, 1000);
    process.on('SIGTERM', () => { console.log('drained'); clearInterval(wait); });
    console.log('pid ' + process.pid);`,
  );
  writeFileSync(
    launcher,
    `import { runAndExit } from ${JSON.stringify(supervise)};
    await runAndExit({ node: ${JSON.stringify(execPath)}, env: process.env }, [${JSON.stringify(program)}, ...process.argv.slice(2)]);`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(command, args) {
  const child = spawn(command, args, {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));
  const says = (words) => expect.poll(() => said, { timeout: 8_000 }).toMatch(words);
  const programPid = async () => {
    await says(/pid \d+\n/);
    return Number(/pid (\d+)/.exec(said)[1]);
  };
  return { child, ended, programPid, says };
}

/** A container without an init leaves the dead lying about; on Linux their state says so. */
function lives(pid) {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z');
  } catch {
    return false;
  }
}

describe('the program that npm start runs', () => {
  it('passes its exit code on', async () => {
    expect(await start(process.execPath, [launcher, 'end']).ended).toBe(7);
  });

  it('drains when the launcher is asked to end', async () => {
    const { child, ended, programPid, says } = start(process.execPath, [launcher]);
    await programPid();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await says(/drained/);
  });

  it('ends when the launcher is killed outright', async () => {
    const { child, programPid } = start(process.execPath, [launcher]);
    const pid = await programPid();
    child.kill('SIGKILL');
    await expect.poll(() => lives(pid), { timeout: 8_000 }).toBe(false);
  });

  it('ends when npm is killed and its shell lives on', async () => {
    const npm = `require('child_process').spawn('/bin/sh', ['-c', process.argv[1]], { stdio: 'inherit' })`;
    const shell = `"${process.execPath}" "${launcher}"; true`;
    const { child, programPid } = start(process.execPath, ['-e', npm, shell]);
    const pid = await programPid();
    child.kill('SIGKILL');
    await expect.poll(() => lives(pid), { timeout: 8_000 }).toBe(false);
  });
});
