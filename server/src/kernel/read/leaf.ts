import { getNamedType, getNullableType, isEnumType, isLeafType, isListType } from 'graphql';
import type { GraphQLEnumType, GraphQLLeafType, GraphQLOutputType } from 'graphql';
import { orElse } from './json.ts';
import type { Json } from './json.ts';
import { raw, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** How PostgreSQL writes one value of a scalar so that its JSON is what the scalar itself would print. */
interface Printer {
  /** An expression that is null where the value is. */
  readonly text: (value: Sql) => Sql;
  /** A shorter way for a value that is never null. */
  readonly known?: (value: Sql) => Json;
}

const moment = (value: Sql): Sql => sql`to_char((${value}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const asIs: Printer = { text: (value) => sql`to_json(${value})::text` };
const asText: Printer = { text: (value) => sql`to_json((${value})::text)::text` };
const integer: Printer = { text: (value) => sql`(${value})::text`, known: (value) => [value] };
const instant: Printer = { text: (value) => sql`('"' || ${moment(value)} || '"')`, known: (value) => ['"', moment(value), '"'] };

export const scalarPrinters: Readonly<Record<string, Printer>> = {
  ID: asText,
  String: asText,
  Int: integer,
  Float: asIs,
  Boolean: asIs,
  Date: asIs,
  DateTime: instant,
  Money: asText,
  JSON: asIs,
};

/** PostgreSQL keeps the names of an enum's values; one whose inner values differ from its names cannot be printed. */
const printsItself = (type: GraphQLEnumType): boolean => type.getValues().every((value) => value.value === value.name);

const printerOf = (type: GraphQLLeafType): Printer | undefined => {
  if (!isEnumType(type)) return scalarPrinters[type.name];
  return printsItself(type) ? asText : undefined;
};

const listOf = (printer: Printer): Printer =>
  printer === instant ? { text: (value) => sql`(select json_agg(${moment(raw('item'))}) from unnest(${value}) item)::text` } : asIs;

/**
 * Prints a value; `otherwise` stands where it is null, and is null itself where it never is.
 * Null when PostgreSQL cannot print the type; the catalogue then refuses the field at start-up.
 */
export const leafPrinter = (type: GraphQLOutputType): ((value: Sql, otherwise: string | null) => Json) | null => {
  const named = getNamedType(type);
  const printer = isLeafType(named) ? printerOf(named) : undefined;
  if (!printer) return null;
  const { text, known } = isListType(getNullableType(type)) ? listOf(printer) : printer;
  return (value, otherwise) => {
    if (otherwise !== null) return orElse(text(value), otherwise);
    return known ? known(value) : [text(value)];
  };
};
