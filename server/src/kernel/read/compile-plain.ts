import { getNamedType, getNullableType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLObjectType, GraphQLOutputType, SelectionSetNode } from 'graphql';
import type { Compiler } from './compile.ts';
import { absence, jsonObject, orElse, textOf } from './json.ts';
import type { Json } from './json.ts';
import { pick, setsOf } from './selection.ts';
import { constant, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** Picks out of JSON, whose keys are the fields of plain object types, what the selection asks; null as text. */
type Picker = (value: Sql) => Sql;

/** `offset 0` holds it together: pulled up, the value would be computed once for each field that is picked from it. */
const once = (value: Sql): Sql => sql`(select (${value})::jsonb as value offset 0)`;

export const compilePlain = (compiler: Compiler, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Picker => {
  const nullable = getNullableType(type);
  const alias = compiler.alias();
  const json = sql`${alias}.value`;
  if (isListType(nullable)) {
    const item = compilePlain(compiler, nullable.ofType as GraphQLOutputType, sets);
    const listed = textOf(['[', sql`string_agg(${textOf(orElse(item(sql`item.value`), missing(nullable.ofType as GraphQLOutputType)))}, ',' order by item.place)`, ']']);
    return (value) =>
      sql`(select (select ${listed} from jsonb_array_elements(${json}) with ordinality item (value, place)) from ${once(value)} ${alias} where jsonb_typeof(${json}) = 'array')`;
  }
  const object = textOf(compileObject(compiler, getNamedType(type) as GraphQLObjectType, sets, json));
  return (value) => sql`(select ${object} from ${once(value)} ${alias} where jsonb_typeof(${json}) = 'object')`;
};

/** What stands where a value of the type is missing. */
export const missing = (type: GraphQLOutputType): string => (isNonNullType(type) ? absence.text : 'null');

const compileObject = (compiler: Compiler, type: GraphQLObjectType, sets: readonly SelectionSetNode[], json: Sql): Json =>
  jsonObject(
    pick(compiler.picking, type, sets).map((picked) => {
      if (!picked.field) return [picked.key, [`"${type.name}"`]] as const;
      const field = picked.field;
      const inside = sql`${json} -> ${constant(field.name)}`;
      const value = isObjectType(getNamedType(field.type))
        ? compilePlain(compiler, field.type, setsOf(picked.nodes))(inside)
        : sql`nullif(${inside}, 'null'::jsonb)::text`;
      return [picked.key, orElse(value, missing(field.type))] as const;
    }),
  );
