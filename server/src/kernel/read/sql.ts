import { GraphQLError } from 'graphql';

/** A value that reaches PostgreSQL as a bound parameter, never as text of the statement. */
export type Bindable = string | number | boolean | Date | null;

const noText = (): GraphQLError =>
  new GraphQLError('A text must not contain the character U+0000.', { extensions: { code: 'BAD_USER_INPUT' } });

export class Parameter {
  readonly value: string | number | boolean | null;
  /** PostgreSQL type, where the context would not tell it. */
  readonly type: string | undefined;
  constructor(value: Bindable, type?: string) {
    if (typeof value === 'string' && value.includes('\0')) throw noText();
    this.value = value instanceof Date ? value.toISOString() : value;
    this.type = type;
  }
}

export type SqlPart = string | Parameter | Sql;

/** A piece of a statement: text, parameters and further pieces, in order. */
export class Sql {
  readonly parts: readonly SqlPart[];
  constructor(parts: readonly SqlPart[]) {
    this.parts = parts;
  }
}

/** Text of the statement. Only for what the code itself says; names come through `ident`, values are bound. */
export const raw = (text: string): Sql => new Sql([text]);

/** A quoted identifier; PostgreSQL's own rule for quotes inside. */
export const ident = (name: string): Sql => raw(`"${name.replaceAll('"', '""')}"`);

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A quoted constant that the schema gives (a response key, a name of a type), never a person's input. */
export const constant = (text: string): Sql => raw(literal(text));

const arrayLiteral = (values: readonly (string | number)[]): string =>
  `{${values.map((value) => `"${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`;

/** A bound value of a named type: `bind(ids, 'uuid[]')`. */
export const bind = (value: Bindable | readonly (string | number)[], type: string): Sql =>
  new Sql([new Parameter(Array.isArray(value) ? arrayLiteral(value) : (value as Bindable), type)]);

/**
 * The only way SQL is written by hand: every `${value}` that is not itself SQL is bound.
 * Where PostgreSQL cannot tell the type of a value from its place, write `bind(value, 'date')`.
 */
export const sql = (texts: TemplateStringsArray, ...values: readonly (Sql | Bindable)[]): Sql => {
  const parts: SqlPart[] = [];
  texts.forEach((text, at) => {
    if (text) parts.push(text);
    if (at < values.length) {
      const value = values[at] as Sql | Bindable;
      parts.push(value instanceof Sql ? value : new Parameter(value));
    }
  });
  return new Sql(parts);
};

export const join = (pieces: readonly Sql[], between: string): Sql =>
  new Sql(pieces.flatMap((piece, at) => (at === 0 ? [piece] : [between, piece])));

/** All conditions that are there; true when none is. */
export const all = (...conditions: readonly (Sql | null | undefined | false)[]): Sql => {
  const present = conditions.filter((condition) => condition instanceof Sql);
  return present.length === 0 ? raw('true') : join(present.map((one) => sql`(${one})`), ' and ');
};

export interface Rendered {
  readonly text: string;
  /** In the order of `$1`, `$2`…; one that is used twice is there once. */
  readonly parameters: readonly Parameter[];
}

export const render = (root: Sql): Rendered => {
  const numbers = new Map<Parameter, number>();
  const texts: string[] = [];
  const write = (part: SqlPart): void => {
    if (typeof part === 'string') texts.push(part);
    else if (part instanceof Sql) part.parts.forEach(write);
    else {
      const number = numbers.get(part) ?? numbers.size + 1;
      numbers.set(part, number);
      texts.push(part.type ? `$${number}::text::${part.type}` : `$${number}`);
    }
  };
  write(root);
  return { text: texts.join(''), parameters: [...numbers.keys()] };
};
