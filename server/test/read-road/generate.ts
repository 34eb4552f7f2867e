import {
  astFromValue, getNamedType, isAbstractType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, print,
} from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';

/** Repeatable chance: the same seed makes the same operation. */
export class Chance {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }
  is(likelihood: number): boolean {
    return this.next() < likelihood;
  }
  of<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('Nothing to choose from');
    return item;
  }
}

/** Says that an argument is to be left out. */
export const absent = Symbol('absent');

/** Values for arguments whose type does not tell what is sensible: ids, cursors, words to search for. */
export type Provide = (argument: GraphQLArgument, field: GraphQLField<unknown, unknown>, chosen: Readonly<Record<string, unknown>>, chance: Chance) => unknown;

export interface Generated {
  readonly source: string;
  readonly variables: Record<string, unknown>;
}

interface GeneratorOptions {
  readonly provide: Provide;
  /** Fields that are left out, as `Type.field`. */
  readonly without?: readonly string[];
  readonly depth?: number;
}

/** Response keys of one object of the answer, so that what is asked twice is asked in the same way. */
interface Level {
  /** Whether every key must be one that no other type uses: one key must have one form under an abstract type. */
  readonly isShared: boolean;
  readonly keys: Map<string, { readonly text: string; readonly field: GraphQLField<unknown, unknown>; readonly inner: Level }>;
}
const level = (isShared = false): Level => ({ isShared, keys: new Map() });

/** Makes valid operations of queries over any schema. */
class Generator {
  readonly #schema: GraphQLSchema;
  readonly #chance: Chance;
  readonly #options: GeneratorOptions;
  readonly #declared: string[] = [];
  readonly #fragments: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  #count = 0;
  /** What is left to ask, so that no operation grows without end. */
  #budget: number;

  constructor(schema: GraphQLSchema, chance: Chance, options: GeneratorOptions) {
    this.#schema = schema;
    this.#chance = chance;
    this.#options = options;
    this.#budget = 14 + chance.below(20);
  }

  operation(): Generated {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('The schema has no queries');
    const body = this.#object(query, this.#options.depth ?? 5, level());
    const declared = this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
    return { source: `query Generated${declared} ${body}\n${this.#fragments.join('\n')}`, variables: this.#variables };
  }

  #object(type: GraphQLObjectType, depth: number, at: Level): string {
    const fields = Object.values(type.getFields()).filter((field) => this.#isUsable(type, field, depth));
    if (fields.length === 0) return '{ __typename }';
    const parts = Array.from({ length: 1 + this.#chance.below(4) }, () => this.#part(type, fields, depth, at));
    if (this.#chance.is(0.15)) parts.push(this.#chance.is(0.5) ? '__typename' : `t${(this.#count += 1)}: __typename`);
    return `{ ${parts.join(' ')} }`;
  }

  #isUsable(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): boolean {
    if (this.#options.without?.includes(`${type.name}.${field.name}`)) return false;
    return isLeafType(getNamedType(field.type)) || (depth > 0 && this.#budget > 0);
  }

  #part(type: GraphQLObjectType, fields: readonly GraphQLField<unknown, unknown>[], depth: number, at: Level): string {
    const text = this.#field(this.#chance.of(fields), depth, at);
    const chance = this.#chance.next();
    if (chance < 0.12) return `... on ${type.name}${this.#condition()} { ${text} ${this.#field(this.#chance.of(fields), depth, at)} }`;
    if (chance < 0.17) return `...${this.#condition()} { ${text} }`;
    if (chance < 0.27) {
      const name = `F${(this.#count += 1)}`;
      this.#fragments.push(`fragment ${name} on ${type.name} { ${text} }`);
      return `...${name}${this.#condition()}${this.#chance.is(0.2) ? ` ...${name}` : ''}`;
    }
    return text;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, at: Level): string {
    const again = [...at.keys.values()].filter((one) => one.field === field);
    const known = again.length > 0 && this.#chance.is(0.4) ? this.#chance.of(again) : null;
    if (known) return `${known.text}${this.#inside(field.type, depth, known.inner)}`;
    this.#budget -= 1;
    const taken = at.isShared || at.keys.has(field.name);
    const key = taken || field.args.length > 0 || this.#chance.is(0.2) ? `k${(this.#count += 1)}` : field.name;
    const text = `${key === field.name ? '' : `${key}: `}${field.name}${this.#arguments(field)}`;
    const inner = level();
    at.keys.set(key, { text, field, inner });
    return `${text}${this.#condition()}${this.#inside(field.type, depth, inner)}`;
  }

  #inside(type: GraphQLOutputType, depth: number, at: Level): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    if (isObjectType(named)) return ` ${this.#object(named, depth - 1, at)}`;
    if (!isAbstractType(named)) return '';
    const types = this.#schema.getPossibleTypes(named).filter(() => this.#chance.is(0.6));
    const parts = types.map((one) => `... on ${one.name}${this.#condition()} ${this.#object(one, depth - 1, level(true))}`);
    return ` { __typename ${parts.join(' ')} }`;
  }

  #condition(): string {
    if (!this.#chance.is(0.08)) return '';
    const wanted = this.#chance.is(0.6);
    const name = this.#chance.is(0.5) ? 'include' : 'skip';
    if (this.#chance.is(0.5)) return ` @${name}(if: ${wanted})`;
    return ` @${name}(if: ${this.#variable('Boolean!', wanted)})`;
  }

  #variable(type: string, value: unknown): string {
    const name = `v${(this.#count += 1)}`;
    this.#declared.push(`$${name}: ${type}`);
    if (value !== undefined) this.#variables[name] = value;
    return `$${name}`;
  }

  #arguments(field: GraphQLField<unknown, unknown>): string {
    const chosen: Record<string, unknown> = {};
    // The order first: cursors belong to it.
    const inOrder = field.args.toSorted((one, other) => Number(other.name === 'order') - Number(one.name === 'order'));
    const written = inOrder.flatMap((argument) => {
      const provided = this.#options.provide(argument, field, chosen, this.#chance);
      const value = provided === undefined ? this.#value(argument.type) : provided;
      if (value === undefined || value === absent) return this.#absent(argument);
      chosen[argument.name] = value;
      return [`${argument.name}: ${this.#written(argument.type, value)}`];
    });
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  /** Three ways of giving nothing: not at all, null, a variable that is not there. */
  #absent(argument: GraphQLArgument): string[] {
    if (isNonNullType(argument.type) || !this.#chance.is(0.3)) return [];
    return [`${argument.name}: ${this.#chance.is(0.5) ? 'null' : this.#variable(String(argument.type), undefined)}`];
  }

  #written(type: GraphQLInputType, value: unknown): string {
    const literal = print(astFromValue(value, type) ?? { kind: 'NullValue' as never });
    const chance = this.#chance.next();
    if (chance < 0.45) return this.#variable(String(type), value);
    if (chance < 0.55 && !isNonNullType(type)) {
      const name = `v${(this.#count += 1)}`;
      this.#declared.push(`$${name}: ${String(type)} = ${literal}`);
      return `$${name}`;
    }
    return literal;
  }

  #value(type: GraphQLInputType): unknown {
    if (!isNonNullType(type) && this.#chance.is(0.5)) return undefined;
    const named = isNonNullType(type) ? type.ofType : type;
    if (isListType(named)) return this.#chance.is(0.3) ? this.#value(named.ofType) : [this.#value(named.ofType)].filter((one) => one !== undefined);
    if (isEnumType(named)) return this.#chance.of(named.getValues()).name;
    if (isInputObjectType(named)) {
      return Object.fromEntries(Object.values(named.getFields()).flatMap((one) => {
        const value = this.#value(one.type);
        return value === undefined ? [] : [[one.name, value]];
      }));
    }
    const scalars: Record<string, () => unknown> = { Int: () => this.#chance.below(6), Boolean: () => this.#chance.is(0.5), Date: () => '2026-02-11' };
    return scalars[String(named)]?.();
  }
}

export const generate = (schema: GraphQLSchema, seed: number, options: GeneratorOptions): Generated =>
  new Generator(schema, new Chance(seed), options).operation();
