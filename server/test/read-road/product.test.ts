import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphQLSchema } from 'graphql';
import { makeSchema } from '../../src/app/schema.ts';
import { attachReadRoad } from '../../src/kernel/read/index.ts';
import type { ReadRoad, Reader } from '../../src/kernel/read/index.ts';
import { systemSettings } from '../../src/kernel/row-security.ts';
import type { Viewer } from '../../src/kernel/viewer.ts';
import { powersThrough } from '../../src/people/index.ts';
import type { OfficeKind } from '../../src/people/index.ts';
import { openTestDatabase } from '../database.ts';
import type { TestDatabase } from '../database.ts';
import { Answers, usualArguments } from './answers.ts';
import { compare, disagreement } from './compare.ts';
import { absent, generate } from './generate.ts';
import type { Provide } from './generate.ts';
import { attachOrdinary } from './attach-ordinary.ts';

const rounds = Number(process.env['SHORA_DIFFERENTIAL_ROUNDS'] ?? 60);
const firstSeed = Number(process.env['SHORA_DIFFERENTIAL_SEED'] ?? 1);

let database: TestDatabase;
let schema: GraphQLSchema;
let ordinary: GraphQLSchema;
let road: ReadRoad<Reader>;
let viewers: readonly (Viewer | null)[];

interface Holder {
  readonly personId: string;
  readonly officeId: string;
  readonly appointmentId: string;
  readonly provinceId: string | null;
  readonly kind: OfficeKind;
  readonly councilIds: string[];
}

/** Somebody of each kind of office. */
const someViewers = async (): Promise<Viewer[]> => {
  const holders = await database.transaction(systemSettings, (em) =>
    em.execute<Holder[]>(`select distinct on (o.kind) a.person_id as "personId", o.id as "officeId", a.id as "appointmentId", o.kind,
      o.province_id as "provinceId", array(select s.council_id::text from seat s where s.office_id = o.id) as "councilIds"
      from appointment a join office o on o.id = a.office_id order by o.kind, a.id`),
  );
  return holders.map((holder) => ({
    ...holder, powers: powersThrough(holder.kind, false), scopes: ['READ'], isDelegate: false, sessionId: null, tokenId: null,
  }));
};

beforeAll(async () => {
  database = await openTestDatabase();
  schema = await makeSchema();
  road = attachReadRoad<Reader>(schema, database.orm.getMetadata(), (context) => context);
  ordinary = await makeSchema();
  attachOrdinary(ordinary, database.orm.getMetadata());
  viewers = [...(await someViewers()), null];
});
afterAll(() => database.close());

const answers = new Answers('directive_00000000-0000-4000-8000-000000000000');
const usual = usualArguments(answers);
const words = ['دستور', 'اصفهان', 'ا', '۱۴', '%', "'"];
const provide: Provide = (argument, field, chosen, chance) => {
  const type = String(argument.type).replaceAll('!', '');
  if (String(argument.type) === 'String!') return chance.of(words);
  if (String(argument.type) === 'ID!' && argument.name !== 'id') return answers.id(chance);
  if (type === 'ID' && argument.name.endsWith('Id')) return chance.is(0.3) ? answers.id(chance, argument.name.slice(0, -2)) : absent;
  if (type === 'String' && !['after', 'before'].includes(argument.name)) return chance.is(0.3) ? chance.of(words) : absent;
  return usual(argument, field, chosen, chance);
};

/** Fields of the root that are not of the read road have what they need from a context that is not here. */
const withoutOwnResolvers = (): string[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ extensions }) => !('read' in extensions))
    .map(({ name }) => `Query.${name}`);

test(`${rounds} generated operations over the whole contract are answered alike by all roads`, { timeout: 300_000 }, async () => {
  for (let seed = firstSeed; seed < firstSeed + rounds; seed += 1) {
    const reader: Reader = { viewer: viewers[seed % viewers.length] ?? null, language: seed % 2 ? 'fa' : 'en', statements: database };
    const generated = generate(schema, seed, { provide, without: withoutOwnResolvers(), depth: 4 });
    const found = await compare({ schema, road, ordinary, reader }, generated);
    const wrong = disagreement(found);
    if (wrong) throw new Error(`seed ${seed}: ${wrong}\n${generated.source}\n${JSON.stringify(generated.variables)}\n${JSON.stringify(found, null, 1).slice(0, 6000)}`);
    answers.learn(found.byTree.data);
  }
  expect(rounds).toBeGreaterThan(0);
});
