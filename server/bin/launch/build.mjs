import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { whenChanged } from './notes.mjs';
import { root } from './places.mjs';
import { Hint, sayStep } from './say.mjs';
import { runStep } from './supervise.mjs';

const shared = ['tsconfig.json', 'pnpm-lock.yaml'];

export async function buildAll(tools) {
  await buildServer(tools);
  await buildClient(tools);
}

export async function buildServer(tools) {
  await whenChanged(
    {
      name: 'server',
      from: ['server', ...shared],
      makes: ['server/dist/src/app/main.js'],
      skip: /\.(md|mjs)$/,
    },
    async () => {
      sayStep('Building the server', 'ساخت سرور');
      // A source that was removed must not live on as its compiled file.
      rmSync(join(root, 'server/dist'), { recursive: true, force: true });
      const code = await runStep(tools, tools.node, ['node_modules/typescript/bin/tsc', '-p', 'server']);
      if (code !== 0) throw new Hint('The server does not build; the compiler says why above.');
    },
  );
}

export async function buildClient(tools) {
  if (!hasScript('client', 'build')) return;
  await whenChanged(
    {
      name: 'client',
      from: ['client', 'schema.graphql', ...shared],
      makes: ['client/dist/index.html', 'client/src/gql'],
      skip: /\.md$|\.test\.ts$|\.generated\.ts$|^client\/(e2e|bench|src\/gql)(\/|$)/,
    },
    async () => {
      sayStep('Building the web application', 'ساخت برنامهٔ وب');
      const code = await runStep(tools, tools.pnpm, ['--filter', '@shora/client', 'run', 'build'], {
        output: 'quiet',
      });
      if (code !== 0) throw new Hint('The web application does not build; the reason is above.');
    },
  );
}

function hasScript(folder, name) {
  const manifest = join(root, folder, 'package.json');
  return existsSync(manifest) && Boolean(JSON.parse(readFileSync(manifest, 'utf8')).scripts?.[name]);
}
