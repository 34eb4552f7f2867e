import { getArgumentValues, visit } from 'graphql';
import type { FieldNode, GraphQLField } from 'graphql';
import type { Complete } from './completion.ts';
import type { Json } from './json.ts';
import type { ComputedRead } from './read.ts';
import type { Asked } from './scope.ts';
import type { Picked } from './selection.ts';
import { Sql } from './sql.ts';
import type { Parameter, SqlPart } from './sql.ts';

/**
 * What a place of the operation says for one request: pieces of SQL with their values, facts that change the form
 * of the statement, and the same for the places inside it when these depend on it.
 */
export interface Said {
  readonly pieces: Readonly<Record<string, Sql>>;
  readonly facts: string;
  readonly inner?: readonly Said[];
  /** Whether it is said at every request. */
  readonly isFixed?: boolean;
}

/** A place whose SQL depends on arguments or on the viewer. */
export type Site = (asked: Asked) => Said;

/** Makes the JSON of a field from what the sites said. */
export type Emit = (said: readonly Said[]) => Json;

/** A computed field of the operation: the text answer is completed at its mark. */
export interface Computation {
  readonly read: ComputedRead;
  readonly args: (asked: Asked) => Record<string, unknown>;
  readonly complete: Complete;
}

const hasVariable = (node: FieldNode): boolean => {
  let found = false;
  for (const { value } of node.arguments ?? []) visit(value, { Variable: () => void (found = true) });
  return found;
};

/** The arguments of a field, coerced: once, unless variables are among them. */
export const argsOf = (picked: Picked): ((asked: Asked) => Record<string, unknown>) => {
  const node = picked.nodes[0];
  const field: GraphQLField<unknown, unknown> | null = picked.field;
  if (!node || !field || field.args.length === 0) return () => ({});
  if (hasVariable(node)) return (asked) => getArgumentValues(field, node, asked.variables);
  let args: Record<string, unknown> | undefined;
  return () => (args ??= getArgumentValues(field, node));
};

/** Notes whether a site looks at anything that differs from request to request. */
class Watched implements Asked {
  readonly #asked: Asked;
  looked = false;
  constructor(asked: Asked) {
    this.#asked = asked;
  }
  get viewer(): Asked['viewer'] {
    this.looked = true;
    return this.#asked.viewer;
  }
  get language(): Asked['language'] {
    this.looked = true;
    return this.#asked.language;
  }
  get variables(): Asked['variables'] {
    this.looked = true;
    return this.#asked.variables;
  }
  get references(): NonNullable<Asked['references']> {
    this.looked = true;
    return this.#asked.references ?? {};
  }
}

/**
 * The sites of one statement, or of one alternative inside it. Sites are pure: one that has spoken without looking at
 * the request says the same always, and is not asked again.
 */
export class Sites {
  readonly #sites: { readonly site: Site; always?: Said }[] = [];

  add(site: Site): (said: readonly Said[]) => Said {
    const at = this.#sites.push({ site }) - 1;
    return (said) => {
      const own = said[at];
      if (!own) throw new Error('A site said nothing');
      return own;
    };
  }

  ask(asked: Asked): Said[] {
    return this.#sites.map((one) => one.always ?? this.#askFirst(one, asked));
  }

  #askFirst(one: { readonly site: Site; always?: Said }, asked: Asked): Said {
    const watched = new Watched(asked);
    const said = one.site(watched);
    if (watched.looked) return said;
    one.always = { ...said, isFixed: true };
    return one.always;
  }
}

export interface Flat {
  /** Same for two requests exactly when one statement serves both. */
  readonly key: string;
  readonly parameters: readonly Parameter[];
}

/** What was said that may differ another time. */
export const flatten = (said: readonly Said[]): Flat => {
  let key = '';
  const parameters: Parameter[] = [];
  const write = (part: SqlPart): void => {
    if (typeof part === 'string') key += part;
    else if (part instanceof Sql) for (const inner of part.parts) write(inner);
    else {
      parameters.push(part);
      key += '\u0001';
    }
  };
  const visitSaid = (one: Said): void => {
    if (one.isFixed) return;
    key += `\u0002${one.facts}`;
    for (const name in one.pieces) {
      key += '\u0003';
      write(getPiece(one, name));
    }
    one.inner?.forEach(visitSaid);
  };
  said.forEach(visitSaid);
  return { key, parameters };
};

export const getPiece = ({ pieces }: Said, name: string): Sql => {
  const piece = pieces[name];
  if (!piece) throw new Error(`Nothing was said of ${name}`);
  return piece;
};
