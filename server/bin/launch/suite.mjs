/**
 * Every test of the product, on the embedded database. `npm test -- server` (client, walks) runs one part.
 * SHORA_WALKS=required makes a missing browser a failure instead of a plain line.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { root } from './places.mjs';
import { runSteps } from './results.mjs';
import { runVitest } from './vitest.mjs';

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
  if (browser.path) return runVitest('client/e2e', { env: { SHORA_BROWSER: browser.path } });
  if (process.env.SHORA_WALKS === 'required') return { failed: 1, note: browser.why };
  const skipped = countWalks();
  return { skipped, note: `${skipped} walks in a browser were skipped: ${browser.why}.` };
}

/** Read from the files: vitest would start Shora to list them. */
function countWalks() {
  const folder = join(root, 'client/e2e');
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.walk.ts'));
  const walks = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/^\s*walk\(/gm) ?? []);
  return walks.length;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !Object.hasOwn(parts, part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(64);
}
const chosen = asked.length > 0 ? asked : Object.keys(parts);
process.exit(await runSteps(chosen.map((part) => parts[part])));
