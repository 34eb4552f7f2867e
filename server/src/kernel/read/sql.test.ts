import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { all, bind, ident, join, raw, render, sql } from './sql.ts';

test('values are bound, wherever they stand', () => {
  const name = `'; drop table x; --`;
  const { text, parameters } = render(sql`select ${ident('a"b')} from t where name = ${name} and n > ${3} and ${sql`open = ${true}`}`);
  expect(text).toBe('select "a""b" from t where name = $1 and n > $2 and open = $3');
  expect(parameters.map(({ value }) => value)).toEqual([name, 3, true]);
});

test('a piece that is used twice has its parameters once', () => {
  const piece = sql`x = ${'v'}`;
  expect(render(sql`${piece} or ${piece}`)).toMatchObject({ text: 'x = $1 or x = $1', parameters: [{ value: 'v' }] });
});

test('a named type goes with the value; lists become array literals', () => {
  const { text, parameters } = render(sql`${bind(['a"b', 'c\\d', 'e,f'], 'text[]')} ${bind(null, 'date')} ${new Date(0)}`);
  expect(text).toBe('$1::text::text[] $2::text::date $3');
  expect(parameters.map(({ value }) => value)).toEqual(['{"a\\"b","c\\\\d","e,f"}', null, '1970-01-01T00:00:00.000Z']);
});

test('conditions that are not there do not count', () => {
  expect(render(all(null, undefined, false)).text).toBe('true');
  expect(render(all(null, sql`a`, sql`b or c`)).text).toBe('(a) and (b or c)');
  expect(render(join([raw('a'), raw('b')], ', ')).text).toBe('a, b');
});

test('U+0000 is refused: no text of PostgreSQL holds it', () => {
  expect(() => sql`${'a\0'}`).toThrow(GraphQLError);
});
