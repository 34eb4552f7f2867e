import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

// A checkout of its own: the launcher finds its root from where it lies.
const checkout = mkdtempSync(join(tmpdir(), 'shora notes '));
const write = (path, text) => writeFileSync(join(checkout, path), text);
let whenChanged;
let done = 0;

beforeAll(async () => {
  cpSync(import.meta.dirname, join(checkout, 'server/bin/launch'), { recursive: true });
  mkdirSync(join(checkout, 'server/src'));
  write('server/src/a.ts', '1');
  ({ whenChanged } = await import(pathToFileURL(join(checkout, 'server/bin/launch/notes.mjs')).href));
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

const build = (fails = false) =>
  whenChanged({ name: 'trial', from: ['server'], makes: ['made'], skip: /\.md$/ }, () => {
    if (fails) throw new Error('does not build');
    done += 1;
    write('made', '');
  });

it('a step is done again only when its sources changed or what it made is gone', async () => {
  await build();
  await build();
  expect(done).toBe(1);

  utimesSync(join(checkout, 'server/src/a.ts'), 1, 1);
  write('server/src/README.md', 'words');
  await build();
  expect(done).toBe(1);

  write('server/src/a.ts', '2');
  await build();
  expect(done).toBe(2);

  rmSync(join(checkout, 'made'));
  await build();
  expect(done).toBe(3);

  write('server/src/b.ts', '');
  await expect(build(true)).rejects.toThrow();
  await build();
  expect(done).toBe(4);
});
