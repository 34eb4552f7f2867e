import { defaultFieldResolver, getNamedType, isAbstractType, isObjectType } from 'graphql';
import type { GraphQLAbstractType, GraphQLField, GraphQLFieldResolver, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { globalId, isUuid } from '../global-id.ts';
import type { Catalog, RowType } from './catalog.ts';
import { absence, typeKey } from './json.ts';
import { payloadFields } from './operation.ts';
import type { PlanCache } from './plan-cache.ts';
import type { ComputedRead, Read, Reader } from './read.ts';

/** How a context of the application gives the read road its reader. */
export type ReaderOf<Context> = (context: Context) => Reader;

type Field = GraphQLField<unknown, unknown>;
type Resolve<Context> = GraphQLFieldResolver<unknown, Context>;
type Tree = Readonly<Record<string, unknown>>;

/** Objects of a payload, read already: by response key, for one field may be asked twice under two names. */
export class ReadBack {
  readonly trees: Tree;
  constructor(trees: Tree) {
    this.trees = trees;
  }
}

const ofTree = (source: unknown, info: GraphQLResolveInfo): unknown => {
  const value = (source as Tree)[info.path.key];
  return value === absence.value ? null : value;
};

export class Attachment<Context> {
  readonly #catalog: Catalog;
  readonly #plans: PlanCache;
  readonly #readerOf: ReaderOf<Context>;

  constructor(catalog: Catalog, plans: PlanCache, readerOf: ReaderOf<Context>) {
    this.#catalog = catalog;
    this.#plans = plans;
    this.#readerOf = readerOf;
  }

  /** Gives every field of the schema that the read road knows its resolver. */
  attach(): void {
    const { schema, rowTypes, rootReads } = this.#catalog;
    const pages = pageTypes(this.#catalog);
    for (const type of Object.values(schema.getTypeMap())) {
      if (isAbstractType(type)) {
        const given = type.resolveType;
        type.resolveType = (value, ...rest) => nameOf(value) ?? given?.(value, ...rest);
      }
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      for (const field of Object.values(type.getFields())) {
        const resolve = this.#resolverOf(type, field, rowTypes.get(type.name), pages.has(type.name), rootReads.get(field.name));
        if (resolve) field.resolve = resolve as Resolve<unknown>;
      }
    }
  }

  #resolverOf(type: GraphQLObjectType, field: Field, rows: RowType | undefined, isPage: boolean, root: Read | undefined): Resolve<Context> | null {
    if (type === this.#catalog.schema.getQueryType() && root) return this.#root(root);
    const read = rows?.reads.get(field.name);
    if (read) return this.#ofRow(read);
    if (isPage) return (source, _args, _context, info) => ofTree(source, info);
    return this.#isReference(field) ? this.#reference(field) : null;
  }

  #root(read: Read): Resolve<Context> {
    return (_source, _args, context, info) => this.#readField(info, read, this.#readerOf(context));
  }

  #ofRow(read: Read): Resolve<Context> {
    return (source, args, context, info) => {
      const value = ofTree(source, info);
      return read.kind === 'computed' && Array.isArray(value) ? compute(read, value, args, this.#readerOf(context)) : value;
    };
  }

  /** A field of a payload or an event that holds ids where the schema has objects. */
  #reference(field: Field): Resolve<Context> {
    const given = (field.resolve ?? defaultFieldResolver) as Resolve<Context>;
    return async (source, args, context, info) => {
      const value: unknown = await given(source, args, context, info);
      if (value === null || value === undefined) return null;
      if (value instanceof ReadBack) return value.trees[info.path.key];
      return this.#readReference(field, info, value, this.#readerOf(context));
    };
  }

  async #readField(info: GraphQLResolveInfo, read: Read, reader: Reader): Promise<unknown> {
    const { viewer, language } = reader;
    const plan = this.#plans.field(info, read);
    const [text] = await plan.read(plan.ask({ viewer, language, variables: info.variableValues }), reader);
    return parsed(text);
  }

  async #readReference(field: Field, info: GraphQLResolveInfo, value: unknown, reader: Reader): Promise<unknown> {
    const references = { [info.path.key]: idsOf(field, value) };
    const { viewer, language } = reader;
    const asked = { viewer, language, variables: info.variableValues, references };
    const plan = this.#plans.field(info, { kind: 'nodes' });
    const [text] = await plan.read(plan.ask(asked), reader);
    return single(value, parsed(text));
  }

  /** The objects which a mutation's payload names by id, all in one statement. */
  async readBack(info: GraphQLResolveInfo, refs: Readonly<Record<string, unknown>>, reader: Reader): Promise<Record<string, unknown>> {
    const payload: Record<string, unknown> = { ...refs };
    const fields = payloadFields(this.#catalog, info).flatMap((picked) => {
      const { field } = picked;
      return field && this.#isReference(field) && refs[field.name] != null ? [{ picked, field, value: refs[field.name] }] : [];
    });
    const plan = this.#plans.payload(info, fields.map(({ picked }) => picked));
    const references = Object.fromEntries(fields.map(({ picked, field, value }) => [picked.key, idsOf(field, value)]));
    const { viewer, language } = reader;
    const texts = await plan.read(plan.ask({ viewer, language, variables: info.variableValues, references }), reader);
    const trees = Object.fromEntries(fields.map(({ picked, value }, at) => [picked.key, single(value, parsed(texts[at]))]));
    for (const { field } of fields) payload[field.name] = new ReadBack(trees);
    return payload;
  }

  #isReference(field: Field): boolean {
    const named = getNamedType(field.type);
    return this.#catalog.rowTypes.has(named.name) || (isAbstractType(named) && isOfRows(this.#catalog, named));
  }
}

const compute = (read: ComputedRead, [, , needs]: readonly unknown[], args: Record<string, unknown>, reader: Reader): unknown =>
  read.compute(needs as Tree, { viewer: reader.viewer, language: reader.language, args });

const parsed = (text: string | null | undefined): unknown => {
  const tree: unknown = text == null ? null : JSON.parse(text);
  return tree === absence.value ? null : tree;
};

const single = (value: unknown, trees: unknown): unknown => (Array.isArray(value) ? trees : (trees as unknown[])[0]);

/** Global ids of what a payload holds: uuids, global ids or objects that have one. */
const idsOf = (field: Field, value: unknown): string[] => {
  const named = getNamedType(field.type);
  return (Array.isArray(value) ? value : [value]).map((one: unknown) => {
    const id = typeof one === 'object' && one !== null && 'id' in one ? String(one.id) : String(one);
    if (!isUuid(id)) return id;
    const name = isObjectType(named) ? named.name : ((one as object).constructor?.name ?? '');
    return globalId(name, id);
  });
};

const isOfRows = ({ schema, rowTypes }: Catalog, type: GraphQLAbstractType): boolean =>
  schema.getPossibleTypes(type).every((one) => rowTypes.has(one.name));

const nameOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null ? ((value as Tree)[typeKey] as string | undefined) : undefined;

/** Connections, their edges and the page information. */
const pageTypes = ({ rowTypes, rootReads }: Catalog): Set<string> => {
  const reads = [...rowTypes.values()].flatMap((type) => [...type.reads.values()]).concat(...rootReads.values());
  const names = reads.flatMap((read) => (read.kind === 'page' ? [`${read.target().name}Connection`, `${read.target().name}Edge`] : []));
  return new Set([...names, 'PageInfo']);
};
