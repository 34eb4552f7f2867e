import { GraphQLError } from 'graphql';
import { cursorSql, decodeCursor } from './cursor.ts';
import { pageSizes } from './page.ts';
import type { OrderTerm, PageRead } from './read.ts';
import { columnsOf } from './scope.ts';
import type { Row } from './scope.ts';
import { bind, join, raw, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** The arguments of a connection, read and checked. */
export interface Paging {
  readonly size: number;
  /** Counted from the end. */
  readonly backward: boolean;
  readonly order: string;
  readonly after: string | null;
  readonly before: string | null;
}

export const badPage = (argument: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_PAGE', argument } });

const given = (args: Record<string, unknown>, name: string): string | null => {
  const value = args[name];
  return typeof value === 'string' ? value : null;
};

const sizeOf = (args: Record<string, unknown>, name: 'first' | 'last'): number | null => {
  const value = args[name];
  if (typeof value !== 'number') return null;
  if (value < 0 || value > pageSizes.most) throw badPage(name, `“${name}” must be between 0 and ${pageSizes.most}.`);
  return value;
};

export const pagingOf = (read: PageRead, args: Record<string, unknown>): Paging => {
  const first = sizeOf(args, 'first');
  const last = sizeOf(args, 'last');
  if (first !== null && last !== null) throw badPage('last', 'Give “first” or “last”, not both.');
  return {
    size: first ?? last ?? pageSizes.usual,
    backward: last !== null,
    order: given(args, 'order') ?? read.defaultOrder,
    after: given(args, 'after'),
    before: given(args, 'before'),
  };
};

/** One column of the order over a concrete row. */
export interface Key extends OrderTerm {
  readonly expression: Sql;
  readonly type: string;
  readonly nullable: boolean;
}

/**
 * The columns of the order, the id last: with it every row has one place. It goes the way of the column before it, so
 * that an index on both serves the order in both directions.
 */
export const orderKeys = (read: PageRead, order: string, row: Row): Key[] => {
  const terms = read.orders[order] ?? [];
  const hasId = terms.some(({ property }) => property === 'id');
  const complete = hasId ? terms : [...terms, { property: 'id', descending: terms.at(-1)?.descending ?? false }];
  const columns = columnsOf(row);
  return complete.map((term) => {
    const column = row.type.columns.get(term.property);
    return { ...term, expression: columns(term.property), type: column?.type ?? 'text', nullable: column?.nullable ?? false };
  });
};

export const orderTag = (row: Row, order: string): string => `${row.type.name}.${order}`;

/** Rows without a value come last in both directions, and first when the list is read backwards. */
export const orderSql = (keys: readonly Key[], backward: boolean): Sql =>
  join(
    keys.map(({ expression, descending, nullable }) => {
      const direction = raw(descending === backward ? 'asc' : 'desc');
      const nulls = nullable ? raw(backward ? ' nulls first' : ' nulls last') : raw('');
      return sql`${expression} ${direction}${nulls}`;
    }),
    ', ',
  );

export const keyCursor = (keys: readonly Key[], tag: string): Sql => cursorSql(tag, keys.map((key) => key.expression));

const sameDirection = (keys: readonly Key[]): boolean =>
  keys.every((key) => !key.nullable && key.descending === keys[0]?.descending);

/** What lies beyond a place in the order: later rows, or with `back` earlier ones. */
const beyond = (keys: readonly Key[], values: readonly (string | null)[], back: boolean): Sql => {
  const bound = keys.map((key, at) => bind(values[at] ?? null, key.type));
  if (sameDirection(keys)) {
    const sign = raw(keys[0]?.descending === back ? '>' : '<');
    return sql`(${join(keys.map((key) => key.expression), ', ')}) ${sign} (${join(bound, ', ')})`;
  }
  const same = (key: Key, at: number): Sql =>
    values[at] == null ? sql`${key.expression} is null` : sql`${key.expression} = ${bound[at] as Sql}`;
  const past = (key: Key, at: number): Sql => {
    if (values[at] == null) return back ? sql`${key.expression} is not null` : raw('false');
    const compare = sql`${key.expression} ${raw(key.descending === back ? '>' : '<')} ${bound[at] as Sql}`;
    return key.nullable && !back ? sql`(${compare} or ${key.expression} is null)` : compare;
  };
  const alternatives = keys.map((key, at) => join([...keys.slice(0, at).map(same), past(key, at)], ' and '));
  const any = sql`(${join(alternatives.map((one) => sql`(${one})`), ' or ')})`;
  const [first] = keys;
  if (!first || first.nullable) return any;
  // Says nothing new, but lets an index begin at the place.
  return sql`${first.expression} ${raw(first.descending === back ? '>=' : '<=')} ${bound[0] ?? raw('null')} and ${any}`;
};

/** The conditions that `after` and `before` make. */
export const keysetConditions = (paging: Paging, keys: readonly Key[], tag: string): Sql[] =>
  (['after', 'before'] as const).flatMap((argument) => {
    const text = paging[argument];
    if (text === null) return [];
    const { values } = decodeCursor(argument, text, tag, keys.map((key) => key.type));
    return [beyond(keys, values, argument === 'before')];
  });
