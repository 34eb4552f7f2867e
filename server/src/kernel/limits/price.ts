import { type DocumentNode, type GraphQLSchema, Kind, getOperationAST, valueFromASTUntyped } from 'graphql';
import { type Cost, costOf } from './cost.ts';
import type { Size } from './cost-size.ts';

type Variables = Readonly<Record<string, unknown>>;

const actualSize = (size: Size, variables: Variables): number => {
  if (size.kind === 'fixed') return size.value;
  const value = variables[size.name];
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : size.otherwise;
};

/** Cost with the sizes of one request; each shared part is computed once. */
export const evaluate = (cost: Cost, variables: Variables): number => {
  const known = new Map<Cost, number>();
  const total = (of: Cost): number => {
    const found = known.get(of);
    if (found !== undefined) return found;
    let value = of.fixed;
    for (const part of of.parts) value += actualSize(part.size, variables) * total(part.of);
    const safe = Math.min(value, Number.MAX_SAFE_INTEGER);
    known.set(of, safe);
    return safe;
  };
  return Math.max(1, total(cost));
};

const presets = (document: DocumentNode, operationName: string | null | undefined): Variables => {
  const operation = getOperationAST(document, operationName);
  const found: Record<string, unknown> = {};
  for (const definition of operation?.variableDefinitions ?? [])
    if (definition.defaultValue && definition.defaultValue.kind !== Kind.NULL)
      found[definition.variable.name.value] = valueFromASTUntyped(definition.defaultValue);
  return found;
};

interface Priced {
  readonly cost: Cost;
  readonly presets: Variables;
}

/** Prices operations of one schema. A document that is asked again is priced without walking it. */
export const pricing = (schema: GraphQLSchema) => {
  const known = new WeakMap<DocumentNode, Map<string, Priced>>();
  return (document: DocumentNode, operationName: string | null | undefined, variables: Variables): number => {
    let byName = known.get(document);
    if (!byName) known.set(document, (byName = new Map()));
    const name = operationName ?? '';
    let priced = byName.get(name);
    if (!priced) {
      priced = { cost: costOf(schema, document, operationName), presets: presets(document, operationName) };
      byName.set(name, priced);
    }
    return evaluate(priced.cost, { ...priced.presets, ...variables });
  };
};

export type Pricing = ReturnType<typeof pricing>;
