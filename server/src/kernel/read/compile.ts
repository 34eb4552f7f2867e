import { getNamedType, isInterfaceType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { parseGlobalId, idPrefix } from '../global-id.ts';
import type { Catalog, RowType } from './catalog.ts';
import { compilePage } from './compile-page.ts';
import { compilePlain, missing } from './compile-plain.ts';
import { completion } from './completion.ts';
import { computation, jsonObject, jsonValue, orElse, textOf, typeKey } from './json.ts';
import type { Json } from './json.ts';
import { leafPrinter } from './leaf.ts';
import { pageSizes } from './page.ts';
import { badPage } from './paging.ts';
import type { ComputedRead, NodeRead, OneOfRead, OneRead, Read, RowClass, RowsRead, ValueRead } from './read.ts';
import { columnsOf, scopeOf, tableOf } from './scope.ts';
import type { Asked, Row } from './scope.ts';
import { pick, setsOf } from './selection.ts';
import type { Picked, Picking } from './selection.ts';
import { Sites, argsOf } from './skeleton.ts';
import type { Computation, Emit, Said } from './skeleton.ts';
import { all, bind, constant, ident, join, raw, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** A field in its place: what is asked, and the row whose field it is. */
export interface Place {
  readonly picked: Picked;
  readonly parent: Row | null;
  readonly sites: Sites;
}

/**
 * Turns selections into emitters of SQL. One compiler serves one operation under one choice of its fields;
 * what varies with values is left to sites.
 */
export class Compiler {
  readonly catalog: Catalog;
  readonly picking: Picking;
  /** Whether graphql-js completes the result, rather than its text being the answer. */
  readonly #forExecution: boolean;
  readonly computations: Computation[] = [];
  #aliases = 0;

  constructor(catalog: Catalog, picking: Picking, forExecution: boolean) {
    this.catalog = catalog;
    this.picking = picking;
    this.#forExecution = forExecution;
  }

  row(target: () => RowClass): Row {
    const type = this.catalog.rowTypes.get(target().name);
    if (!type) throw new Error(`${target().name} is not a type of rows`);
    return this.rowOf(type);
  }

  rowOf(type: RowType): Row {
    this.#aliases += 1;
    return { type, alias: ident(`t${this.#aliases}`) };
  }

  alias(): Sql {
    this.#aliases += 1;
    return ident(`j${this.#aliases}`);
  }

  scope(asked: Asked, row: Row | null, place: Place, args: (asked: Asked) => Record<string, unknown> = () => ({})): ReturnType<typeof scopeOf> {
    return scopeOf(this.catalog, asked, row, place.parent, args);
  }

  /** The JSON object of one row. */
  object(row: Row, sets: readonly SelectionSetNode[], sites: Sites, isAbstract = false): Emit {
    const entries = pick(this.picking, row.type.type, sets).map((picked): readonly [string, Emit] => {
      if (!picked.field) return [picked.key, () => [`"${row.type.name}"`]];
      const read = row.type.reads.get(picked.field.name);
      if (!read) throw new Error(`${row.type.name}.${picked.field.name} is not declared`);
      return [picked.key, this.field(read, { picked, parent: row, sites })];
    });
    const name: [string, Json][] = isAbstract && this.#forExecution ? [[typeKey, [`"${row.type.name}"`]]] : [];
    return (said) => jsonObject([...name, ...entries.map(([key, emit]) => [key, emit(said)] as const)]);
  }

  field(read: Read, place: Place): Emit {
    switch (read.kind) {
      case 'id':
        return this.#id(place);
      case 'typename':
        return () => ['"Query"'];
      case 'value':
        return this.#value(read, place);
      case 'one':
        return this.#one(read, place);
      case 'oneOf':
        return this.#oneOf(read, place);
      case 'rows':
        return this.#rows(read, place);
      case 'page':
        return compilePage(this, read, place);
      case 'computed':
        return this.#computed(read, place);
      case 'node':
      case 'nodes':
        return this.#nodes(read, place);
    }
  }

  #id({ parent }: Place): Emit {
    if (!parent) throw new Error('A root field has no id');
    const json: Json = [`"${idPrefix(parent.type.name)}`, columnsOf(parent)('id'), '"'];
    return () => json;
  }

  #value(read: ValueRead, place: Place): Emit {
    const { picked, parent, sites } = place;
    const type = picked.field?.type;
    if (!type) throw new Error('A value has a type');
    const args = argsOf(picked);
    const print = this.#printer(place);
    if (!read.asks) {
      const isKnown = !parent?.type.columns.get(picked.field?.name ?? '')?.nullable;
      const fixed = print(read.value(this.scope(nobody, parent, place)), isKnown && isNonNullType(type) ? null : 'null');
      return () => fixed;
    }
    const own = sites.add((asked) => ({ pieces: { value: read.value(this.scope(asked, parent, place, args)) }, facts: '' }));
    return (said) => print(own(said).pieces['value'] as Sql, missing(type));
  }

  /** Prints a value; `otherwise` is what stands where it is null, and null where it never is. */
  #printer({ picked }: Place): (value: Sql, otherwise: string | null) => Json {
    const type = picked.field?.type;
    if (!type) throw new Error('A value has a type');
    const named = getNamedType(type);
    if (isObjectType(named)) {
      // graphql-js picks from whole plain objects by itself.
      const plain = this.#forExecution ? (value: Sql) => sql`to_json(${value})::text` : compilePlain(this, type, setsOf(picked.nodes));
      return (value, otherwise) => orElse(plain(value), otherwise ?? 'null');
    }
    const printer = leafPrinter(type);
    if (!printer) throw new Error(`${named.name} cannot be printed`);
    return printer;
  }

  #one(read: OneRead, place: Place): Emit {
    const found = this.#found(read, place, false);
    const otherwise = place.picked.field ? missing(place.picked.field.type) : 'null';
    return (said) => orElse(found(said), otherwise);
  }

  #found(read: OneRead, place: Place, isAbstract: boolean): (said: readonly Said[]) => Sql {
    const row = this.row(read.target);
    const args = argsOf(place.picked);
    const own = place.sites.add((asked) => ({
      pieces: { where: read.where(this.scope(asked, row, place, args)) ?? raw('true') },
      facts: '',
    }));
    const object = this.object(row, setsOf(place.picked.nodes), place.sites, isAbstract);
    return (said) => sql`(select ${textOf(object(said))} from ${tableOf(row)} ${row.alias} where ${own(said).pieces['where'] as Sql} limit 1)`;
  }

  #oneOf(read: OneOfRead, place: Place): Emit {
    const found = read.targets.map(({ target, where }) => this.#found({ kind: 'one', target, where }, place, true));
    return (said) => [sql`coalesce(${join(found.map((emit) => emit(said)), ', ')}, 'null')`];
  }

  #rows(read: RowsRead, place: Place): Emit {
    const row = this.row(read.target);
    const args = argsOf(place.picked);
    const own = place.sites.add((asked) => {
      const scope = this.scope(asked, row, place, args);
      return { pieces: { from: read.from?.(scope) ?? raw(''), where: all(read.where(scope)) }, facts: '' };
    });
    const object = this.object(row, setsOf(place.picked.nodes), place.sites);
    // The id last, as in a page; a SELECT of one's own has its own order.
    const terms = read.from ? read.orderBy : [...read.orderBy, { property: 'id', descending: false }];
    const keys = terms.map(({ property, descending }) => sql`${columnsOf(row)(property)}${raw(descending ? ' desc nulls last' : '')}`);
    const order = keys.length > 0 ? sql` order by ${join(keys, ', ')}` : raw('');
    const limit = read.limit === null ? raw('') : raw(` limit ${read.limit}`);
    return (said) => {
      const { from, where } = own(said).pieces;
      const source = read.from ? sql`(${from as Sql})` : tableOf(row);
      const listed = textOf(['[', sql`string_agg(${textOf(object(said))}, ',')`, ']']);
      return [sql`(select ${listed} from (select ${row.alias}.* from ${source} ${row.alias} where ${where as Sql}${order}${limit}) ${row.alias})`];
    };
  }

  #computed(read: ComputedRead, place: Place): Emit {
    const { picked, parent, sites } = place;
    if (!picked.field || !parent) throw new Error('A computed field belongs to a row');
    const args = argsOf(picked);
    const at = this.computations.push({ read, args, complete: completion(this.picking, picked.field.type, setsOf(picked.nodes)) }) - 1;
    const own = sites.add((asked) => {
      const scope = this.scope(asked, parent, place, args);
      const needs = Object.entries(read.needs).map(
        ([name, need]) => [name, typeof need.read === 'string' ? scope.row(need.read) : need.read(scope)] as const,
      );
      return { pieces: Object.fromEntries(needs), facts: '' };
    });
    return (said) => {
      const needs = jsonObject(Object.entries(own(said).pieces).map(([name, value]) => [name, jsonValue(value)] as const));
      return [`[${computation.text},${at},`, ...needs, `,${computation.text}]`];
    };
  }

  #nodes(read: NodeRead, place: Place): Emit {
    const args = argsOf(place.picked);
    const alternatives = new Map<string, { readonly sites: Sites; readonly emit: Emit; readonly row: Row } | null>();
    const alternative = (typeName: string) => {
      const known = alternatives.get(typeName);
      if (known !== undefined) return known;
      const type = this.catalog.rowTypes.get(typeName);
      const isNode = type?.table && isAskedType(type.type, place.picked);
      const row = type && isNode ? this.rowOf(type) : null;
      const sites = new Sites();
      const made = row && { row, sites, emit: this.object(row, setsOf(place.picked.nodes), sites, true) };
      alternatives.set(typeName, made);
      return made;
    };
    const own = place.sites.add((asked): Said => {
      const values = asked.references?.[place.picked.key] ?? askedIds(read, args(asked));
      const parsed = values.map((value) => parseGlobalId(String(value)));
      const typeNames = [...new Set(parsed.flatMap((id) => (id && alternative(id.typeName) ? [id.typeName] : [])))].sort();
      const inner = typeNames.flatMap((name) => ({ pieces: {}, facts: name, inner: alternative(name)?.sites.ask(asked) ?? [] }));
      const places = parsed.map((id) => (id && typeNames.includes(id.typeName) ? id : null));
      return {
        facts: typeNames.join(),
        inner,
        pieces: {
          ids: bind(places.map((id) => id?.id ?? noId), 'uuid[]'),
          types: bind(places.map((id) => id?.typeName ?? ''), 'text[]'),
        },
      };
    });
    const cases = (said: Said): Sql[] =>
      (said.inner ?? []).flatMap((one) => {
        const made = alternative(one.facts);
        if (!made) return [];
        const { row, emit } = made;
        return [
          sql`when ${constant(one.facts)} then (select ${textOf(emit(one.inner ?? []))} from ${tableOf(row)} ${row.alias} where ${columnsOf(row)('id')} = asked.id)`,
        ];
      });
    return (said) => {
      const mine = own(said);
      const whens = cases(mine);
      const found = whens.length > 0 ? sql`case asked.type ${join(whens, ' ')} end` : raw('null::text');
      const { ids, types } = mine.pieces as { ids: Sql; types: Sql };
      const listed = sql`from unnest(${ids}, ${types}) with ordinality asked (id, type, place)`;
      if (read.kind === 'node') return orElse(sql`(select ${found} ${listed})`, 'null');
      return [sql`(select ${textOf(['[', sql`string_agg(coalesce(${found}, 'null'), ',' order by asked.place)`, ']'])} ${listed})`];
    };
  }
}

const nobody: Asked = { viewer: null, language: 'fa', variables: {} };
const noId = '00000000-0000-0000-0000-000000000000';

const askedIds = (read: NodeRead, args: Record<string, unknown>): unknown[] => {
  if (read.kind === 'node') return [args['id']];
  const ids = args['ids'] as unknown[];
  if (ids.length > pageSizes.most) throw badPage('ids', `“ids” may hold up to ${pageSizes.most}.`);
  return ids;
};

const isAskedType = (type: GraphQLObjectType, picked: Picked): boolean => {
  const asked = picked.field && getNamedType(picked.field.type);
  if (isInterfaceType(asked)) return type.getInterfaces().some((one) => one.name === asked.name);
  return isUnionType(asked) ? asked.getTypes().some((one) => one.name === type.name) : asked?.name === type.name;
};
