#!/usr/bin/env node
/**
 * The one door for npm: `npm start`, `npm test`, `npm run dev` and the rest come through here.
 * Runs on the Node that a machine has (20 or newer) with nothing installed; everything after it runs on
 * the Node and pnpm that the product is built for, which are brought once when they are missing.
 */
import { existsSync } from 'node:fs';
import { buildAll, buildServer } from './launch/build.mjs';
import { installPackages } from './launch/install.mjs';
import { runAndExit } from './launch/supervise.mjs';
import { root, serverEntry } from './launch/places.mjs';
import { explain, Hint } from './launch/say.mjs';
import { findToolchain } from './launch/toolchain.mjs';

const commands = {
  start: {
    does: 'build what changed and run Shora',
    prepare: buildAll,
    run: (tools, args) => runAndExit(tools, [serverEntry('src/app/main.js'), ...args]),
  },
  dev: {
    does: 'run both sides and reload on change',
    prepare: buildServer,
    run: (tools, args) => runAndExit(tools, [`${root}/server/bin/launch/dev.mjs`, ...args]),
  },
  build: { does: 'build both sides', prepare: buildAll, run: () => process.exit(0) },
  test: {
    does: 'run every test; the last line adds them up',
    prepare: buildAll,
    run: (tools, args) => runAndExit(tools, [`${root}/server/bin/launch/suite.mjs`, ...args]),
  },
  check: {
    does: 'types, lint, dependency rules, generated files',
    prepare: buildAll,
    run: (tools, args) => runAndExit(tools, [`${root}/server/bin/launch/check.mjs`, ...args]),
  },
  'bench-client': {
    does: 'measure the web application in a browser',
    prepare: buildAll,
    run: (tools, args) => runAndExit(tools, [`${root}/client/bench/bench.ts`, ...args]),
  },
  ci: {
    does: 'everything that must hold before a merge',
    prepare: buildAll,
    run: (tools, args) => runAndExit(tools, [`${root}/server/bin/launch/ci.mjs`, ...args]),
  },
  run: {
    does: 'run a command of server/bin, e.g. `run create-administrator`',
    prepare: buildServer,
    run: (tools, [name, ...args]) => runAndExit(tools, [commandFile(name), ...args]),
  },
};

/** `create-token` is server/bin/create-token.ts; a path such as `bench/bench` is taken from server/. */
function commandFile(name = '') {
  const file = serverEntry(`${name.includes('/') ? name : `bin/${name}`}.js`);
  if (!/^[a-z0-9/-]+$/.test(name) || !existsSync(file)) throw new Hint(`There is no command “${name}”.`);
  return file;
}

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) {
  console.error('Usage: node server/bin/launch.mjs <command>\n');
  for (const [known, { does }] of Object.entries(commands)) console.error(`  ${known.padEnd(12)} ${does}`);
  process.exit(64);
}
try {
  const tools = await findToolchain();
  await installPackages(tools);
  await command.prepare(tools);
  await command.run(tools, args);
} catch (error) {
  explain(error);
  // Whoever reads only the last line of a test run must find it there, also when nothing could be run.
  if (name === 'test' || name === 'ci') process.stdout.write('\n0 passed, 1 failed\n');
  process.exit(1);
}
