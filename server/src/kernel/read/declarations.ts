import type { GraphQLScalarType } from 'graphql';
import { Arg, Args, Extensions, Field, FieldResolver, Query, Resolver, registerEnumType } from 'type-graphql';
import type { Orders } from './orders.ts';
import type { Read, RowClass, Thunk } from './read.ts';

/** What `@Field(() => …)` takes for an output. */
export type FieldType = RowClass | GraphQLScalarType | typeof String | typeof Boolean | object;
export type ArgsClass<A = unknown> = new () => A;

export interface Described {
  readonly description: string;
  readonly deprecationReason?: string;
}

interface Declaration {
  readonly type: () => FieldType | [FieldType];
  readonly described: Described;
  readonly nullable: boolean | 'items';
  readonly read: Read;
  readonly args: readonly (ArgsClass | undefined)[];
  readonly orders?: Orders<never>;
}

interface Declared extends Declaration {
  readonly owner: object;
  readonly prototype: object;
  readonly property: string;
}

/*
 * Declarations wait here until every module is loaded: a connection's type is made from its target, and the target
 * may stand in a file that imports this one.
 */
const waiting: Declared[] = [];
const fieldClasses = new Set<object>();
const queryClasses = new Set<object>();
const registeredOrders = new Set<string>();

export const declare =
  (declaration: Declaration): PropertyDecorator =>
  (prototype, property) => {
    waiting.push({ ...declaration, prototype, owner: prototype.constructor, property: String(property) });
  };

/** A class whose fields a module adds to an object type below it. */
export const FieldsOf =
  (target: Thunk<RowClass>): ClassDecorator =>
  (owner) => {
    fieldClasses.add(owner);
    Resolver(() => target() as never)(owner);
  };

/** A class whose fields are root fields of `Query`. */
export const Queries = (): ClassDecorator => (owner) => {
  queryClasses.add(owner);
  Resolver()(owner);
};

const declareField = ({ owner, type, described, nullable, prototype, property }: Declared): void => {
  const options = {
    nullable,
    description: described.description,
    ...(described.deprecationReason ? { deprecationReason: described.deprecationReason } : {}),
  };
  const made = type(); // at once: a connection's type is told to type-graphql by being made
  const thunk = (): never => made as never;
  const descriptor: PropertyDescriptor = {};
  if (queryClasses.has(owner)) Query(thunk, options)(prototype, property, descriptor);
  else if (fieldClasses.has(owner)) FieldResolver(thunk, options)(prototype, property, descriptor);
  else Field(thunk, options)(prototype, property);
};

const declareArguments = ({ args, orders, prototype, property }: Declared): void => {
  const classes = args.filter((one) => one !== undefined);
  classes.forEach((args, at) => Args(() => args)(prototype, property, at));
  if (!orders) return;
  if (!registeredOrders.has(orders.name)) {
    registeredOrders.add(orders.name);
    registerEnumType(orders.values, { name: orders.name, description: 'Ways to order the list.', valuesConfig: orders.says });
  }
  Arg('order', () => orders.values, { defaultValue: orders.usual, description: 'Order of the list.' })(
    prototype,
    property,
    classes.length,
  );
};

/** Hands what was declared to type-graphql. Called once all modules are loaded, before the schema is built. */
export const settleDeclarations = (): void => {
  for (const declared of waiting.splice(0)) {
    declareField(declared);
    declareArguments(declared);
    Extensions({ read: declared.read })(declared.prototype, declared.property);
  }
};
