import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { writeNote } from './notes.mjs';
import { notesFolder, root } from './places.mjs';
import { Hint, sayStep } from './say.mjs';

const NODE = '24.21.0';
const PNPM = '12.21.0';
const note = join(notesFolder, 'toolchain.json');

/**
 * The Node and pnpm that the product runs on: those present when they are new enough, else those that an
 * earlier run brought, else brought now through npm into npm's own cache.
 * @returns {Promise<{ node: string, pnpm: string, env: NodeJS.ProcessEnv }>}
 */
export async function findToolchain() {
  const present = { node: nodeHere(), pnpm: pnpmHere() };
  if (present.node && present.pnpm) return withEnv(present);
  const known = readKnown();
  if (known) return withEnv(known);
  const brought = { ...(await bring(present)), versions: `${NODE} ${PNPM}` };
  writeNote(note, JSON.stringify(brought));
  return withEnv(brought);
}

const nodeHere = () => (Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : undefined);

function pnpmHere() {
  const { status, stdout } = spawnSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8' });
  return status === 0 && stdout.startsWith('12.') ? 'pnpm' : undefined;
}

function readKnown() {
  if (!existsSync(note)) return undefined;
  const known = JSON.parse(readFileSync(note, 'utf8'));
  const whole = known.versions === `${NODE} ${PNPM}` && existsSync(known.node);
  return whole && (known.pnpm === 'pnpm' ? pnpmHere() : existsSync(known.pnpm)) ? known : undefined;
}

/** `npm exec` links what it brings into one `.bin`; the paths are remembered, so later runs skip npm. */
async function bring(present) {
  const wanted = [];
  // This package is the binary itself; the one named `node` needs an install script, which many forbid.
  if (!present.node)
    wanted.push(`node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}@${NODE}`);
  if (!present.pnpm) wanted.push(`pnpm@${PNPM}`);
  sayStep(
    `Bringing ${wanted.join(' and ')} (once, about a minute on a slow line)`,
    'دریافت ابزارها، فقط بار نخست',
  );
  const print = 'node -e "console.log(JSON.stringify(process.env.PATH))"';
  const path = await npmExec([...wanted.map((spec) => `--package=${spec}`), `--call=${print}`]);
  const [bin] = path.split(delimiter);
  return { node: present.node ?? join(bin, 'node'), pnpm: present.pnpm ?? join(bin, 'pnpm') };
}

function npmExec(args) {
  const [command, first] = process.env.npm_execpath
    ? [process.execPath, [process.env.npm_execpath]]
    : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, 'exec', '--yes', ...args], {
      // Outside the checkout: inside it npm would look for the packages in this workspace first.
      cwd: dirname(process.execPath),
      env: cleanEnv(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const line = printed.trim().split('\n').at(-1);
      if (code === 0 && line) return resolve(JSON.parse(line));
      reject(
        new Hint(
          `Node ${NODE} and pnpm ${PNPM} could not be brought from the npm registry.\n` +
            'Check the network (or the registry in ~/.npmrc) and run the command again,\n' +
            'or install Node 24 and pnpm 12 yourself: then nothing is downloaded.',
        ),
      );
    });
  });
}

/** What npm sets for its scripts would steer the npm and pnpm that run inside; registry, cache and proxy stay. */
function cleanEnv() {
  const keep = /^npm_config_(registry|cache|https?_proxy|proxy|noproxy|cafile)$/i;
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || keep.test(name)),
  );
}

function withEnv({ node, pnpm }) {
  const env = cleanEnv();
  const folders = [dirname(node), ...(pnpm === 'pnpm' ? [] : [dirname(pnpm)])];
  env.PATH = [...new Set(folders), env.PATH].join(delimiter);
  return { node, pnpm, env };
}
