import type { NonEmptyArray } from 'type-graphql';

/** A class, whatever its constructor: entities and resolvers are told to their libraries as classes. */
export type AnyClass = abstract new (...args: never[]) => object;

/** What a module gives to the application: its `index.ts` exports one. */
export interface Module {
  readonly name: string;
  readonly entities: readonly AnyClass[];
  readonly resolvers: readonly AnyClass[];
  /** Its tables of acts: their names become values of the enum `Act`. */
  readonly workflows?: readonly Readonly<Record<string, unknown>>[];
}

export type ClassList = NonEmptyArray<AnyClass>;
