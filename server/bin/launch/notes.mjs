import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { notesFolder, root } from './places.mjs';

export function writeNote(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * Does a step only when what it is made from has changed since it last went well.
 * Content is hashed, not times: a checkout or a copied folder does not rebuild what is the same.
 */
export async function whenChanged({ name, from, makes = [], skip, extra = '' }, step) {
  const file = join(notesFolder, `${name}.stamp`);
  const stamp = hashOf(from, skip) + extra;
  const same = existsSync(file) && readFileSync(file, 'utf8') === stamp;
  if (same && makes.every((path) => existsSync(join(root, path)))) return false;
  await step();
  writeNote(file, stamp);
  return true;
}

function hashOf(paths, skip) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, path, skip);
  return hash.digest('hex');
}

const generated = new Set(['node_modules', 'dist', '.data']);

function addTo(hash, path, skip) {
  const full = join(root, path);
  if (!existsSync(full) || skip?.test(path)) return;
  if (!statSync(full).isDirectory()) {
    hash.update(path).update('\0').update(readFileSync(full)).update('\0');
    return;
  }
  for (const entry of readdirSync(full).sort()) {
    if (!generated.has(entry)) addTo(hash, `${path}/${entry}`, skip);
  }
}
