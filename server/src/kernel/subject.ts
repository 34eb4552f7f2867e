import { constant, join, raw, type Sql, sql } from './read/sql.ts';

/** Something with a title that work, an item of an agenda or a vote can be about. */
export interface Subject {
  /** Name of its GraphQL type, e.g. Directive. */
  readonly type: string;
  /** Its table, which has an `id` and row security. */
  readonly table: string;
  /** Column of its title. */
  readonly title: string;
}

const subjects = new Map<string, Subject>();

/** A module says this of its own objects, once, where its index.ts is loaded; so modules below can name them without knowing them. */
export const declareSubject = (subject: Subject): void => void subjects.set(subject.type, subject);

export const findSubject = (type: string): Subject | null => subjects.get(type) ?? null;

/**
 * Title of the object of this type and id, under the object's own row security: null for what is unknown, forbidden or
 * of a type that nobody declared. Nobody copies a title, so a private one is told nowhere.
 */
export const subjectTitle = (type: Sql, id: Sql): Sql => {
  const known = [...subjects.values()];
  if (known.length === 0) return raw('null::text');
  const branch = ({ type: name, table, title }: Subject): Sql =>
    sql`when ${constant(name)} then (select subject.${raw(title)} from ${raw(table)} subject where subject.id = ${id})`;
  return sql`case ${type} ${join(known.map(branch), ' ')} end`;
};
