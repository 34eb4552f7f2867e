import { execute, getOperationAST, validate } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reader } from '../../src/kernel/read/index.ts';
import { documentOf, openLibrary, viewerOf } from './library.ts';
import type { Library } from './library.ts';

let library: Library;
let statements: { readonly name: string; readonly text: string }[] = [];
beforeAll(async () => void (library = await openLibrary()));
afterAll(() => library.close());

const reader = (office = 0): Reader => ({
  viewer: viewerOf(library.offices[office] ?? ''),
  language: 'fa',
  statements: {
    query: (name, text, parameters) => {
      statements.push({ name, text });
      return library.runner.query(name, text, parameters);
    },
  },
});

/** Answers are checked by what the tests expect of them. */
// oxlint-disable-next-line typescript/no-explicit-any
type Json = Record<string, any>;

const compiled = async (source: string, variables: Record<string, unknown> = {}, office = 0): Promise<Json | null> => {
  const document = documentOf(source);
  expect(validate(library.schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  statements = [];
  const text = operation && (await library.road.answer(document, operation, variables, reader(office)));
  return text ? (JSON.parse(text) as Json) : null;
};

const executed = async (source: string, variables: Record<string, unknown> = {}, schema = library.schema): Promise<ExecutionResult> => {
  statements = [];
  return execute({ schema, document: documentOf(source), variableValues: variables, contextValue: reader() });
};

const everything = `{
  authors { __typename id name bornOn teacher { name } bookCount newest { title } thickest { pages } tallies { state books author { name } }
    books(first: 2, order: THICKEST) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { title tags state createdAt dayAfter isOurs measures { width labels { text } } guess { width labels { text } } deeds { verb allowed } } } } }
  remarks(last: 3) { nodes { text answers { totalCount } subject { __typename ... on Book { title } ... on Remark { text } } } }
}`;

test('backwards too, the cursors of a page are those of its first and last row', async () => {
  for (const order of ['TEXT', 'DUE']) {
    const page = 'nodes { id } edges { cursor } pageInfo { startCursor endCursor }';
    const found = await compiled(`{ remarks(order: ${order}, last: 4) { ${page} hasMore: pageInfo { hasPreviousPage } } plain: remarks(order: ${order}, last: 4) { ${page} } }`);
    for (const { edges, pageInfo } of [found?.['remarks'], found?.['plain']]) {
      expect(edges).toHaveLength(4);
      expect(pageInfo).toEqual({ startCursor: edges[0].cursor, endCursor: edges[3].cursor });
    }
  }
});

describe('one statement', () => {
  test('answers a whole operation, and gives each root field alone when graphql-js executes', async () => {
    const data = await compiled(everything);
    expect(statements).toHaveLength(1);
    const tree = await executed(everything);
    expect(statements).toHaveLength(2);
    expect(JSON.parse(JSON.stringify(tree))).toEqual({ data });
    const ordinary = await executed(everything, {}, library.ordinary);
    expect(statements.length).toBeGreaterThan(100);
    expect(JSON.parse(JSON.stringify(ordinary))).toEqual({ data });
  });

  test('keeps one text whatever the values are, and drops what is not asked', async () => {
    const source = 'query Q($state: BookState, $first: Int) { books(state: $state, first: $first) { nodes { id } } }';
    await compiled(source, { state: 'DRAFT', first: 2 });
    const [first] = statements;
    await compiled(source, { state: 'LOST', first: 2 });
    expect(statements[0]?.text).toBe(first?.text);
    expect(statements[0]?.name).toMatch(/^read_/);
    await compiled(source, { first: 7 });
    expect(statements[0]?.text).not.toContain('"state" =');
    expect(statements[0]?.text).not.toContain('count(*)');
  });

  test('binds what people write', async () => {
    const found = await compiled(`query Q($search: String) { authors { books(search: $search) { totalCount } } }`, {
      search: `') or true --`,
    });
    expect(found?.['authors'].every((author: Json) => author['books'].totalCount === 0)).toBe(true);
    expect(statements[0]?.text).not.toContain('or true');
  });

  test('refuses U+0000, which no text of PostgreSQL can hold', async () => {
    const { errors } = await executed('query Q($search: String) { authors { books(search: $search) { totalCount } } }', { search: 'a\0b' });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('gives no rows when the settings are not made first', async () => {
    await compiled('{ books { totalCount } }');
    const bare = (statements[0]?.text ?? '').replace(/^with me as materialized \(.*? as v\)/, `with me as materialized (select $1 || $2 || $3 || $4 || $5 as v)`);
    const [row] = await library.runner.query('', bare, ['', '', '', '', '']);
    const printed = await compiled('{ books(state: PRINTED) { totalCount } }');
    expect(JSON.parse(String(row?.['r0']))).toEqual(printed?.['books']);
  });
});

test('200 concurrent reads by different viewers over few connections never mix', async () => {
  const source = '{ books(first: 100, order: TITLE) { totalCount nodes { state isOurs } } }';
  const drafts = ({ books }: Json): number => books.nodes.filter(({ state }: Json) => state !== 'PRINTED').length;
  const alone = [await compiled(source, {}, 0), await compiled(source, {}, 1)];
  expect(alone.map((one) => drafts(one ?? {}))).toEqual([6, 6]);
  const together = await Promise.all(Array.from({ length: 200 }, (_, at) => compiled(source, {}, at % 2)));
  together.forEach((one, at) => expect(one).toEqual(alone[at % 2]));
  expect(together.every((one) => one?.['books'].nodes.every(({ state, isOurs }: Json) => state === 'PRINTED' || isOurs))).toBe(true);
});

describe('pages', () => {
  test.each(['TITLE', 'NEWEST', 'THICKEST'])('walk over every row once, both ways: %s', async (order) => {
    const all = await compiled(`{ books(first: 100, order: ${order}) { nodes { id } totalCount } }`);
    const ids: string[] = all?.['books'].nodes.map(({ id }: Json) => id);
    expect(ids).toHaveLength(all?.['books'].totalCount);
    const forward: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { books }: Json = (await compiled(`query Q($after: String) { books(first: 5, after: $after, order: ${order}) { nodes { id } pageInfo { endCursor hasNextPage } } }`, { after })) ?? {};
      forward.push(...books.nodes.map(({ id }: Json) => id));
      after = books.pageInfo.endCursor;
      more = books.pageInfo.hasNextPage;
    }
    expect(forward).toEqual(ids);
    const backward: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const { books }: Json = (await compiled(`query Q($before: String) { books(last: 5, before: $before, order: ${order}) { edges { node { id } } pageInfo { startCursor hasPreviousPage } } }`, { before })) ?? {};
      backward.unshift(...books.edges.map(({ node }: Json) => node.id));
      before = books.pageInfo.startCursor;
      more = books.pageInfo.hasPreviousPage;
    }
    expect(backward).toEqual(ids);
  });

  const cursor = (...values: unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');
  const id = '00000000-0000-4000-8000-000000000000';
  test.each([
    ['not a cursor', 'x'],
    ['of another order', cursor('Book.NEWEST', '2026-01-01 00:00:00+00', id)],
    ['of another type', cursor('Remark.TITLE', 'a', id)],
    ['with too few values', cursor('Book.TITLE', 'a')],
    ['with an id that is none', cursor('Book.TITLE', 'a', "' or true")],
    ['with U+0000', cursor('Book.TITLE', 'a\0', id)],
    ['with a number', cursor('Book.TITLE', 1, id)],
    ['with an object', cursor('Book.TITLE', {}, id)],
  ])('refuse a cursor %s', async (_, after) => {
    const { errors } = await executed('query Q($after: String) { books(after: $after) { nodes { id } } }', { after });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR', argument: 'after' });
    expect(errors?.[0]?.path).toEqual(['books']);
    expect(statements).toEqual([]);
  });

  test.each([
    ['day', 'remarks', cursor('Remark.DUE', '2026-02-31', id)],
    ['day of the year 0', 'remarks', cursor('Remark.DUE', '0000-01-01', id)],
    ['time', 'books', cursor('Book.NEWEST', '2026-13-01 00:00:00+00', id)],
    ['time of the year 0', 'books', cursor('Book.NEWEST', '0000-01-01 00:00:00+00', id)],
    ['time that is too far from UTC', 'books', cursor('Book.NEWEST', '2026-01-01 00:00:00+99', id)],
    ['time with minutes that are none', 'books', cursor('Book.NEWEST', '2026-01-01 00:00:00+00:60', id)],
    ['number', 'books', cursor('Book.THICKEST', '99999999999', 'a', id)],
  ])('refuse a cursor with a %s that PostgreSQL would not take', async (_, field, after) => {
    const order = field === 'remarks' ? 'DUE' : after === cursor('Book.THICKEST', '99999999999', 'a', id) ? 'THICKEST' : 'NEWEST';
    const { errors } = await executed(`query Q($after: String) { ${field}(after: $after, order: ${order}) { nodes { id } } }`, { after });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_CURSOR');
  });

  test.each([['first: 101'], ['last: -1'], ['first: 1, last: 1']])('refuse the size %s', async (size) => {
    const { errors } = await executed(`{ books(${size}) { nodes { id } } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_PAGE');
  });
});

describe('ids', () => {
  test('give null for what is unknown, forbidden, malformed or of another type', async () => {
    const mine = await compiled('{ books(state: DRAFT, first: 1) { nodes { id } } remarks(first: 1) { nodes { id } } }');
    const draft: string = mine?.['books'].nodes[0].id;
    const remark: string = mine?.['remarks'].nodes[0].id;
    const ids = [draft, 'book_00000000-0000-4000-8000-000000000000', 'x', '', 'tally_00000000-0000-4000-8000-000000000000', remark, draft];
    const source = 'query Q($ids: [ID!]!, $id: ID!) { things(ids: $ids) { id __typename } thing(id: $id) { id } book(id: $id) { title } }';
    const seen = await compiled(source, { ids, id: draft });
    expect(seen?.['things']).toEqual([
      { id: draft, __typename: 'Book' }, null, null, null, null, { id: remark, __typename: 'Remark' }, { id: draft, __typename: 'Book' },
    ]);
    expect(seen).toMatchObject({ thing: { id: draft }, book: { title: expect.any(String) } });
    expect(await compiled(source, { ids: [draft], id: draft }, 1)).toEqual({ things: [null], thing: null, book: null });
    expect(await compiled(source, { ids: [], id: remark }, 1)).toMatchObject({ things: [], thing: { id: remark }, book: null });
  });
});

describe('errors', () => {
  test('a non-null object that may not be seen carries its null up as graphql-js does', async () => {
    const source = '{ remarks(first: 100) { nodes { book { title } } } authors { name } }';
    expect(await compiled(source)).toBeNull();
    const { data, errors } = await executed(source);
    expect(data).toBeNull();
    expect(errors?.[0]?.message).toBe('Cannot return null for non-nullable field Remark.book.');
    expect(errors?.[0]?.path?.slice(0, 2)).toEqual(['remarks', 'nodes']);
  });

  test('a computed field that fails is null, with an error at its path', async () => {
    const source = '{ books(state: LOST, first: 1) { nodes { title sentence } } }';
    expect(await compiled(source)).toBeNull();
    const { data, errors } = await executed(source);
    expect(data).toMatchObject({ books: { nodes: [{ sentence: null }] } });
    expect(errors?.[0]?.path).toEqual(['books', 'nodes', 0, 'sentence']);
  });
});
