import { getNamedType, isLeafType } from 'graphql';
import type { GraphQLField } from 'graphql';
import { globalId, parseGlobalId } from '../../src/kernel/global-id.ts';
import type { Catalog, RowType } from '../../src/kernel/read/catalog.ts';
import { decodeCursor, encodeCursor } from '../../src/kernel/read/cursor.ts';
import { orderKeys, pagingOf } from '../../src/kernel/read/paging.ts';
import type { Key } from '../../src/kernel/read/paging.ts';
import type { ComputedRead, PageRead, Read, Reader, RowClass } from '../../src/kernel/read/read.ts';
import { columnsOf, scopeOf } from '../../src/kernel/read/scope.ts';
import type { Row } from '../../src/kernel/read/scope.ts';
import { all, bind, ident, join, Parameter, raw, render, sql } from '../../src/kernel/read/sql.ts';
import type { Sql } from '../../src/kernel/read/sql.ts';
import { underSettings } from '../../src/kernel/read/statement.ts';
import { settingNames, viewerSettings } from '../../src/kernel/row-security.ts';

/** A row as this execution knows it. */
export class OrdinaryRow {
  readonly row: Row;
  /** Where the row is found: a FROM list and a condition that leaves this row only. */
  readonly from: Sql;
  readonly where: Sql;
  constructor(row: Row, from: Sql, where: Sql) {
    this.row = row;
    this.from = from;
    this.where = where;
  }
}

/** A connection, edge or page information: what its fields give. */
export class OrdinaryPage {
  readonly fields: Readonly<Record<string, () => unknown>>;
  constructor(fields: Readonly<Record<string, () => unknown>>) {
    this.fields = fields;
  }
}

type Field = GraphQLField<unknown, unknown>;
export type Args = Record<string, unknown>;

/** Rows of one small SELECT under the reader's settings. */
const askOnce = async (reader: Reader, select: Sql): Promise<unknown[]> => {
  const settings = viewerSettings(reader.viewer);
  const asked = settingNames.map((name) => new Parameter(settings[name]));
  const { text, parameters } = render(underSettings(asked, [sql`(select coalesce(json_agg(found), '[]'::json)::text from (${select}) found)`]));
  const [row] = await reader.statements.query('', text, parameters.map(({ value }) => value));
  return JSON.parse(String(row?.['r0'] ?? '[]')) as unknown[];
};

/**
 * Rows of a declared SELECT are told apart by what they hold, and those that hold the same by a count. Not by their
 * place: what SELECTs without ORDER BY is ordered by the plan, and another statement may get another plan.
 */
const contentKey = raw(`"~source"::text || ' ' || row_number() over (partition by "~source"::text)`);

/**
 * Ordinary execution of the same declarations: graphql-js walks the operation, and each field of each row is read by a
 * small statement of its own. Slow and plain on purpose. It composes nothing, so it can tell whether the compiler of
 * the read road composes rightly.
 */
export class Ordinary {
  readonly #catalog: Catalog;
  #aliases = 0;
  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  read(read: Read, field: Field, parent: OrdinaryRow | null, args: Args, reader: Reader): unknown {
    switch (read.kind) {
      case 'typename':
        return 'Query';
      case 'id':
        return this.#id(parent, reader);
      case 'value':
        return this.#leaf(field, read.value(this.#scope(parent?.row ?? null, parent, args, reader)), parent, reader);
      case 'computed':
        return this.#computed(read, parent, args, reader);
      case 'one':
        return this.#one(read.target, read.where, parent, args, reader);
      case 'oneOf':
        return this.#oneOf(read.targets, parent, args, reader);
      case 'rows':
        return this.#rows(read, read.orderBy, read.limit, parent, args, reader);
      case 'page':
        return this.#page(read, parent, args, reader);
      case 'node':
        return this.#node(field, String(args['id']), reader);
      case 'nodes':
        return Promise.all((args['ids'] as unknown[]).map((id) => this.#node(field, String(id), reader)));
    }
  }

  #row(type: RowType): Row {
    this.#aliases = (this.#aliases + 1) % 1_000_000;
    return { type, alias: ident(`o${this.#aliases}`) };
  }

  #typeOf(target: () => RowClass): RowType {
    const type = this.#catalog.rowTypes.get(target().name);
    if (!type) throw new Error(`${target().name} is not a type of rows`);
    return type;
  }

  #scope(row: Row | null, parent: OrdinaryRow | null, args: Args, reader: Reader): ReturnType<typeof scopeOf> {
    return scopeOf(this.#catalog, { viewer: reader.viewer, language: reader.language, variables: {} }, row, parent?.row ?? null, () => args);
  }

  #ownScope(parent: OrdinaryRow | null, args: Args, reader: Reader): ReturnType<typeof scopeOf> {
    const at = known(parent);
    return this.#scope(at.row, at, args, reader);
  }

  /** One value of one row, as JSON. */
  async #value(value: Sql, parent: OrdinaryRow | null, reader: Reader): Promise<unknown> {
    const place = parent ? sql` from ${parent.from} where ${parent.where}` : raw('');
    const rows = await askOnce(reader, sql`select to_json(${value}) as value${place}`);
    return (rows[0] as { value?: unknown } | undefined)?.value ?? null;
  }

  async #id(parent: OrdinaryRow | null, reader: Reader): Promise<string> {
    const at = known(parent);
    return globalId(at.row.type.name, String(await this.#value(columnsOf(at.row)('id'), at, reader)));
  }

  #leaf(field: Field, value: Sql, parent: OrdinaryRow | null, reader: Reader): Promise<unknown> {
    const named = getNamedType(field.type);
    const isText = isLeafType(named) && named.name !== 'JSON' && field.type.toString().replace('!', '') === named.name;
    const exact = isText && ['String', 'ID', 'Money'].includes(named.name) ? sql`(${value})::text` : value;
    return this.#value(exact, parent, reader);
  }

  async #computed(read: ComputedRead, parent: OrdinaryRow | null, args: Args, reader: Reader): Promise<unknown> {
    const scope = this.#ownScope(parent, args, reader);
    const needs = Object.entries(read.needs).map(async ([name, need]) => {
      const value = typeof need.read === 'string' ? scope.row(need.read) : need.read(scope);
      return [name, await this.#value(value, known(parent), reader)] as const;
    });
    const given = Object.fromEntries(await Promise.all(needs));
    return read.compute(given, { viewer: reader.viewer, language: reader.language, args });
  }

  /** Rows of a table or of a declared SELECT, each with the values that are asked of it. */
  async #find(
    row: Row,
    source: Sql | null,
    where: Sql,
    order: Sql,
    values: readonly Sql[],
    parent: OrdinaryRow | null,
    reader: Reader,
  ): Promise<{ readonly found: OrdinaryRow; readonly values: (string | null)[] }[]> {
    const outer = parent ? sql`${parent.from}, ` : raw('');
    const inside = parent?.where ?? raw('true');
    const listed = source
      ? sql`lateral (select row_number() over () as "~number", ${contentKey} as "~key", "~source".* from (${source}) "~source") ${row.alias}`
      : sql`${row.type.table ?? raw('')} ${row.alias}`;
    const key = source ? sql`${row.alias}."~key"` : columnsOf(row)('id');
    const texts = values.length > 0 ? sql`json_build_array(${join(values.map((value) => sql`(${value})::text`), ', ')})` : sql`'[]'::json`;
    const order_ = source ? sql`${order}${row.alias}."~number"` : sql`${order}${columnsOf(row)('id')}`;
    const from = source ? sql`${outer}${listed}` : sql`${row.type.table ?? raw('')} ${row.alias}`;
    const rows = await askOnce(
      reader,
      sql`select ${key}::text as key, ${texts} as values from ${outer}${listed} where ${all(inside, where)} order by ${order_}`,
    );
    return rows.map((found) => {
      const { key: at, values: texts_ } = found as { key: string; values: (string | null)[] };
      const only = source ? all(inside, sql`${key} = ${bind(at, 'text')}`) : sql`${key} = ${bind(at, 'uuid')}`;
      return { found: new OrdinaryRow(row, from, only), values: texts_ };
    });
  }

  async #one(target: () => RowClass, where: PageRead['where'], parent: OrdinaryRow | null, args: Args, reader: Reader): Promise<OrdinaryRow | null> {
    const row = this.#row(this.#typeOf(target));
    const condition = all(where(this.#scope(row, parent, args, reader)));
    const [first] = await this.#find(row, null, condition, raw(''), [], parent, reader);
    return first?.found ?? null;
  }

  async #oneOf(
    targets: readonly { readonly target: () => RowClass; readonly where: PageRead['where'] }[],
    parent: OrdinaryRow | null,
    args: Args,
    reader: Reader,
  ): Promise<OrdinaryRow | null> {
    for (const { target, where } of targets) {
      const found = await this.#one(target, where, parent, args, reader);
      if (found) return found;
    }
    return null;
  }

  async #rows(
    read: Pick<PageRead, 'target' | 'from' | 'where'>,
    terms: readonly { readonly property: string; readonly descending: boolean }[],
    limit: number | null,
    parent: OrdinaryRow | null,
    args: Args,
    reader: Reader,
  ): Promise<OrdinaryRow[]> {
    const row = this.#row(this.#typeOf(read.target));
    const scope = this.#scope(row, parent, args, reader);
    const order = orderOf(terms, row);
    const found = await this.#find(row, read.from?.(scope) ?? null, all(read.where(scope)), order, [], parent, reader);
    return found.slice(0, limit ?? found.length).map((one) => one.found);
  }

  /** Reads the whole list and cuts the page out of it. */
  async #page(read: PageRead, parent: OrdinaryRow | null, args: Args, reader: Reader): Promise<OrdinaryPage> {
    const paging = pagingOf(read, args);
    const row = this.#row(this.#typeOf(read.target));
    const scope = this.#scope(row, parent, args, reader);
    const keys = orderKeys(read, paging.order, row);
    const tag = `${row.type.name}.${paging.order}`;
    const source = read.from?.(scope) ?? null;
    const where = all(read.where(scope));
    const found = await this.#find(row, source, where, orderOf(keys, row), keys.map((key) => key.expression), parent, reader);
    const listed = found.map((one) => ({ node: one.found, cursor: encodeCursor(tag, one.values) }));
    const list = sql`${parent ? sql`${parent.from}, ` : raw('')}${source ? sql`lateral (${source})` : (row.type.table ?? raw(''))} ${row.alias} where ${all(parent?.where, where)}`;
    const start = (await this.#rowsBefore('after', paging.after, tag, keys, list, reader)) ?? 0;
    const end = Math.max(start, (await this.#rowsBefore('before', paging.before, tag, keys, list, reader)) ?? listed.length);
    const size = Math.min(paging.size, end - start);
    const edges = paging.backward ? listed.slice(end - size, end) : listed.slice(start, start + size);
    const more = end - start > size;
    return pageOf(edges, listed.length, {
      hasNextPage: paging.backward ? paging.before !== null : more,
      hasPreviousPage: paging.backward ? more : paging.after !== null,
    });
  }

  /** How many rows stand before a cursor: it is sorted among them, behind its own row for `after`. */
  async #rowsBefore(
    argument: 'after' | 'before',
    cursor: string | null,
    tag: string,
    keys: readonly Key[],
    list: Sql,
    reader: Reader,
  ): Promise<number | null> {
    if (cursor === null) return null;
    const { values } = decodeCursor(argument, cursor, tag, keys.map(({ type }) => type));
    const names = keys.map((_, at) => ident(`k${at}`));
    const rows = join(keys.map(({ expression }, at) => sql`${expression} as ${names[at] ?? raw('')}`), ', ');
    const own = join(keys.map(({ type }, at) => bind(values[at] ?? null, type)), ', ');
    const order = join(keys.map(({ descending }, at) => sql`${names[at] ?? raw('')} ${raw(descending ? 'desc' : 'asc')} nulls last`), ', ');
    const last = raw(argument === 'after' ? 'asc' : 'desc');
    const [place] = await askOnce(
      reader,
      sql`select place from (select mark, row_number() over (order by ${order}, mark ${last}) - 1 as place
        from (select ${rows}, false as mark from ${list} union all select ${own}, true) listed) placed where mark`,
    );
    return (place as { place: number }).place;
  }

  async #node(field: Field, id: string, reader: Reader): Promise<OrdinaryRow | null> {
    const parsed = parseGlobalId(id);
    const type = parsed && this.#catalog.rowTypes.get(parsed.typeName);
    const asked = getNamedType(field.type).name;
    if (!parsed || !type?.table || !type.type.getInterfaces().some((one) => one.name === asked)) return null;
    const row = this.#row(type);
    const [first] = await this.#find(row, null, sql`${columnsOf(row)('id')} = ${bind(parsed.id, 'uuid')}`, raw(''), [], null, reader);
    return first?.found ?? null;
  }
}

const known = (parent: OrdinaryRow | null): OrdinaryRow => {
  if (!parent) throw new Error('This field belongs to a row');
  return parent;
};

const orderOf = (terms: readonly { readonly property: string; readonly descending: boolean }[], row: Row): Sql => {
  const listed = terms.map(({ property, descending }) => sql`${columnsOf(row)(property)} ${raw(descending ? 'desc' : 'asc')} nulls last, `);
  return join(listed, '');
};

const pageOf = (
  edges: readonly { readonly node: OrdinaryRow; readonly cursor: string }[],
  total: number,
  further: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean },
): OrdinaryPage =>
  new OrdinaryPage({
    nodes: () => edges.map(({ node }) => node),
    edges: () => edges.map(({ node, cursor }) => new OrdinaryPage({ node: () => node, cursor: () => cursor })),
    totalCount: () => total,
    pageInfo: () =>
      new OrdinaryPage({
        hasNextPage: () => further.hasNextPage,
        hasPreviousPage: () => further.hasPreviousPage,
        startCursor: () => edges[0]?.cursor ?? null,
        endCursor: () => edges.at(-1)?.cursor ?? null,
      }),
  });
