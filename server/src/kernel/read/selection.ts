import { Kind, getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, isAbstractType, typeFromAST } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLObjectType, GraphQLSchema, SelectionSetNode } from 'graphql';

/** One response key of an object: its field and every node of the document that asks for it. */
export interface Picked {
  readonly key: string;
  /** Null for `__typename`. */
  readonly field: GraphQLField<unknown, unknown> | null;
  readonly nodes: readonly FieldNode[];
}

/** What of the document and its variables decides which fields are picked. */
export interface Picking {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Conditional = Parameters<typeof getDirectiveValues>[1];

const isWanted = (node: Conditional, variables: Readonly<Record<string, unknown>>): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;

/** Picks the fields of one concrete type, in the order of the document, merging what has one response key. */
export const pick = (picking: Picking, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Picked[] => {
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();

  const applies = (condition: FragmentDefinitionNode['typeCondition'] | undefined): boolean => {
    if (!condition) return true;
    const named = typeFromAST(picking.schema, condition);
    return named === type || (isAbstractType(named) && picking.schema.isSubType(named, type));
  };
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.directives?.length && !isWanted(node, picking.variables)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const same = found.get(key);
        if (same) same.push(node);
        else found.set(key, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(node.typeCondition)) visit(node.selectionSet);
      } else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        const fragment = picking.fragments[node.name.value];
        if (fragment && applies(fragment.typeCondition)) visit(fragment.selectionSet);
      }
    }
  };
  sets.forEach(visit);

  const fields = type.getFields();
  return [...found].flatMap(([key, nodes]): Picked[] => {
    const name = nodes[0]?.name.value ?? '';
    const field = fields[name];
    if (name === '__typename') return [{ key, field: null, nodes }];
    return field ? [{ key, field, nodes }] : [];
  });
};

export const setsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
