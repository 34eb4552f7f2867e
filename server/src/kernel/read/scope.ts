import type { Catalog, RowType } from './catalog.ts';
import type { Language, Viewer } from '../viewer.ts';
import type { Columns, Scope } from './read.ts';
import { ident, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** What a statement is made for: who asks, and the values of the operation's variables. */
export interface Asked {
  readonly viewer: Viewer | null;
  readonly language: Language;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Global ids that stand in a payload for the objects of its fields, by response key. */
  readonly references?: Readonly<Record<string, readonly string[]>>;
}

/** A row in a statement: its type and the alias under which the statement knows it. */
export interface Row {
  readonly type: RowType;
  readonly alias: Sql;
}

export const columnsOf = ({ type, alias }: Row): Columns<Record<string, unknown>> => (property) => {
  const column = type.columns.get(property);
  if (!column) throw new Error(`${type.name} has no column ${property}`);
  return sql`${alias}.${ident(column.name)}`;
};

export const tableOf = (row: Row): Sql => {
  if (!row.type.table) throw new Error(`${row.type.name} has no table`);
  return row.type.table;
};

const noRow: Columns<Record<string, unknown>> = (property) => {
  throw new Error(`A root field stands on no row; ${property} was asked of it`);
};

type AnyScope = Scope<Record<string, unknown>, Record<string, unknown>>;

/** Looks at the request only where the declaration does. */
export const scopeOf = (
  catalog: Catalog,
  asked: Asked,
  row: Row | null,
  parent: Row | null,
  args: (asked: Asked) => Record<string, unknown>,
): AnyScope => {
  let values: Record<string, unknown> | undefined;
  return {
    row: row ? columnsOf(row) : noRow,
    parent: parent ? columnsOf(parent) : noRow,
    table: catalog.table,
    get args() {
      return (values ??= args(asked));
    },
    get viewer() {
      return asked.viewer;
    },
    get language() {
      return asked.language;
    },
  };
};
