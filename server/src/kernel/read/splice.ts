import { getNullableType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLOutputType, SelectionSetNode } from 'graphql';
import { absence, computation } from './json.ts';
import type { Plan } from './operation.ts';
import type { Asked } from './scope.ts';
import { pick, setsOf } from './selection.ts';
import type { Picking } from './selection.ts';
import type { Computation } from './skeleton.ts';

/** The text alone cannot give the answer: graphql-js must carry a null upwards or report an error in its place. */
export class NeedsExecution extends Error {
  override readonly name = 'NeedsExecution';
}

/** Completes a value from TypeScript as graphql-js would: plain objects by their keys, leaves by their types. */
const complete = (picking: Picking, value: unknown, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): unknown => {
  if (isNonNullType(type)) {
    const inner = complete(picking, value, type.ofType as GraphQLOutputType, sets);
    if (inner === null) throw new NeedsExecution();
    return inner;
  }
  if (value === null || value === undefined) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    if (!Array.isArray(value)) throw new NeedsExecution();
    return value.map((item) => complete(picking, item, nullable.ofType as GraphQLOutputType, sets));
  }
  if (isLeafType(nullable)) return nullable.serialize(value) ?? null;
  if (!isObjectType(nullable) || typeof value !== 'object') throw new NeedsExecution();
  const entries = pick(picking, nullable, sets).map(({ key, field, nodes }) => {
    if (!field) return [key, nullable.name] as const;
    const inner = (value as Readonly<Record<string, unknown>>)[field.name];
    return [key, complete(picking, inner, field.type, setsOf(nodes))] as const;
  });
  return Object.fromEntries(entries);
};

const computed = (picking: Picking, { read, picked, type, args }: Computation, needs: unknown, asked: Asked): string => {
  const { viewer, language } = asked;
  const value = read.compute(needs as Readonly<Record<string, unknown>>, { viewer, language, args: args(asked) });
  return JSON.stringify(complete(picking, value, type, setsOf(picked.nodes)));
};

/** Puts what TypeScript works out in the place of the marks: `…["\0C", 3, {needs}, "\0C"]…`. */
const completeText = (plan: Plan, picking: Picking, text: string, asked: Asked): string => {
  const pieces = text.split(computation.text);
  let done = (pieces[0] ?? '').slice(0, pieces.length > 1 ? -1 : undefined);
  for (let at = 1; at < pieces.length; at += 2) {
    const [number, needs] = JSON.parse(`[${(pieces[at] ?? '').slice(1).replace(/,\s*$/, '')}]`) as [number, unknown];
    const found = plan.computations[number];
    if (!found) throw new NeedsExecution();
    const after = pieces[at + 1] ?? '';
    done += computed(picking, found, needs, asked) + after.slice(1, at + 2 < pieces.length ? -1 : undefined);
  }
  return done;
};

/** The text of `data`. PostgreSQL's JSON goes into it untouched, but for computed fields. */
export const splice = (plan: Plan, picking: Picking, texts: readonly (string | null)[], asked: Asked): string => {
  const fields = plan.keys.map((key, at) => {
    const text = texts[at] ?? 'null';
    if (text.includes(absence.text)) throw new NeedsExecution();
    const finished = plan.computations.length === 0 ? text : completeText(plan, picking, text, asked);
    return `${JSON.stringify(key)}:${finished}`;
  });
  return `{${fields.join(',')}}`;
};
