import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../src/kernel/viewer.ts';
import { compare, disagreement } from './compare.ts';
import type { Compared } from './compare.ts';
import { absent, generate } from './generate.ts';
import type { Provide } from './generate.ts';
import { openLibrary, viewerOf } from './library.ts';
import type { Library, LibraryContext } from './library.ts';

const rounds = Number(process.env['SHORA_DIFFERENTIAL_ROUNDS'] ?? 150);
const firstSeed = Number(process.env['SHORA_DIFFERENTIAL_SEED'] ?? 1);

let library: Library;
let viewers: readonly (Viewer | null)[];
beforeAll(async () => {
  library = await openLibrary();
  viewers = [viewerOf(library.offices[0]), viewerOf(library.offices[1]), null];
});
afterAll(() => library.close());

/* Ids and cursors are taken from earlier answers, whoever got them: so some are not to be seen by who sends them. */
const ids = new Set<string>(['book_1', 'nothing', 'book_00000000-0000-4000-8000-000000000000', 'tally_00000000-0000-4000-8000-000000000000']);
const cursors = new Map<string, Set<string>>();

const learn = (value: unknown): void => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(learn);
  if (typeof value !== 'string') return;
  if (/^[a-z]\w*_[0-9a-f-]{36}$/.test(value)) ids.add(value);
  if (!/^[\w-]{40,}$/.test(value)) return;
  const tag = /^\["([\w.]+)"/.exec(Buffer.from(value, 'base64url').toString())?.[1];
  if (tag) cursors.set(tag, (cursors.get(tag) ?? new Set()).add(value));
};

const provide: Provide = (argument, field, chosen, chance) => {
  if (argument.name === 'id') return chance.of([...ids]);
  if (argument.name === 'ids') return Array.from({ length: chance.below(5) }, () => chance.of([...ids]));
  if (argument.name === 'last' && chosen['first'] != null) return absent;
  if (argument.name === 'search') return chance.is(0.3) ? chance.of(['a', 'دو', '"', '\\', "'"]) : absent;
  if (argument.name !== 'after' && argument.name !== 'before') return undefined;
  const order = chosen['order'] ?? field.args.find(({ name }) => name === 'order')?.defaultValue;
  const known = cursors.get(`${String(field.type).replace('Connection!', '')}.${String(order)}`);
  return known && chance.is(0.4) ? chance.of([...known]) : absent;
};

test(`${rounds} generated operations are answered alike by all roads`, { timeout: 300_000 }, async () => {
  let compiled = 0;
  for (let seed = firstSeed; seed < firstSeed + rounds; seed += 1) {
    const viewer = viewers[seed % viewers.length] ?? null;
    const reader = { viewer, language: seed % 2 ? 'fa' : 'en', statements: library.runner } as const;
    const at: Compared<LibraryContext> = { ...library, reader, context: (ordinary) => ({ ...reader, ordinary }) };
    const generated = generate(library.schema, seed, { provide });
    const found = await compare(at, generated);
    const wrong = disagreement(found);
    if (wrong) throw new Error(`seed ${seed}: ${wrong}\n${generated.source}\n${JSON.stringify(generated.variables)}\n${JSON.stringify(found, null, 1).slice(0, 6000)}`);
    if (found.text !== null) compiled += 1;
    learn(found.byTree.data);
  }
  expect(compiled).toBeGreaterThan(rounds * 0.5);
});
