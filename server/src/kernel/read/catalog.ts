import { ReferenceKind } from '@mikro-orm/core';
import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { getNamedType, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { isOrderable } from './cursor.ts';
import { leafPrinter } from './leaf.ts';
import type { Read, RowClass } from './read.ts';
import { ident, sql } from './sql.ts';
import type { Sql } from './sql.ts';

export interface Column {
  readonly name: string;
  /** PostgreSQL type. */
  readonly type: string;
  readonly nullable: boolean;
}

/** An object type whose objects are rows: of an entity's table, or of the SELECT of a declaration. */
export interface RowType {
  readonly name: string;
  readonly type: GraphQLObjectType;
  /** Null for rows that only a `from` gives. */
  readonly table: Sql | null;
  readonly columns: ReadonlyMap<string, Column>;
  readonly reads: ReadonlyMap<string, Read>;
}

export interface Catalog {
  readonly schema: GraphQLSchema;
  readonly rowTypes: ReadonlyMap<string, RowType>;
  readonly rootReads: ReadonlyMap<string, Read>;
  table(entity: RowClass): Sql;
}

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

const declaredRead = (field: GraphQLField<unknown, unknown>): Read | undefined =>
  (field.extensions as { read?: Read }).read;

const isToOne = (property: EntityProperty): boolean =>
  property.kind === ReferenceKind.MANY_TO_ONE || (property.kind === ReferenceKind.ONE_TO_ONE && property.owner);

const entityColumns = (entity: EntityMetadata): Map<string, Column> => {
  const columns = new Map<string, Column>();
  for (const property of entity.props) {
    const [name] = property.fieldNames ?? [];
    const stored = property.persist !== false && (property.kind === ReferenceKind.SCALAR || isToOne(property));
    if (!stored || name === undefined) continue;
    columns.set(property.name, { name, type: property.columnTypes[0] ?? '', nullable: property.nullable === true });
  }
  return columns;
};

const typesOfScalars: Readonly<Record<string, string>> = {
  Int: 'int', Float: 'numeric', Boolean: 'boolean', Date: 'date', DateTime: 'timestamptz', Money: 'numeric',
};

/** Columns of rows that have no table are named and typed as their fields. */
const namedColumns = (type: GraphQLObjectType): Map<string, Column> =>
  new Map(
    Object.values(type.getFields()).map((field) => {
      const named = getNamedType(field.type);
      const name = isLeafType(named) ? snake(field.name) : `${snake(field.name)}_id`;
      return [field.name, { name, type: typesOfScalars[named.name] ?? 'text', nullable: !isNonNullType(field.type) }] as const;
    }),
  );

const derivedRead = (field: GraphQLField<unknown, unknown>, columns: Map<string, Column>, rows: Rows): Read | null => {
  const named = getNamedType(field.type);
  if (field.name === 'id') return { kind: 'id' };
  if (!columns.has(field.name)) return null;
  if (isLeafType(named) || !(isObjectType(named) && rows.has(named.name))) {
    return { kind: 'value', asks: false, value: ({ row }) => row(field.name) };
  }
  return { kind: 'one', target: () => rows.classOf(named.name), where: ({ row, parent }) => sql`${row('id')} = ${parent(field.name)}` };
};

/** Which object types are rows, before their fields are known. */
class Rows {
  readonly #entities = new Map<string, EntityMetadata>();
  readonly #classes = new Map<string, RowClass>();
  constructor(schema: GraphQLSchema, entities: Iterable<EntityMetadata>) {
    for (const entity of entities) {
      if (!isObjectType(schema.getType(entity.className))) continue;
      this.#entities.set(entity.className, entity);
      this.#classes.set(entity.className, entity.class as RowClass);
    }
    for (const field of allFields(schema)) {
      const read = declaredRead(field);
      if ((read?.kind === 'rows' || read?.kind === 'page') && read.from) this.#classes.set(read.target().name, read.target());
    }
  }
  has = (name: string): boolean => this.#classes.has(name);
  names = (): Iterable<string> => this.#classes.keys();
  entity = (name: string): EntityMetadata | undefined => this.#entities.get(name);
  classOf = (name: string): RowClass => {
    const found = this.#classes.get(name);
    if (!found) throw new Error(`${name} is not a type of rows`);
    return found;
  };
}

function* allFields(schema: GraphQLSchema): Iterable<GraphQLField<unknown, unknown>> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && !type.name.startsWith('__')) yield* Object.values(type.getFields());
  }
}

const tableOf = (entity: EntityMetadata): Sql =>
  entity.schema ? sql`${ident(entity.schema)}.${ident(entity.tableName)}` : ident(entity.tableName);

/** Everything that makes a definition unfit is found here, at start-up, and named. */
const faultOf = (field: GraphQLField<unknown, unknown>, read: Read | null, columns: ReadonlyMap<string, Column>, rows: Rows): string | null => {
  const named = getNamedType(field.type);
  if (!read) return 'has no column of its name and no declaration of how it is read';
  if (read.kind === 'value' && isLeafType(named) && !leafPrinter(field.type)) return `has the scalar ${named.name}, which leaf.ts cannot print`;
  if (read.kind === 'value' && !read.asks && isNonNullType(field.type) && columns.get(field.name)?.nullable) {
    return 'is non-null, but its column is nullable';
  }
  if (read.kind === 'page' || read.kind === 'rows') {
    const target = rows.entity(read.target().name);
    const types = target && entityColumns(target);
    const terms = read.kind === 'page' ? Object.values(read.orders).flat() : read.orderBy;
    const unfit = terms.find(({ property }) => types && !isOrderable(types.get(property)?.type ?? ''));
    if (unfit) return `cannot be ordered by ${unfit.property}`;
  }
  if (isListType(field.type) && read.kind === 'one') return 'is a list, but reads one row';
  if (isAbstractType(named) && (read.kind === 'one' || read.kind === 'rows')) return 'is of an abstract type: declare OneOf';
  return null;
};

const rowTypeOf = (schema: GraphQLSchema, name: string, rows: Rows, faults: string[]): RowType => {
  const type = schema.getType(name) as GraphQLObjectType;
  const entity = rows.entity(name);
  const columns = entity ? entityColumns(entity) : namedColumns(type);
  const reads = new Map<string, Read>();
  for (const field of Object.values(type.getFields())) {
    const read = declaredRead(field) ?? derivedRead(field, columns, rows);
    const fault = faultOf(field, read, columns, rows);
    if (fault) faults.push(`${name}.${field.name} ${fault}.`);
    if (read) reads.set(field.name, read);
  }
  return { name, type, table: entity ? tableOf(entity) : null, columns, reads };
};

/** Throws one error that names every field which cannot be read as it is declared. */
export const makeCatalog = (schema: GraphQLSchema, entities: Iterable<EntityMetadata>): Catalog => {
  const all = [...entities];
  const rows = new Rows(schema, all);
  const faults: string[] = [];
  const rowTypes = new Map([...rows.names()].map((name) => [name, rowTypeOf(schema, name, rows, faults)]));
  const rootReads = new Map<string, Read>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const read = declaredRead(field);
    if (!read) continue;
    const fault = faultOf(field, read, new Map(), rows);
    if (fault) faults.push(`Query.${field.name} ${fault}.`);
    rootReads.set(field.name, read);
  }
  if (faults.length > 0) throw new Error(`These fields cannot be read:\n${faults.join('\n')}`);
  const tables = new Map(all.map((entity) => [entity.class as unknown, tableOf(entity)]));
  return {
    schema,
    rowTypes,
    rootReads,
    table: (entity) => {
      const table = tables.get(entity);
      if (!table) throw new Error(`${entity.name} is not an entity`);
      return table;
    },
  };
};
