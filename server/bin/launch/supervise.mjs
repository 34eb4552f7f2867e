import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { root } from './places.mjs';

const followParent = new URL('./follow-parent.mjs', import.meta.url).href;
const GRACE_MS = 12_000;

/**
 * Runs one step to its end. What it prints goes to standard error, so that the program's output stays its own;
 * a quiet step is heard only when it fails.
 */
export function runStep(tools, command, args, { env = {}, output = 2 } = {}) {
  const quiet = output === 'quiet';
  return new Promise((resolve, reject) => {
    const stream = quiet ? 'pipe' : output;
    const child = spawn(command, args, {
      cwd: root,
      env: { ...tools.env, ...env },
      stdio: ['ignore', stream, stream],
    });
    const heard = [];
    if (quiet) for (const pipe of [child.stdout, child.stderr]) pipe.on('data', (chunk) => heard.push(chunk));
    const stop = stopWith(child);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      stop.forget();
      if (stop.asked()) process.exit(exitCode(code, signal));
      if (code !== 0) process.stderr.write(Buffer.concat(heard));
      resolve(exitCode(code, signal));
    });
  });
}

/**
 * Becomes the program, as far as its caller can see: same terminal, same signals, same exit code. The program
 * is never left behind: it ends when this process is asked to, when npm disappears, and when this process is
 * killed outright (the channel between the two closes, and follow-parent.mjs ends the program).
 */
export function runAndExit(tools, args) {
  return new Promise((_, reject) => {
    const child = spawn(tools.node, ['--import', followParent, ...args], {
      cwd: root,
      env: tools.env,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    stopWith(child);
    child.on('error', reject);
    child.on('exit', (code, signal) => process.exit(exitCode(code, signal)));
  });
}

const exitCode = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0);

/** Hands signals on to the child, and ends it when whoever called us is gone. */
export function stopWith(child) {
  let asked = false;
  const stop = (signal) => {
    if (!asked) setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
    asked = true;
    child.kill(signal);
  };
  const handlers = {
    SIGTERM: () => stop('SIGTERM'),
    SIGHUP: () => stop('SIGTERM'),
    // Ctrl-C in a terminal reaches the program by itself; a second copy would be taken for impatience.
    SIGINT: () => (process.stdin.isTTY ? (asked = true) : stop('SIGINT')),
  };
  for (const [signal, handler] of Object.entries(handlers)) process.on(signal, handler);
  const watch = watchCaller(() => stop('SIGTERM'));
  return {
    asked: () => asked,
    forget() {
      clearInterval(watch);
      for (const [signal, handler] of Object.entries(handlers)) process.off(signal, handler);
    },
  };
}

/** npm does not hand on a SIGTERM, and cannot hand on a SIGKILL: notice when it, or its shell, is gone. */
function watchCaller(gone) {
  const before = callers();
  const watch = setInterval(() => {
    if (callers() === before) return;
    clearInterval(watch);
    gone();
  }, 400);
  watch.unref();
  return watch;
}

/** Parent and, where Linux tells, its parent: between npm and us stands a shell that outlives npm. */
function callers() {
  const parent = process.ppid;
  if (process.platform !== 'linux' || !process.env.npm_lifecycle_event) return String(parent);
  try {
    const stat = readFileSync(`/proc/${parent}/stat`, 'utf8');
    return `${parent} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return 'gone';
  }
}

/** For the runners below launch.mjs, which already run on the right Node. */
export const toolsHere = { node: process.execPath, pnpm: 'pnpm', env: process.env };
