import type { StatementRunner } from '../database/database.ts';
import type { Language, Viewer } from '../viewer.ts';
import type { Sql } from './sql.ts';

/** A class that is an entity, an object type or both. */
export type RowClass<T = object> = abstract new (...args: never[]) => T;
export type Thunk<T> = () => T;

/** Columns of one row: `row('state')` is the column of that property, of that row. */
export type Columns<T> = (property: keyof T & string) => Sql;

/** What a condition or an expression over rows is given. */
export interface Scope<Row = never, Args = Record<string, never>, Parent = Record<string, unknown>> {
  /** The row that is read. */
  readonly row: Columns<Row>;
  /** The row whose field this is; a root field has none. */
  readonly parent: Columns<Parent>;
  readonly args: Args;
  readonly viewer: Viewer | null;
  readonly language: Language;
  /** Name of the table of an entity. */
  table(entity: RowClass): Sql;
}

export type Condition<Row, Args> = (scope: Scope<Row, Args>) => Sql | null;

/** `'createdAt'`, or `'-createdAt'` for the last one first. */
export type OrderBy<Row> = readonly ((keyof Row & string) | `-${keyof Row & string}`)[];

/** A value which TypeScript needs, and what PostgreSQL reads for it. Instants and dates arrive as ISO text. */
export interface Need<T> {
  readonly read: string | ((scope: Scope<Record<string, unknown>, Record<string, unknown>>) => Sql);
  /** Never set; carries the type. */
  readonly type?: T;
}

export type Needs = Readonly<Record<string, Need<unknown>>>;
export type Given<N extends Needs> = { readonly [K in keyof N]: N[K] extends Need<infer T> ? T : never };

export interface Asker<Args = Record<string, never>> {
  readonly viewer: Viewer | null;
  readonly language: Language;
  readonly args: Args;
}

/* How one GraphQL field is read. The catalogue makes these from declarations and from the entities' metadata. */

type AnyScope = Scope<Record<string, unknown>, Record<string, unknown>>;
export type AnyCondition = (scope: AnyScope) => Sql | null;

/** A leaf, or JSON whose keys are the fields of a plain object type. */
export interface ValueRead {
  readonly kind: 'value';
  readonly value: (scope: AnyScope) => Sql;
  /** False for what depends on nothing but the row: columns. */
  readonly asks: boolean;
}

export interface OneRead {
  readonly kind: 'one';
  readonly target: Thunk<RowClass>;
  readonly where: AnyCondition;
}

/** One of several types, the first whose condition finds a row. */
export interface OneOfRead {
  readonly kind: 'oneOf';
  readonly targets: readonly { readonly target: Thunk<RowClass>; readonly where: AnyCondition }[];
}

export interface OrderTerm {
  readonly property: string;
  readonly descending: boolean;
}

export interface RowsRead {
  readonly kind: 'rows';
  readonly target: Thunk<RowClass>;
  /** A SELECT whose columns are the fields of the target; without it, the table of the target. */
  readonly from: ((scope: AnyScope) => Sql) | null;
  readonly where: AnyCondition;
  readonly orderBy: readonly OrderTerm[];
  readonly limit: number | null;
}

export interface PageRead {
  readonly kind: 'page';
  readonly target: Thunk<RowClass>;
  readonly from: ((scope: AnyScope) => Sql) | null;
  readonly where: AnyCondition;
  readonly orders: Readonly<Record<string, readonly OrderTerm[]>>;
  readonly defaultOrder: string;
}

export interface ComputedRead {
  readonly kind: 'computed';
  readonly needs: Needs;
  readonly compute: (given: Readonly<Record<string, unknown>>, asker: Asker<Record<string, unknown>>) => unknown;
}

/** `node(id)` and `nodes(ids)`: the type is told by the id. */
export interface NodeRead {
  readonly kind: 'node' | 'nodes';
}

export interface IdRead {
  readonly kind: 'id' | 'typename';
}

export type Read = ValueRead | OneRead | OneOfRead | RowsRead | PageRead | ComputedRead | NodeRead | IdRead;

/** On whose behalf and over what a read runs. */
export interface Reader {
  readonly viewer: Viewer | null;
  readonly language: Language;
  readonly statements: StatementRunner;
}
