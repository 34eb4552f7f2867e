import { localId } from '../global-id.ts';
import { declare } from './declarations.ts';
import type { ArgsClass, Described, FieldType } from './declarations.ts';
import { orderTerms } from './orders.ts';
import type { Orders } from './orders.ts';
import { IdArgs, IdsArgs, PageArgs, pageOf } from './page.ts';
import type { AnyCondition, Asker, Condition, Given, Need, Needs, OrderBy, RowClass, Scope, ValueRead } from './read.ts';
import { all, bind, sql } from './sql.ts';
import type { Sql } from './sql.ts';

interface Asking<A> {
  /** `@ArgsType()` class whose fields are the arguments of this field. */
  readonly args?: ArgsClass<A>;
}

interface Found<Row, A> extends Described, Asking<A> {
  /** Property of the target that points to the row whose field this is. */
  readonly by?: keyof Row & string;
  /** A further condition; `null` for none. */
  readonly where?: Condition<Row, A>;
}

interface Listed<Row, A> extends Found<Row, A> {
  /** A SELECT whose columns are the target's fields in snake_case and, for objects, `<field>_id`. */
  readonly from?: (scope: Scope<Row, A>) => Sql;
}

/*
 * A declaration knows its own row and arguments; the machine behind it treats all alike.
 * These two forget the types, in one place.
 */
const forget = <Row, A>(condition: Condition<Row, A>): AnyCondition => condition as unknown as AnyCondition;
const forgetValue = <Row, A>(value: (scope: Scope<Row, A>) => Sql): ValueRead['value'] => value as unknown as ValueRead['value'];

const condition = <Row, A>({ by, where }: Found<Row, A>): AnyCondition => {
  const more = where && forget(where);
  if (by === undefined) return more ?? (() => null);
  return (scope) => all(sql`${scope.row(by)} = ${scope.parent('id')}`, more?.(scope));
};

const source = <Row, A>({ from }: Listed<Row, A>): ValueRead['value'] | null => (from ? forgetValue(from) : null);

/** A Relay connection: the form of every list that can grow. */
export const Connection = <Row extends object, A = Record<string, never>>(
  target: () => RowClass<Row>,
  how: Listed<Row, A> & { readonly orders: Orders<Row> },
): PropertyDecorator =>
  declare({
    type: () => pageOf(target()),
    described: how,
    nullable: false,
    args: [how.args, PageArgs],
    orders: how.orders as Orders<never>,
    read: {
      kind: 'page',
      target,
      from: source(how),
      where: condition(how),
      orders: how.orders.terms,
      defaultOrder: how.orders.usual,
    },
  });

/** A list that is short by nature. */
export const List = <Row extends object, A = Record<string, never>>(
  target: () => RowClass<Row>,
  how: Listed<Row, A> & { readonly orderBy?: OrderBy<Row>; readonly limit?: number },
): PropertyDecorator =>
  declare({
    type: () => [target()],
    described: how,
    nullable: false,
    args: [how.args],
    read: {
      kind: 'rows',
      target,
      from: source(how),
      where: condition(how),
      orderBy: orderTerms(how.orderBy ?? []),
      limit: how.limit ?? null,
    },
  });

/** The one row that meets a condition; null when there is none or it may not be seen. */
export const One = <Row extends object, A = Record<string, never>>(
  target: () => RowClass<Row>,
  how: Found<Row, A> & { readonly nullable?: boolean },
): PropertyDecorator =>
  declare({
    type: target,
    described: how,
    nullable: how.nullable ?? true,
    args: [how.args],
    read: { kind: 'one', target, where: condition(how) },
  });

/** One row of one of several types, of which the field's type is the union or interface: the first that is found. */
export const OneOf = (
  type: () => FieldType,
  how: Described & { readonly targets: readonly { readonly target: () => RowClass; readonly where: Condition<Record<string, unknown>, Record<string, never>> }[] },
): PropertyDecorator =>
  declare({
    type,
    described: how,
    nullable: true,
    args: [],
    read: { kind: 'oneOf', targets: how.targets.map(({ target, where }) => ({ target, where: forget(where) })) },
  });

/** A root field `thing(id:)`: null for what is unknown, forbidden, malformed or of another type. */
export const OneById = (target: () => RowClass, how: Described): PropertyDecorator =>
  declare({
    type: target,
    described: how,
    nullable: true,
    args: [IdArgs],
    read: {
      kind: 'one',
      target,
      where: ({ row, args }) => {
        const id = localId(target().name, String(args['id']));
        return id === null ? sql`false` : sql`${row('id')} = ${bind(id, 'uuid')}`;
      },
    },
  });

/** The root field `node(id:)`: as `OneById`, of whatever type the id tells. */
export const NodeById = (node: () => RowClass, how: Described): PropertyDecorator =>
  declare({ type: node, described: how, nullable: true, args: [IdArgs], read: { kind: 'node' } });

/** The root field `nodes(ids:)`: in the order of the ids, null for each that is not to be had. */
export const NodesByIds = (node: () => RowClass, how: Described): PropertyDecorator =>
  declare({ type: () => [node()], described: how, nullable: 'items', args: [IdsArgs], read: { kind: 'nodes' } });

/** A leaf, or JSON whose keys are the fields of a plain object type, that PostgreSQL works out from the row. */
export const SqlField = <Row extends object = Record<string, unknown>, A = Record<string, never>>(
  type: () => FieldType | [FieldType],
  how: Described & Asking<A> & { readonly value: (scope: Scope<Row, A>) => Sql; readonly nullable?: boolean },
): PropertyDecorator =>
  declare({
    type,
    described: how,
    nullable: how.nullable ?? false,
    args: [how.args],
    read: { kind: 'value', value: forgetValue(how.value), asks: true },
  });

/** A need that is a property of the row; of a to-one, the uuid it holds. */
export const column = <T>(property: string): Need<T> => ({ read: property });

/** A need that PostgreSQL works out. */
export const value = <T>(read: (scope: Scope<Record<string, unknown>, Record<string, unknown>>) => Sql): Need<T> => ({ read });

/** A field that TypeScript works out from named needs; PostgreSQL reads these in the same statement. */
export const Computed = <const N extends Needs, A = Record<string, never>>(
  type: () => FieldType | [FieldType],
  how: Described &
    Asking<A> & {
      readonly needs: N;
      readonly compute: (given: Given<N>, asker: Asker<A>) => unknown;
      readonly nullable?: boolean;
    },
): PropertyDecorator =>
  declare({
    type,
    described: how,
    nullable: how.nullable ?? false,
    args: [how.args],
    // Safe: the compiler gives `compute` what its own `needs` and `args` read.
    read: { kind: 'computed', needs: how.needs, compute: how.compute as unknown as (given: object, asker: object) => unknown },
  });
