import { getNamedType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import type { Compiler, Place } from './compile.ts';
import { cursorSql } from './cursor.ts';
import { jsonObject, jsonValue, textOf } from './json.ts';
import type { Json } from './json.ts';
import { keyCursor, keysetConditions, orderKeys, orderSql, orderTag, pagingOf } from './paging.ts';
import type { Key } from './paging.ts';
import type { PageRead } from './read.ts';
import { tableOf } from './scope.ts';
import type { Row } from './scope.ts';
import { pick, setsOf } from './selection.ts';
import type { Picked } from './selection.ts';
import { argsOf, getPiece } from './skeleton.ts';
import type { Emit, Said } from './skeleton.ts';
import { all, raw, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/**
 * What of the arguments changes the form of the statement. The size is among it: PostgreSQL keeps a plan for all values
 * of its parameters only where it knows how many rows are wanted.
 */
interface Facts {
  readonly size: number;
  readonly order: string;
  readonly backward: boolean;
  readonly hasAfter: boolean;
  readonly hasBefore: boolean;
}

/** A page as its site said it for one request, and how its order is written. */
interface Page extends Facts {
  readonly said: Said;
  readonly keys: readonly Key[];
  readonly tag: string;
}

type PageEmit = (page: Page, said: readonly Said[]) => Json;

/** Number of a row on the page, from 1: the one after the page's size only tells that there is more. */
const place = raw('"~place"');

const number = (value: number): Sql => raw(String(value));

/**
 * Cursor of the first or last row of the page, out of the aggregated columns of the order; null on an empty page. A page
 * that is read backwards says its order: from PostgreSQL 16 on, the ordered aggregate of its rows turns the input of the
 * others about too.
 */
const edgeCursor = (row: Row, { keys, tag, backward, size }: Page, edge: 'start' | 'end'): Sql => {
  const count = sql`least(count(*), ${number(size)})`;
  const at = (edge === 'end') === backward ? raw('1') : count;
  const inPlace = backward ? sql` order by ${row.alias}.${place}` : raw('');
  const values = keys.map(({ expression }) => sql`(array_agg(${expression}${inPlace}))[${at}]`);
  return sql`case when ${count} > 0 then ${cursorSql(tag, values)} end`;
};

export const compilePage = (compiler: Compiler, read: PageRead, at: Place): Emit => {
  const row = compiler.row(read.target);
  const args = argsOf(at.picked);
  const own = at.sites.add((asked): Said => {
    const scope = compiler.scope(asked, row, at, args);
    const paging = pagingOf(read, scope.args);
    const { size, order, backward } = paging;
    const facts: Facts = { size, order, backward, hasAfter: paging.after !== null, hasBefore: paging.before !== null };
    const where = read.where(scope);
    const keyset = facts.hasAfter || facts.hasBefore ? keysetConditions(paging, orderKeys(read, paging.order, row), orderTag(row, paging.order)) : [];
    return {
      facts: JSON.stringify(facts),
      pieces: {
        source: read.from ? sql`(${read.from(scope)})` : tableOf(row),
        where: all(where),
        keyset: all(...keyset),
      },
    };
  });
  const fields = new PageFields(compiler, row, at);
  const entries = fields.each(typeOf(at.picked), at.picked, (picked) => fields.field(picked));
  return (all) => {
    const said = own(all);
    const facts = JSON.parse(said.facts) as Facts; // the site's own
    const keys = orderKeys(read, facts.order, row);
    const page: Page = { ...facts, said, keys, tag: orderTag(row, facts.order) };
    const object = jsonObject(entries.map(([key, emit]) => [key, emit(page, all)] as const));
    // `having` makes it one row also when nothing that is asked is an aggregate.
    return fields.readsRows ? [sql`(select ${textOf(object)} from ${fields.rows(page)} ${row.alias} having true)`] : object;
  };
};

const typeOf = (picked: Picked): GraphQLObjectType => {
  if (!picked.field) throw new Error('A page has a type');
  return getNamedType(picked.field.type) as GraphQLObjectType;
};

/** The fields of a connection, its edges and its page information. */
class PageFields {
  readonly #compiler: Compiler;
  readonly #row: Row;
  readonly #at: Place;
  readsRows = false;
  #looksFurther = false;

  constructor(compiler: Compiler, row: Row, at: Place) {
    this.#compiler = compiler;
    this.#row = row;
    this.#at = at;
  }

  each(type: GraphQLObjectType, of: Picked, compile: (picked: Picked) => PageEmit): (readonly [string, PageEmit])[] {
    return pick(this.#compiler.picking, type, setsOf(of.nodes)).map(
      (picked) => [picked.key, picked.field ? compile(picked) : () => [`"${type.name}"`]] as const,
    );
  }

  field(picked: Picked): PageEmit {
    const name = picked.field?.name;
    if (name === 'totalCount') {
      return ({ said }) => [sql`(select count(*) from ${getPiece(said, 'source')} ${this.#row.alias} where ${getPiece(said, 'where')})`];
    }
    this.readsRows = true;
    if (name === 'nodes') return this.#listed(this.#node(picked));
    if (name === 'edges') return this.#listed(this.#object(picked, (inner) => this.#edgeField(inner)));
    if (name === 'pageInfo') return this.#object(picked, (inner) => this.#pageInfoField(inner));
    throw new Error(`A connection has no field ${name}`);
  }

  /** The rows of the page, in the order in which they are read; numbered where the number is needed. */
  rows(page: Page): Sql {
    const { alias } = this.#row;
    const [source, where, keyset] = ['source', 'where', 'keyset'].map((name) => getPiece(page.said, name)) as [Sql, Sql, Sql];
    const limit = number(page.size + (this.#looksFurther ? 1 : 0));
    const order = orderSql(page.keys, page.backward);
    const rows = sql`(select ${alias}.* from ${source} ${alias} where ${where} and ${keyset} order by ${order} limit ${limit})`;
    return this.#looksFurther || page.backward ? sql`(select ${alias}.*, row_number() over () as ${place} from ${rows} ${alias})` : rows;
  }

  #listed(item: PageEmit): PageEmit {
    return (page, said) => {
      const order = page.backward ? sql` order by ${this.#row.alias}.${place} desc` : raw('');
      const filter = this.#looksFurther ? sql` filter (where ${this.#row.alias}.${place} <= ${number(page.size)})` : raw('');
      return ['[', sql`string_agg(${textOf(item(page, said))}, ','${order})${filter}`, ']'];
    };
  }

  #node(picked: Picked): PageEmit {
    const object = this.#compiler.object(this.#row, setsOf(picked.nodes), this.#at.sites);
    return (_page, said) => object(said);
  }

  #object(picked: Picked, compile: (inner: Picked) => PageEmit): PageEmit {
    const entries = this.each(typeOf(picked), picked, compile);
    return (page, said) => jsonObject(entries.map(([key, emit]) => [key, emit(page, said)] as const));
  }

  #edgeField(picked: Picked): PageEmit {
    if (picked.field?.name === 'node') return this.#node(picked);
    return ({ keys, tag }) => ['"', keyCursor(keys, tag), '"'];
  }

  #pageInfoField(picked: Picked): PageEmit {
    const name = picked.field?.name;
    if (name === 'startCursor') return (page) => jsonValue(edgeCursor(this.#row, page, 'start'));
    if (name === 'endCursor') return (page) => jsonValue(edgeCursor(this.#row, page, 'end'));
    this.#looksFurther = true;
    const further = (page: Page): Json => [sql`to_json(count(*) > ${number(page.size)})`];
    if (name === 'hasNextPage') return (page) => (page.backward ? [String(page.hasBefore)] : further(page));
    return (page) => (page.backward ? further(page) : [String(page.hasAfter)]);
  }
}
