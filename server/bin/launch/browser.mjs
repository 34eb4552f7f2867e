import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root } from './places.mjs';
import { sayStep } from './say.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

/** A browser that starts: the one named by SHORA_BROWSER, an installed one, or one brought now. */
export function findBrowser() {
  const named = process.env.SHORA_BROWSER;
  if (named)
    return starts(named) ? { path: named } : { why: `SHORA_BROWSER names ${named}, which does not start` };
  const path = installed() ?? fromApt() ?? fromPlaywright();
  return path ? { path } : { why: 'no Chromium, Chrome or Edge was found, and none could be brought' };
}

function installed() {
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, ...macApps].find((place) => existsSync(place) && starts(place));
}

/** Ubuntu's `chromium` is a stub that needs a running snap daemon, so only Debian itself is asked. */
function fromApt() {
  const isDebian =
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (!isDebian || process.getuid?.() !== 0) return undefined;
  sayStep('Bringing chromium from Debian', 'نصب مرورگر کرومیوم');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-qy', '--no-install-recommends', 'chromium'],
  ])
    if (spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
      return undefined;
  return installed();
}

function fromPlaywright() {
  sayStep("Bringing Playwright's Chromium", 'دریافت مرورگر کرومیوم');
  const cli = join(root, 'client/node_modules/playwright-core/cli.js');
  // Its libraries come through the system's packages, which only root may install.
  const withLibraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  const { status } = spawnSync(process.execPath, [cli, 'install', ...withLibraries, 'chromium'], {
    stdio: 'ignore',
  });
  if (status !== 0) return undefined;
  const { chromium } = createRequire(join(root, 'client/package.json'))('playwright-core');
  return starts(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** A found file proves nothing: a stub or a missing library shows only when the browser draws an empty page. */
function starts(path) {
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank'];
  const { status, stdout } = spawnSync(path, args, { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && stdout.includes('<html');
}
