import { GraphQLEnumType, GraphQLID, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLScalarType, GraphQLSchema, GraphQLString } from 'graphql';
import type { GraphQLFieldConfigMap } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCatalog } from '../../src/kernel/read/catalog.ts';
import type { Read } from '../../src/kernel/read/read.ts';
import { Author, Book } from './library.entities.ts';
import { openLibrary } from './library.ts';
import type { Library } from './library.ts';

let library: Library;
beforeAll(async () => void (library = await openLibrary()));
afterAll(() => library.close());

const faultsOf = (fields: GraphQLFieldConfigMap<unknown, unknown>): string => {
  const author = new GraphQLObjectType({ name: 'Author', fields: { id: { type: GraphQLID }, ...fields } });
  const book = new GraphQLObjectType({ name: 'Book', fields: { id: { type: GraphQLID } } });
  const query = new GraphQLObjectType({ name: 'Query', fields: { book: { type: book }, author: { type: author, extensions: { read: readOne } } } });
  try {
    makeCatalog(new GraphQLSchema({ query }), library.orm.getMetadata());
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

const readOne: Read = { kind: 'one', target: () => Author, where: () => null };
const page = (property: string): Read => ({
  kind: 'page', target: () => Book, from: null, where: () => null, orders: { ODD: [{ property, descending: false }] }, defaultOrder: 'ODD',
});
const colour = new GraphQLEnumType({ name: 'Colour', values: { RED: { value: 1 } } });

test('what can be read is accepted', () => {
  expect(faultsOf({ name: { type: new GraphQLNonNull(GraphQLString) }, bornOn: { type: new GraphQLScalarType({ name: 'Date' }) } })).toBe('');
});

test.each<[string, GraphQLFieldConfigMap<unknown, unknown>, string]>([
  ['a field that nothing tells how to read', { nonsense: { type: GraphQLString } }, 'Author.nonsense has no column of its name'],
  ['a scalar that PostgreSQL cannot print', { name: { type: new GraphQLScalarType({ name: 'Odd' }) } }, 'Author.name has the scalar Odd'],
  ['an enum whose values are not its names', { name: { type: colour } }, 'Author.name has the scalar Colour'],
  ['a non-null field over a nullable column', { bornOn: { type: new GraphQLNonNull(GraphQLString) } }, 'Author.bornOn is non-null'],
  ['an order by a column that makes no cursor', { books: { type: GraphQLString, extensions: { read: page('measures') } } }, 'Author.books cannot be ordered by measures'],
  ['an order by a column that is not there', { books: { type: GraphQLString, extensions: { read: page('nothing') } } }, 'Author.books cannot be ordered by nothing'],
  ['a list where one row is read', { books: { type: new GraphQLList(GraphQLString), extensions: { read: readOne } } }, 'Author.books is a list'],
])('at start-up is refused %s', (_, fields, fault) => expect(faultsOf(fields)).toContain(fault));

test('all faults are told at once', () => {
  expect(faultsOf({ one: { type: GraphQLString }, two: { type: GraphQLString } }).split('\n')).toHaveLength(3);
});
