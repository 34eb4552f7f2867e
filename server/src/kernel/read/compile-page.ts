import { getNamedType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import type { Compiler, Place } from './compile.ts';
import { cursorSql } from './cursor.ts';
import { jsonObject } from './json.ts';
import { keyCursor, keysetConditions, orderKeys, orderSql, orderTag, pagingOf } from './paging.ts';
import type { Key } from './paging.ts';
import type { PageRead } from './read.ts';
import { tableOf } from './scope.ts';
import type { Row } from './scope.ts';
import { pick, setsOf } from './selection.ts';
import type { Picked } from './selection.ts';
import { argsOf } from './skeleton.ts';
import type { Emit, Said } from './skeleton.ts';
import { all, bind, constant, raw, sql } from './sql.ts';
import type { Sql } from './sql.ts';

interface Facts {
  readonly backward: boolean;
  readonly hasAfter: boolean;
  readonly hasBefore: boolean;
}

/** What the site of a page said for one request. */
interface Page extends Facts {
  readonly pieces: Readonly<Record<PieceName, Sql>>;
}
type PieceName = 'source' | 'counted' | 'within' | 'order' | 'size' | 'oneMore' | 'cursor' | 'start' | 'end';

type PageEmit = (page: Page, said: readonly Said[]) => Sql;

/** Number of a row on the page, from 1: the one after the page's size only tells that there is more. */
const place = raw('"~place"');

/** Cursor of the row at a place of the page, out of the aggregated columns of the order. */
const cursorAt = (keys: readonly Key[], tag: string, at: Sql, size: Sql): Sql => {
  const values = keys.map(({ expression }) => sql`(array_agg((${expression})::text))[${at}]`);
  return sql`case when least(count(*), ${size}) > 0 then ${cursorSql(tag, values)} end`;
};

const orderPieces = (keys: readonly Key[], tag: string, pageSize: number, backward: boolean) => {
  const size = bind(pageSize, 'int');
  const last = sql`least(count(*), ${size})`;
  const first = raw('1');
  return {
    order: orderSql(keys, backward),
    size,
    oneMore: bind(pageSize + 1, 'int'),
    cursor: keyCursor(keys, tag),
    start: cursorAt(keys, tag, backward ? last : first, size),
    end: cursorAt(keys, tag, backward ? first : last, size),
  };
};

export const compilePage = (compiler: Compiler, read: PageRead, at: Place): Emit => {
  const row = compiler.row(read.target);
  const args = argsOf(at.picked);
  const own = at.sites.add((asked): Said => {
    const values = args(asked);
    const paging = pagingOf(read, values);
    const keys = orderKeys(read, paging.order, row);
    const tag = orderTag(row, paging.order);
    const scope = compiler.scope(asked, row, at, values);
    const counted = all(read.where(scope));
    const facts: Facts = { backward: paging.backward, hasAfter: paging.after !== null, hasBefore: paging.before !== null };
    return {
      facts: JSON.stringify(facts),
      pieces: {
        source: read.from ? sql`(${read.from(scope)})` : tableOf(row),
        counted,
        within: all(counted, ...keysetConditions(paging, keys, tag)),
        ...orderPieces(keys, tag, paging.size, paging.backward),
      },
    };
  });
  const fields = new PageFields(compiler, row, at);
  const entries = fields.each(typeOf(at.picked), at.picked, (picked) => fields.field(picked));
  return (said) => {
    const { facts, pieces } = own(said);
    const page: Page = { ...(JSON.parse(facts) as Facts), pieces: pieces as Page['pieces'] };
    const object = jsonObject(entries.map(([key, emit]) => [key, emit(page, said)] as const));
    // `having` makes it one row also when nothing that is asked is an aggregate.
    return fields.readsRows ? sql`(select ${object} from ${fields.rows(page)} ${row.alias} having true)` : object;
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
      (picked) => [picked.key, picked.field ? compile(picked) : () => constant(type.name)] as const,
    );
  }

  field(picked: Picked): PageEmit {
    const name = picked.field?.name;
    if (name === 'totalCount') {
      return ({ pieces: { source, counted } }) => sql`(select count(*) from ${source} ${this.#row.alias} where ${counted})`;
    }
    this.readsRows = true;
    if (name === 'nodes') return this.#listed(this.#node(picked));
    if (name === 'edges') return this.#listed(this.#object(picked, (inner) => this.#edgeField(inner)));
    if (name === 'pageInfo') return this.#object(picked, (inner) => this.#pageInfoField(inner));
    throw new Error(`A connection has no field ${name}`);
  }

  /** The rows of the page, in the order in which they are read; numbered where the number is needed. */
  rows(page: Page): Sql {
    const { source, within, order, size, oneMore } = page.pieces;
    const { alias } = this.#row;
    const limit = this.#looksFurther ? oneMore : size;
    const rows = sql`(select ${alias}.* from ${source} ${alias} where ${within} order by ${order} limit ${limit})`;
    return this.#looksFurther || page.backward ? sql`(select ${alias}.*, row_number() over () as ${place} from ${rows} ${alias})` : rows;
  }

  #listed(item: PageEmit): PageEmit {
    return (page, said) => {
      const order = page.backward ? sql` order by ${this.#row.alias}.${place} desc` : raw('');
      const filter = this.#looksFurther ? sql` filter (where ${this.#row.alias}.${place} <= ${page.pieces.size})` : raw('');
      return sql`coalesce(json_agg(${item(page, said)}${order})${filter}, '[]'::json)`;
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
    return ({ pieces: { cursor } }) => cursor;
  }

  #pageInfoField(picked: Picked): PageEmit {
    const name = picked.field?.name;
    if (name === 'startCursor') return ({ pieces: { start } }) => start;
    if (name === 'endCursor') return ({ pieces: { end } }) => end;
    this.#looksFurther = true;
    const further = (page: Page): Sql => sql`count(*) > ${page.pieces.size}`;
    if (name === 'hasNextPage') return (page) => (page.backward ? raw(String(page.hasBefore)) : further(page));
    return (page) => (page.backward ? further(page) : raw(String(page.hasAfter)));
  }
}
