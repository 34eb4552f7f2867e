import { execute, parse } from 'graphql';
import type { ExecutionResult, GraphQLResolveInfo } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '../../src/kernel/read/index.ts';
import type { Reader } from '../../src/kernel/read/index.ts';
import { viewerSettings } from '../../src/kernel/row-security.ts';
import { openLibrary, viewerOf } from './library.ts';
import type { Library } from './library.ts';
import type { RenamePayload, Renaming } from './library.fields.ts';

let library: Library;
let statements = 0;
beforeAll(async () => void (library = await openLibrary()));
afterAll(() => library.close());

const source = parse(`mutation Rename($id: String!, $title: String!) {
  rename(id: $id, title: $title) {
    done
    book { id title author { name books(first: 2) { totalCount } } deeds { verb allowed } }
    again: book { title state }
    others { title guess { width labels { text } } }
    thing { __typename id ... on Book { sentence } }
  }
}`);

const viewer = () => viewerOf(library.offices[0]);
const counted = (reader: Reader): Reader => ({
  ...reader,
  statements: { query: (...asked) => ((statements += 1), reader.statements.query(...asked)) },
});

/** Writes in a transaction as the system, and reads back there as the viewer. */
const inTheTransaction = (refs: Record<string, unknown>): Renaming => ({
  rename: (id, title, info: GraphQLResolveInfo) =>
    library.orm.em.fork({ session: { variables: { 'app.powers': '{SYSTEM}' } } }).transactional(async (em) => {
      await em.execute('update book set title = ? where id = ?', [title, id]);
      const reader = counted({ viewer: viewer(), language: 'en', statements: inTransaction(em) });
      const payload = await library.road.readBack(info, refs, reader);
      return payload as unknown as RenamePayload;
    }),
});

const run = async (renaming: Renaming, id: string, title: string): Promise<ExecutionResult> => {
  statements = 0;
  const reader = counted({ viewer: viewer(), language: 'en', statements: library.runner });
  const result = await execute({ schema: library.schema, document: source, variableValues: { id, title }, contextValue: { ...reader, ...renaming } });
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
};

const someBooks = async (): Promise<string[]> => {
  const rows = await library.orm.em
    .fork({ session: { variables: { ...viewerSettings(viewer()) } } })
    .transactional((em) => em.execute<{ id: string }[]>(`select id from book where state = 'PRINTED' order by id limit 3`));
  return rows.map(({ id }) => id);
};

test('a payload is read back by one statement, inside the transaction', async () => {
  const [id = '', ...others] = await someBooks();
  const { data, errors } = await run(inTheTransaction({ done: true, book: id, others, thing: `book_${id}` }), id, 'renamed');
  expect(errors).toBeUndefined();
  expect(statements).toBe(1);
  expect(data).toMatchObject({
    rename: {
      done: true,
      book: { id: `book_${id}`, title: 'renamed', deeds: [{ verb: 'print' }, { verb: 'find' }] },
      again: { title: 'renamed', state: 'PRINTED' },
      others: [{ title: expect.any(String) }, { title: expect.any(String) }],
      thing: { __typename: 'Book', id: `book_${id}`, sentence: expect.stringContaining('renamed') },
    },
  });
});

test('ids in a payload that nobody read back are read one by one', async () => {
  const [id = '', ...others] = await someBooks();
  const refs = { done: true, book: id, others, thing: `book_${id}` };
  const { data, errors } = await run({ rename: async () => refs as unknown as RenamePayload }, id, '');
  expect(errors).toBeUndefined();
  expect(statements).toBe(4);
  expect(data).toMatchObject({ rename: { book: { id: `book_${id}` }, thing: { id: `book_${id}` } } });
  expect(data).toHaveProperty('rename.others.length', 2);
});

test('an object of a payload that the viewer may not see is null', async () => {
  const unknown = '00000000-0000-4000-8000-000000000000';
  const { data } = await run(inTheTransaction({ done: false, book: unknown, others: [], thing: null }), unknown, '');
  expect(data).toEqual({ rename: { done: false, book: null, again: null, others: [], thing: null } });
});
