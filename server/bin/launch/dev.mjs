/** Both sides, reloading on change: the compiler watches, Node restarts the server, Vite serves the pages. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, serverEntry } from './places.mjs';
import { sayStep } from './say.mjs';

const { execPath: node, env } = process;
const api = `http://${env.HOST ?? '127.0.0.1'}:${env.PORT ?? '4000'}`;

const programs = [
  {
    cwd: root,
    args: ['node_modules/typescript/bin/tsc', '-p', 'server', '--watch', '--preserveWatchOutput'],
  },
  {
    cwd: root,
    args: ['--watch', '--watch-preserve-output', '--enable-source-maps', serverEntry('src/app/main.js')],
  },
  {
    cwd: join(root, 'client'),
    args: ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts', '--watch'],
  },
  { cwd: join(root, 'client'), args: ['node_modules/vite/bin/vite.js'] },
];

sayStep(`The pages: http://127.0.0.1:5173, the API: ${api}/graphql`, 'نشانی صفحه‌ها و رابط');
const children = programs.map(({ cwd, args }) =>
  spawn(node, args, { cwd, env: { ...env, SHORA_API: api }, stdio: ['ignore', 'inherit', 'inherit'] }),
);

// They live and end together: half a development server is harder to understand than none.
let ending = false;
function end(code) {
  if (ending) return;
  ending = true;
  process.exitCode = code;
  for (const child of children) child.kill('SIGTERM');
}
for (const child of children) child.on('exit', (code) => end(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(0));
