import { getNullableType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLOutputType, SelectionSetNode } from 'graphql';
import { pick, setsOf } from './selection.ts';
import type { Picking } from './selection.ts';

/** The text alone cannot give the answer: graphql-js must carry a null upwards, or report an error in its place. */
export class NeedsExecution extends Error {
  override readonly name = 'NeedsExecution';
}

export type Complete = (value: unknown) => unknown;

const nullable =
  (complete: Complete): Complete =>
  (value) =>
    value === null || value === undefined ? null : complete(value);

const required =
  (complete: Complete): Complete =>
  (value) => {
    const completed = complete(value);
    if (completed === null) throw new NeedsExecution();
    return completed;
  };

const listOf =
  (item: Complete): Complete =>
  (value) => {
    if (!Array.isArray(value)) throw new NeedsExecution();
    return value.map(item);
  };

/** Completes values from TypeScript as graphql-js would: plain objects by their keys, leaves by their types. */
export const completion = (picking: Picking, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete => {
  if (isNonNullType(type)) return required(completion(picking, type.ofType as GraphQLOutputType, sets));
  const named = getNullableType(type);
  if (isListType(named)) return nullable(listOf(completion(picking, named.ofType as GraphQLOutputType, sets)));
  if (isLeafType(named)) return nullable((value) => named.serialize(value) ?? null);
  if (!isObjectType(named)) throw new Error(`A computed field cannot be of the type ${String(type)}`);
  const entries = pick(picking, named, sets).map(({ key, field, nodes }) =>
    field ? { key, name: field.name, complete: completion(picking, field.type, setsOf(nodes)) } : { key, name: null, complete: () => named.name },
  );
  return nullable((value) => {
    if (typeof value !== 'object') throw new NeedsExecution();
    const given = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(entries.map(({ key, name, complete }) => [key, complete(name === null ? null : given[name])]));
  });
};
