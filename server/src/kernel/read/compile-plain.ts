import { getNamedType, getNullableType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLObjectType, GraphQLOutputType, SelectionSetNode } from 'graphql';
import type { Compiler } from './compile.ts';
import { jsonObject, orAbsence } from './json.ts';
import { pick, setsOf } from './selection.ts';
import { constant, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** Picks out of JSON, whose keys are the fields of plain object types, what the selection asks. */
export const compilePlain = (
  compiler: Compiler,
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
): ((value: Sql) => Sql) => {
  const nullable = getNullableType(type);
  const alias = compiler.alias();
  const json = sql`${alias}.value`;
  if (isListType(nullable)) {
    const item = compilePlain(compiler, nullable.ofType as GraphQLOutputType, sets);
    return (value) =>
      sql`(select (select coalesce(json_agg(${item(sql`item.value`)} order by item.place), '[]'::json) from jsonb_array_elements(${json}) with ordinality item (value, place)) from (select (${value})::jsonb as value) ${alias} where jsonb_typeof(${json}) = 'array')`;
  }
  const object = compileObject(compiler, getNamedType(type) as GraphQLObjectType, sets, json);
  return (value) => sql`(select ${object} from (select (${value})::jsonb as value) ${alias} where jsonb_typeof(${json}) = 'object')`;
};

const compileObject = (compiler: Compiler, type: GraphQLObjectType, sets: readonly SelectionSetNode[], json: Sql): Sql =>
  jsonObject(
    pick(compiler.picking, type, sets).map((picked) => {
      if (!picked.field) return [picked.key, constant(type.name)] as const;
      const field = picked.field;
      const inside = sql`${json} -> ${constant(field.name)}`;
      const value = isObjectType(getNamedType(field.type))
        ? compilePlain(compiler, field.type, setsOf(picked.nodes))(inside)
        : sql`nullif(${inside}, 'null'::jsonb)`;
      return [picked.key, isNonNullType(field.type) ? orAbsence(value) : value] as const;
    }),
  );
