import { getNamedType } from 'graphql';
import type { FragmentDefinitionNode, GraphQLObjectType, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { Catalog } from './catalog.ts';
import { Compiler } from './compile.ts';
import type { Read, Reader } from './read.ts';
import type { Asked } from './scope.ts';
import { pick, setsOf } from './selection.ts';
import type { Picked, Picking } from './selection.ts';
import { Sites, flatten } from './skeleton.ts';
import type { Computation, Emit, Said } from './skeleton.ts';
import { compose } from './statement.ts';
import type { Statement } from './statement.ts';

/** A compiled selection: what is left is to ask its sites, and to find or compose the statement for what they say. */
export class Plan {
  readonly keys: readonly string[];
  readonly computations: readonly Computation[];
  readonly #emits: readonly Emit[];
  readonly #sites: Sites;
  readonly #statements = new Map<string, Statement>();

  constructor(keys: readonly string[], emits: readonly Emit[], sites: Sites, computations: readonly Computation[]) {
    this.keys = keys;
    this.computations = computations;
    this.#emits = emits;
    this.#sites = sites;
  }

  /** Asks the sites; throws what is wrong with their arguments. */
  ask(asked: Asked): readonly Said[] {
    return this.#sites.ask(asked);
  }

  /** JSON texts of the fields, in the order of the keys; null where PostgreSQL gives null. */
  async read(said: readonly Said[], reader: Reader): Promise<(string | null)[]> {
    if (this.#emits.length === 0) return [];
    const flat = flatten(said);
    let statement = this.#statements.get(flat.key);
    if (!statement) {
      statement = compose(this.#emits, said, flat);
      if (this.#statements.size >= mostStatements) this.#statements.clear();
      this.#statements.set(flat.key, statement);
    }
    const row = await statement.run(reader, flat);
    return this.#emits.map((_, at) => (row?.[`r${at}`] as string | null | undefined) ?? null);
  }
}

/** Forms of one operation that differ in which arguments are given; a caller who invents more starts afresh. */
const mostStatements = 200;

/** What an operation is compiled from. */
export interface Operation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

const typename: Read = { kind: 'typename' };

const compileFields = (
  catalog: Catalog,
  picking: Picking,
  fields: readonly { readonly picked: Picked; readonly read: Read }[],
  forExecution: boolean,
): Plan => {
  const compiler = new Compiler(catalog, picking, forExecution);
  const sites = new Sites();
  const emits = fields.map(({ picked, read }) => compiler.field(read, { picked, parent: null, sites }));
  return new Plan(fields.map(({ picked }) => picked.key), emits, sites, compiler.computations);
};

/** A whole operation of queries; null when a root field is not one of the read road (introspection, for one). */
export const planOperation = (catalog: Catalog, { operation, fragments, variables }: Operation): Plan | null => {
  const type = catalog.schema.getQueryType();
  if (!type || operation.operation !== 'query') return null;
  const picking: Picking = { schema: catalog.schema, fragments, variables };
  const fields: { picked: Picked; read: Read }[] = [];
  for (const picked of pick(picking, type, [operation.selectionSet])) {
    const read = picked.field ? catalog.rootReads.get(picked.field.name) : typename;
    if (!read) return null;
    fields.push({ picked, read });
  }
  // Nothing to ask the database for.
  if (fields.every(({ read }) => read === typename)) return null;
  return compileFields(catalog, picking, fields, false);
};

/** One field of an operation that graphql-js executes, with all that is selected under it. */
export const planField = (catalog: Catalog, info: GraphQLResolveInfo, read: Read): Plan => {
  const picking: Picking = { schema: catalog.schema, fragments: info.fragments, variables: info.variableValues };
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`${info.parentType.name} has no field ${info.fieldName}`);
  const picked: Picked = { key: String(info.path.key), field, nodes: info.fieldNodes };
  return compileFields(catalog, picking, [{ picked, read }], true);
};

/** The fields of a mutation's payload that are asked. */
export const payloadFields = (catalog: Catalog, info: GraphQLResolveInfo): Picked[] => {
  const picking: Picking = { schema: catalog.schema, fragments: info.fragments, variables: info.variableValues };
  return pick(picking, getNamedType(info.returnType) as GraphQLObjectType, setsOf(info.fieldNodes));
};

/** Those of them that are objects, each found by its id. */
export const planPayload = (catalog: Catalog, info: GraphQLResolveInfo, fields: readonly Picked[]): Plan => {
  const picking: Picking = { schema: catalog.schema, fragments: info.fragments, variables: info.variableValues };
  return compileFields(catalog, picking, fields.map((picked) => ({ picked, read: { kind: 'nodes' } })), true);
};
