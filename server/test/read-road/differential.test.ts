import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../src/kernel/viewer.ts';
import { Answers, usualArguments } from './answers.ts';
import { compare, disagreement } from './compare.ts';
import { absent, generate } from './generate.ts';
import type { Provide } from './generate.ts';
import { openLibrary, viewerOf } from './library.ts';
import type { Library } from './library.ts';

const rounds = Number(process.env['SHORA_DIFFERENTIAL_ROUNDS'] ?? 60);
const firstSeed = Number(process.env['SHORA_DIFFERENTIAL_SEED'] ?? 1);

let library: Library;
let viewers: readonly (Viewer | null)[];
beforeAll(async () => {
  library = await openLibrary();
  viewers = [viewerOf(library.offices[0]), viewerOf(library.offices[1]), null];
});
afterAll(() => library.close());

const answers = new Answers('book_00000000-0000-4000-8000-000000000000', 'tally_00000000-0000-4000-8000-000000000000');
const usual = usualArguments(answers);
const provide: Provide = (argument, field, chosen, chance) => {
  if (argument.name === 'search') return chance.is(0.3) ? chance.of(['a', 'دو', '"', '\\', "'"]) : absent;
  return usual(argument, field, chosen, chance);
};

test(`${rounds} generated operations are answered alike by all roads`, { timeout: 300_000 }, async () => {
  let compiled = 0;
  for (let seed = firstSeed; seed < firstSeed + rounds; seed += 1) {
    const viewer = viewers[seed % viewers.length] ?? null;
    const reader = { viewer, language: seed % 2 ? 'fa' : 'en', statements: library.runner } as const;
    const generated = generate(library.schema, seed, { provide });
    const found = await compare({ ...library, reader }, generated);
    const wrong = disagreement(found);
    if (wrong) throw new Error(`seed ${seed}: ${wrong}\n${generated.source}\n${JSON.stringify(generated.variables)}\n${JSON.stringify(found, null, 1).slice(0, 6000)}`);
    if (found.text !== null) compiled += 1;
    answers.learn(found.byTree.data);
  }
  expect(compiled).toBeGreaterThan(rounds * 0.5);
});
