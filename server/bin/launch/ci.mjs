/** What `.ci/run` runs: the README's test command as a person would, the checks, and the server once more on PostgreSQL. */
import { spawn } from 'node:child_process';
import { checkSteps } from './check-steps.mjs';
import { root } from './places.mjs';
import { runSteps } from './results.mjs';
import { stopWith } from './supervise.mjs';
import { runVitest } from './vitest.mjs';

/** `npm test` as the README says it; its last line is its result. */
function npmTest() {
  return new Promise((resolve) => {
    const child = spawn('npm', ['test'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let tail = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      tail = (tail + chunk).slice(-1000);
    });
    const stop = stopWith(child);
    child.on('close', (code) => {
      stop.forget();
      resolve(readResult(tail, code));
    });
  });
}

function readResult(tail, code) {
  const line = /^(\d+) passed, (\d+) failed$/.exec(tail.trim().split('\n').at(-1) ?? '');
  if (!line) return { failed: 1, note: 'npm test ended without its last line' };
  const [passed, failed] = [Number(line[1]), Number(line[2])];
  return code !== 0 && failed === 0
    ? { passed, failed: 1, note: `npm test ended with code ${code}` }
    : { passed, failed };
}

process.exit(
  await runSteps([
    ...checkSteps(),
    { name: 'npm test', run: npmTest },
    {
      name: 'Server, on PostgreSQL',
      run: () => runVitest('server', { env: { SHORA_TEST_DATABASE: 'postgres' } }),
    },
  ]),
);
