import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root, serverEntry } from './places.mjs';

const begin = '<!-- map: printed from .dependency-cruiser.cjs -->';
const end = '<!-- /map -->';

/** What is printed from the code, whole files or a part of one. */
const prints = {
  'schema.graphql': printSchema,
  'README.md': withMap,
  'server/README.md': withMap,
};

/** Names each file that is not as the code would print it now; `write` prints it instead. */
export function stalePrints({ write = false } = {}) {
  return Object.entries(prints).flatMap(([file, print]) => {
    const path = join(root, file);
    const old = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const fresh = print(old);
    if (fresh === undefined) return [`${file} could not be printed.`];
    if (fresh === old) return [];
    if (!write) return [`${file} is stale: \`npm run check -- --write\` prints it anew.`];
    writeFileSync(path, fresh);
    return [];
  });
}

function printSchema() {
  const { status, stdout } = spawnSync(process.execPath, [serverEntry('bin/print-schema.js')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? stdout : undefined;
}

function withMap(old) {
  const [from, to] = [old.indexOf(begin), old.indexOf(end)];
  if (from < 0 || to < from) return undefined;
  return `${old.slice(0, from + begin.length)}\n\n${moduleMap()}\n\n${old.slice(to)}`;
}

/** An arrow means "stands on". Kernel is under everything and app over everything, so they get one arrow each. */
export function moduleMap() {
  const { standsOn } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
  const names = Object.keys(standsOn);
  const lowest = names.filter((name) => name !== 'kernel' && standsOn[name].length === 0);
  const highest = names.filter(
    (name) => !names.some((other) => standsOn[other].includes(name)) && name !== 'kernel',
  );
  const arrows = [
    ...highest.map((name) => `app --> ${name}`),
    ...names.flatMap((name) => standsOn[name].map((lower) => `${name} --> ${lower}`)),
    ...lowest.map((name) => `${name} --> kernel`),
  ];
  return ['```mermaid', 'flowchart TD', ...arrows.map((arrow) => `  ${arrow}`), '```'].join('\n');
}
