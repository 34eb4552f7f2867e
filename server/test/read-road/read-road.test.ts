import { GraphQLError, execute, getOperationAST, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOf, openLibrary, viewerOf } from './library.ts';
import type { Library } from './library.ts';

let library: Library;
beforeAll(async () => void (library = await openLibrary()));
afterAll(() => library.close());

const reader = (ordinary = false) => ({ viewer: viewerOf(library.offices[0]), language: 'fa' as const, statements: library.runner, ordinary });

const compiled = async (source: string, variables: Record<string, unknown> = {}): Promise<unknown> => {
  const document = documentOf(source);
  expect(validate(library.schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new GraphQLError('no operation');
  const text = await library.road.answer(document, operation, variables, reader());
  return text === null ? null : JSON.parse(text);
};

const executed = async (source: string, variables: Record<string, unknown> = {}, ordinary = true): Promise<unknown> =>
  JSON.parse(JSON.stringify(await execute({ schema: library.schema, document: documentOf(source), variableValues: variables, contextValue: reader(ordinary) })));

const same = async (source: string, variables: Record<string, unknown> = {}): Promise<unknown> => {
  const data = await compiled(source, variables);
  expect(await executed(source, variables)).toEqual({ data });
  expect(await executed(source, variables, false)).toEqual({ data });
  return data;
};

describe('one statement', () => {
  test('columns, to-one, lists and pages', async () => {
    const data = await same(`{
      authors { __typename id name bornOn teacher { name } bookCount newest { title } thickest { pages }
        tallies { state books author { name } } books(first: 2, order: THICKEST) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { title tags state createdAt dayAfter isOurs measures { width labels { text } } guess { width labels { text __typename } } deeds { verb allowed } } } } } }`);
    expect(JSON.stringify(data)).toContain('author 0');
  });
});
