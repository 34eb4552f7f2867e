import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, print, specifiedRules, validate } from 'graphql';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people, type Shora, startShora } from '../../../test/shora.ts';
import { defaultLimits } from '../../kernel/limits/limits.ts';
import { pricing } from '../../kernel/limits/price.ts';
import { shapeRule } from '../../kernel/limits/shape.rule.ts';
import { makeSchema } from '../schema.ts';

describe('the application, at its address', () => {
  let shora: Shora;
  beforeAll(async () => {
    shora = await startShora();
  });
  afterAll(() => shora.close());

  it('passes the public audit of GraphQL over HTTP', async () => {
    const results = await auditServer({ url: `${shora.address}/graphql` });
    expect(results).toHaveLength(61);
    expect(results.filter((result) => result.status === 'error')).toEqual([]);
  });

  it('is alive and ready', async () => {
    expect((await fetch(`${shora.address}/healthz`)).status).toBe(200);
    expect((await fetch(`${shora.address}/readyz`)).status).toBe(200);
  });

  it('answers with cost and id, whichever road the answer came', async () => {
    const user = await shora.signIn(people.secretary, 'دبیرخانه');
    const answer = await user.send('{ viewer { name } provinces(first: 5) { nodes { name } } }');
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions).toMatchObject({ cost: { requested: 7 }, requestId: expect.any(String) });
  });

  it('refuses what is too large and tells the caller in their language', async () => {
    const { errors } = await shora.visitor().send(`{ ${Array.from({ length: 31 }, (_, n) => `a${n}: __typename`).join(' ')} }`);
    expect(errors?.[0]).toMatchObject({ message: 'پرسش 31 نام مستعار دارد؛ بیشینه 30 است.', extensions: { code: 'TOO_MANY_ALIASES' } });
  });
});

const root = new URL('../../../../', import.meta.url);
const schema = await makeSchema();

const sources = readdirSync(new URL('client/src', root), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.graphql'))
  .map((path) => readFileSync(new URL(`client/src/${path}`, root), 'utf8'));
const definitions = sources.flatMap((source) => [...parse(source).definitions]);
const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);

/** Fragments that a text names, and those which they name. */
const fragmentsOf = (text: string, taken = new Set<string>()): string[] => {
  for (const [, name = ''] of text.matchAll(/\.\.\.\s*(\w+)/g)) {
    const fragment = fragments.find((each) => each.name.value === name);
    if (!fragment || taken.has(name)) continue;
    taken.add(name);
    fragmentsOf(print(fragment), taken);
  }
  return [...taken];
};

const operations = definitions
  .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  .map((operation) => {
    const text = print(operation);
    const named = fragments.filter((fragment) => fragmentsOf(text).includes(fragment.name.value));
    return { name: operation.name?.value ?? '', text: [text, ...named.map(print)].join('\n') };
  });

describe.skipIf(operations.length === 0)('the web application’s own operations fit the limits', () => {
  it.each(operations)('$name', ({ text }) => {
    const document = parse(text, { maxTokens: defaultLimits.tokens });
    expect(validate(schema, document, [...specifiedRules, shapeRule(defaultLimits)])).toEqual([]);
    const most = { first: 100, last: 100, ids: Array.from({ length: 100 }, String) };
    expect(pricing(schema)(document, null, most)).toBeLessThanOrEqual(defaultLimits.cost);
  });
});
