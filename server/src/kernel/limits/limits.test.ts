import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isDeeperThan } from './json-depth.ts';
import { defaultLimits } from './limits.ts';
import { pricing } from './price.ts';
import { measureShape } from './query-shape.ts';
import { shapeRule } from './shape.rule.ts';

const schema = buildSchema(/* GraphQL */ `
  type Province { name: String! directives(first: Int = 20): DirectiveConnection! counties: [County!]! }
  type County { name: String! province: Province! }
  type DirectiveConnection { edges: [DirectiveEdge!]! nodes: [Directive!]! totalCount: Int! }
  type DirectiveEdge { node: Directive! }
  type Directive { title: String! issuer: Province! }
  type Query { province: Province! nodes(ids: [ID!]!): [Province]! directives(first: Int, last: Int): DirectiveConnection! }
  type Mutation { draft: Directive! }
`);
const price = pricing(schema);
const cost = (query: string, variables: Record<string, unknown> = {}) => price(parse(query), null, variables);

/** Fragments that each spread the next one twice: twice as large with every line. */
const doubling = (levels: number): string =>
  `{ ...f0 } ${Array.from({ length: levels }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ')}
   fragment f${levels} on Query { a: province { name } }`;

describe('shape', () => {
  it('counts through fragments at every place where they are spread', () => {
    const shape = measureShape(parse('{ a: province { ...p } b: province { ...p @include(if: true) } } fragment p on Province { n: name counties { name } }'));
    expect(shape).toEqual({ depth: 3, aliases: 4, fields: 8, directives: 1 });
  });

  it('measures fragments that double in no time', () => {
    const start = performance.now();
    expect(measureShape(parse(doubling(60))).fields).toBeGreaterThan(2 ** 60);
    expect(performance.now() - start).toBeLessThan(2_000); // what grows with the nesting would take minutes
  });

  it('comes to an end with fragments in a circle', () => {
    expect(measureShape(parse('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a province { name } }')).fields).toBe(2);
  });

  it.each([
    ['QUERY_TOO_DEEP', `{ province { ${'counties { province { '.repeat(9)} name ${'} } '.repeat(9)} } }`],
    ['TOO_MANY_ALIASES', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: province { name }`).join(' ')} }`],
    ['TOO_MANY_FIELDS', doubling(10)],
    ['TOO_MANY_DIRECTIVES', `{ province { ${'name @skip(if: false) '.repeat(31)} } }`],
  ])('reports %s with the number and the limit', (code, query) => {
    const errors = validate(schema, parse(query), [shapeRule(defaultLimits)]);
    const error = errors.find(({ extensions }) => extensions['code'] === code);
    expect(error?.extensions).toMatchObject({ measured: expect.any(Number), limit: expect.any(Number) });
    expect(error?.message).toContain(String(error?.extensions['measured']));
  });

  it('lets GraphiQL and the like look at the schema', () => {
    expect(validate(schema, parse(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true })), [shapeRule(defaultLimits)])).toEqual([]);
    expect(parse(getIntrospectionQuery(), { maxTokens: defaultLimits.tokens })).toBeTruthy();
  });
});

describe('cost', () => {
  it('is that of the objects which may come', () => {
    expect(cost('{ province { name } }')).toBe(1);
    expect(cost('{ directives(first: 50) { nodes { title issuer { name } } } }')).toBe(1 + 50 * 2);
    expect(cost('{ directives(first: 50) { edges { node { title } } totalCount } }')).toBe(1 + 50 * 2);
    expect(cost('{ province { counties { name } } }')).toBe(1 + 10);
    expect(cost('mutation { draft { title } }')).toBe(10);
  });

  it('takes the variables of the request, their defaults, or the default of the argument', () => {
    const query = 'query ($n: Int = 30) { directives(first: $n) { nodes { title } } }';
    expect(cost(query, { n: 100 })).toBe(101);
    expect(cost(query)).toBe(31);
    expect(cost('{ province { directives { nodes { title } } } }')).toBe(1 + 1 + 20);
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { name } }', { ids: ['a', 'b', 'c'] })).toBe(3);
    expect(cost('query ($n: Int) { directives(first: $n) { nodes { title } } }', { n: -5 })).toBe(1);
    expect(cost('query ($n: Int) { directives(first: $n) { nodes { title } } }', { n: 'many' })).toBe(21);
  });

  it('multiplies page within page', () => {
    const query = '{ directives(first: 100) { nodes { issuer { directives(first: 100) { nodes { title } } } } } }';
    expect(cost(query)).toBe(1 + 100 * (1 + 1 + 1 + 100));
  });

  it('counts a shared fragment at every place, computed once', () => {
    const start = performance.now();
    expect(cost(doubling(60))).toBe(Number.MAX_SAFE_INTEGER);
    expect(performance.now() - start).toBeLessThan(2_000); // what grows with the nesting would take minutes
  });

  it('is made anew only for a new document', () => {
    const document = parse('query ($n: Int!) { directives(first: $n) { nodes { title } } }');
    expect([1, 2, 3].map((n) => price(document, null, { n }))).toEqual([2, 3, 4]);
  });
});

describe('depth of JSON', () => {
  const deeper = (text: string, limit = 3) => isDeeperThan(limit, Buffer.from(text));
  it.each([
    ['{"a":[{"b":1}]}', false],
    ['{"a":[{"b":[]}]}', true],
    ['{"a":"[[[[[[ \\" {{{{"}', false],
    ['{"a":"\\\\"}[[[', false],
    ['[1],[2],[3],[[[[', true],
  ])('of %s beyond 3: %s', (text, expected) => expect(deeper(text)).toBe(expected));
});
