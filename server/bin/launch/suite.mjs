/**
 * Every test of the product, on the embedded database. `npm test -- server` (client, walks) runs one part.
 * SHORA_WALKS=required makes a missing browser a failure instead of a plain line.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { root } from './places.mjs';
import { runSteps } from './results.mjs';
import { runVitest } from './vitest.mjs';

const walksConfig = 'client/e2e/vitest.config.ts';

const parts = {
  server: {
    name: 'Server, on the embedded database',
    run: () => runVitest('server', { env: { SHORA_TEST_DATABASE: 'embedded' } }),
  },
  client: { name: 'Web application', run: () => runVitest('client') },
  walks: { name: 'Walks in a browser', run: runWalks },
};

async function runWalks() {
  const browser = findBrowser();
  if (browser.path) return runVitest('client', { config: walksConfig, env: { SHORA_BROWSER: browser.path } });
  if (process.env.SHORA_WALKS === 'required') return { failed: 1, note: browser.why };
  const skipped = countWalks();
  return { skipped, note: `${skipped} walks in a browser were skipped: ${browser.why}.` };
}

function countWalks() {
  const vitest = join(root, 'client/node_modules/vitest/vitest.mjs');
  const args = [
    vitest,
    'list',
    '--json',
    '--root',
    join(root, 'client'),
    '--config',
    join(root, walksConfig),
  ];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return JSON.parse(stdout.slice(stdout.indexOf('['))).length;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !Object.hasOwn(parts, part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(64);
}
const chosen = asked.length > 0 ? asked : Object.keys(parts);
process.exit(await runSteps(chosen.map((part) => parts[part])));
