import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large a document is: depth is the greatest, the others are sums over all its operations. */
export interface QueryShape {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
  readonly directives: number;
}

const nothing: QueryShape = { depth: 0, aliases: 0, fields: 0, directives: 0 };

const beside = (left: QueryShape, right: QueryShape): QueryShape => ({
  depth: Math.max(left.depth, right.depth),
  aliases: left.aliases + right.aliases,
  fields: left.fields + right.fields,
  directives: left.directives + right.directives,
});

/**
 * Measures each fragment once, so that fragments which spread each other many times
 * are counted at every place without being walked at every place.
 * A fragment within itself counts as nothing there: that cycle is another rule's error.
 */
export const measureShape = (document: DocumentNode): QueryShape => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const measured = new Map<string, QueryShape>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const ofFragment = (name: string): QueryShape => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const shape = fragment ? ofSet(fragment.selectionSet) : nothing;
    measured.set(name, shape);
    return shape;
  };

  const ofSelection = (selection: SelectionNode): QueryShape => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return beside({ ...nothing, directives }, ofFragment(selection.name.value));
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return beside({ ...nothing, directives }, ofSet(selection.selectionSet));
    const below = selection.selectionSet ? ofSet(selection.selectionSet) : nothing;
    const own = { depth: 0, aliases: selection.alias ? 1 : 0, fields: 1, directives };
    return { ...beside(own, below), depth: below.depth + 1 };
  };

  const ofSet = (set: SelectionSetNode): QueryShape =>
    set.selections.reduce((shape, selection) => beside(shape, ofSelection(selection)), nothing);

  let whole = nothing;
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      whole = beside(whole, {
        ...beside(ofSet(definition.selectionSet), { ...nothing, directives: definition.directives?.length ?? 0 }),
      });
  return whole;
};
