/** Both sides, reloading on change: the compiler watches, Node restarts the server, Vite serves the pages. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { root, serverEntry } from './places.mjs';
import { sayStep } from './say.mjs';

const { execPath: node, env } = process;
const client = join(root, 'client');
const api = `http://${env.HOST ?? '127.0.0.1'}:${env.PORT ?? '4000'}`;

const run = (cwd, ...args) =>
  spawn(node, args, { cwd, env: { ...env, SHORA_API: api }, stdio: ['ignore', 'inherit', 'inherit'] });

const writeDocuments = () =>
  new Promise((resolve) => {
    run(client, 'node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts').on(
      'close',
      resolve,
    );
  });

await writeDocuments();
const children = [
  run(root, 'node_modules/typescript/bin/tsc', '-p', 'server', '--watch', '--preserveWatchOutput'),
  run(root, '--watch', '--watch-preserve-output', '--enable-source-maps', serverEntry('src/app/main.js')),
  run(client, 'node_modules/vite/bin/vite.js'),
];
sayStep(`The pages: http://127.0.0.1:5173, the API: ${api}/graphql`, 'نشانی صفحه‌ها و رابط');

let soon;
const documentsChanged = () => {
  clearTimeout(soon);
  soon = setTimeout(writeDocuments, 200);
};
watch(
  join(client, 'src'),
  { recursive: true },
  (_, file) => file?.endsWith('.graphql') && documentsChanged(),
);
watch(join(root, 'schema.graphql'), documentsChanged);

// They live and end together: half a development server is harder to understand than none.
let ending = false;
function end(code) {
  if (ending) return;
  ending = true;
  for (const child of children) child.kill('SIGTERM');
  Promise.all(
    children.map((child) => child.exitCode ?? new Promise((resolve) => child.on('exit', resolve))),
  ).then(() => process.exit(code));
}
for (const child of children) child.on('exit', (code) => end(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(0));
