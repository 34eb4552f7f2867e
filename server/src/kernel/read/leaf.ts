import { getNamedType, getNullableType, isEnumType, isLeafType, isListType } from 'graphql';
import type { GraphQLEnumType, GraphQLLeafType, GraphQLOutputType } from 'graphql';
import { raw, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** How PostgreSQL writes one value of a scalar so that its JSON is what the scalar itself would print. */
type Printer = (value: Sql) => Sql;

const asIs: Printer = (value) => value;
const asText: Printer = (value) => sql`(${value})::text`;
const instant: Printer = (value) => sql`to_char((${value}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const scalarPrinters: Readonly<Record<string, Printer>> = {
  ID: asText,
  String: asText,
  Int: asIs,
  Float: asIs,
  Boolean: asIs,
  Date: asText,
  DateTime: instant,
  DateTimeISO: instant,
  Money: asText,
  JSON: asIs,
  JSONObject: asIs,
};

/** PostgreSQL keeps the names of an enum's values; one whose inner values differ from its names cannot be printed. */
const printsItself = (type: GraphQLEnumType): boolean => type.getValues().every((value) => value.value === value.name);

const printerOf = (type: GraphQLLeafType): Printer | undefined => {
  if (!isEnumType(type)) return scalarPrinters[type.name];
  return printsItself(type) ? asText : undefined;
};

/** Null when PostgreSQL cannot print the type; the catalogue then refuses the field at start-up. */
export const leafPrinter = (type: GraphQLOutputType): Printer | null => {
  const named = getNamedType(type);
  const printer = isLeafType(named) ? printerOf(named) : undefined;
  if (!printer) return null;
  if (!isListType(getNullableType(type))) return printer;
  if (printer !== instant) return (value) => sql`to_json(${value})`;
  return (value) => sql`(select json_agg(${instant(raw('item'))}) from unnest(${value}) item)`;
};
