import { getArgumentValues } from 'graphql';
import type { GraphQLField } from 'graphql';
import type { Complete } from './completion.ts';
import type { ComputedRead } from './read.ts';
import type { Asked } from './scope.ts';
import type { Picked } from './selection.ts';
import { Sql } from './sql.ts';
import type { Parameter } from './sql.ts';

/**
 * What a place of the operation says for one request: pieces of SQL with their values, facts that change the form
 * of the statement, and the same for the places inside it when these depend on it.
 */
export interface Said {
  readonly pieces: Readonly<Record<string, Sql>>;
  readonly facts: string;
  readonly inner?: readonly Said[];
}

/** A place whose SQL depends on arguments or on the viewer. */
export type Site = (asked: Asked) => Said;

/** Makes the SQL of a field from what the sites said. */
export type Emit = (said: readonly Said[]) => Sql;

/** A computed field of the operation: the text answer is completed at its mark. */
export interface Computation {
  readonly read: ComputedRead;
  readonly args: (asked: Asked) => Record<string, unknown>;
  readonly complete: Complete;
}

export const argsOf = (picked: Picked): ((asked: Asked) => Record<string, unknown>) => {
  const node = picked.nodes[0];
  const field: GraphQLField<unknown, unknown> | null = picked.field;
  if (!node || !field || field.args.length === 0) return () => ({});
  return (asked) => getArgumentValues(field, node, asked.variables);
};

/** The sites of one statement, or of one alternative inside it. */
export class Sites {
  readonly #sites: Site[] = [];

  add(site: Site): (said: readonly Said[]) => Said {
    const at = this.#sites.push(site) - 1;
    return (said) => {
      const own = said[at];
      if (!own) throw new Error('A site said nothing');
      return own;
    };
  }

  ask(asked: Asked): Said[] {
    return this.#sites.map((site) => site(asked));
  }
}

export interface Flat {
  /** Same for two requests exactly when one statement serves both. */
  readonly key: string;
  readonly parameters: readonly Parameter[];
}

export const flatten = (said: readonly Said[]): Flat => {
  const texts: string[] = [];
  const parameters: Parameter[] = [];
  const write = (part: string | Parameter | Sql): void => {
    if (typeof part === 'string') texts.push(part);
    else if (part instanceof Sql) part.parts.forEach(write);
    else {
      parameters.push(part);
      texts.push('\u0001');
    }
  };
  const visit = (one: Said): void => {
    texts.push('\u0002', one.facts);
    for (const name in one.pieces) {
      texts.push('\u0003');
      write(one.pieces[name] as Sql);
    }
    one.inner?.forEach(visit);
  };
  said.forEach(visit);
  return { key: texts.join(''), parameters };
};
