import { constant, join, raw, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/*
 * Marks that PostgreSQL leaves in its JSON for TypeScript to find. No data can hold them: PostgreSQL's text and jsonb
 * have no U+0000, and a backslash in a text is itself escaped.
 */
const mark = (letter: string): { readonly text: string; readonly value: string; readonly sql: Sql } => ({
  text: `"\\u0000${letter}"`,
  value: `\0${letter}`,
  sql: raw(`'"\\u0000${letter}"'::json`),
});

/** Stands where a non-null field has nothing: graphql-js then carries the null upwards. */
export const absence = mark('N');
/** Begins and ends what a computed field needs. */
export const computation = mark('C');
/** Key of the concrete type's name, for objects of abstract fields that graphql-js completes. */
export const typeKey = '~type';

/** PostgreSQL allows a function 100 arguments. */
const most = 50;

export const jsonObject = (entries: readonly (readonly [string, Sql])[]): Sql => {
  const part = (some: readonly (readonly [string, Sql])[]): Sql =>
    sql`json_build_object(${join(some.map(([key, value]) => sql`${constant(key)}, ${value}`), ', ')})`;
  if (entries.length <= most) return part(entries);
  const rest = jsonObject(entries.slice(most));
  return sql`(rtrim(${part(entries.slice(0, most))}::text, '}') || ', ' || substr(${rest}::text, 2))::json`;
};

export const orAbsence = (value: Sql): Sql => sql`coalesce(to_json(${value}), ${absence.sql})`;
