import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getOperationAST,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { costSettings, fixedSize, type Size, sizeOf } from './cost-size.ts';

/**
 * What an operation costs, as a formula over its variables: an object costs 1, a leaf nothing, a mutation's field 10,
 * and a list costs its objects times its size (`first`, `last`, the length of `ids`, or an assumed size).
 * A field may say otherwise in `extensions.cost: { weight, size }`.
 * It is made once per document; parts are shared where a fragment is spread more than once.
 */
export interface Cost {
  readonly fixed: number;
  readonly parts: readonly { readonly size: Size; readonly of: Cost }[];
}

const free: Cost = { fixed: 0, parts: [] };
const mutationWeight = 10;
const introspectionCost: Cost = { fixed: 100, parts: [] };
const once = fixedSize(1);

const times = (size: Size, of: Cost): Cost =>
  of.parts.length === 0 && size.kind === 'fixed'
    ? { fixed: size.value * of.fixed, parts: [] }
    : { fixed: 0, parts: [{ size, of }] };

const sum = (costs: readonly Cost[]): Cost => ({
  fixed: costs.reduce((total, cost) => total + cost.fixed, 0),
  parts: costs.flatMap((cost) => cost.parts),
});

const isList = (field: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(field.type) ? field.type.ofType : field.type);

const isPage = (type: GraphQLCompositeType): boolean => type.name.endsWith('Connection');

const fieldOf = (type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

export const costOf = (schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): Cost => {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return free;
  const fragments = new Map<string, FragmentDefinitionNode>();
  const known = new Map<string, Cost>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const ofFragment = (name: string): Cost => {
    const found = known.get(name);
    if (found) return found;
    known.set(name, free);
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const cost = fragment && isCompositeType(type) ? ofSet(fragment.selectionSet, type) : free;
    known.set(name, cost);
    return cost;
  };

  const ofField = (node: FieldNode, parent: GraphQLCompositeType): Cost => {
    if (node.name.value === '__schema' || node.name.value === '__type') return introspectionCost;
    const field = fieldOf(parent, node.name.value);
    if (!field) return free;
    const type = getNamedType(field.type);
    const settings = costSettings(field);
    const weight = settings.weight ?? (parent === schema.getMutationType() ? mutationWeight : isCompositeType(type) ? 1 : 0);
    const below = isCompositeType(type) && node.selectionSet ? ofSet(node.selectionSet, type) : free;
    if (isCompositeType(type) && isPage(type))
      return sum([{ fixed: weight, parts: [] }, times(sizeOf(node, field), below)]);
    const each = sum([{ fixed: weight, parts: [] }, below]);
    return isList(field) && !isPage(parent) ? times(sizeOf(node, field), each) : each;
  };

  const ofSet = (set: SelectionSetNode, type: GraphQLCompositeType): Cost =>
    sum(
      set.selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return ofField(selection, type);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return times(once, ofFragment(selection.name.value));
        const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        return ofSet(selection.selectionSet, isCompositeType(condition) ? condition : type);
      }),
    );

  return ofSet(operation.selectionSet, root);
};
