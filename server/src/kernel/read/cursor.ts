import { GraphQLError } from 'graphql';
import { isUuid } from '../global-id.ts';
import { constant, join, raw, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/**
 * A keyset cursor: what it belongs to (type and order) and the values of the order's columns in one row, as text.
 * PostgreSQL writes it and only this file reads it; callers must treat it as opaque.
 */
export interface Cursor {
  readonly values: readonly (string | null)[];
}

/** PostgreSQL's spelling of the JSON array that `encodeCursor` writes: one space after each comma. */
export const encodeCursor = (tag: string, values: readonly (string | null)[]): string =>
  Buffer.from(`[${[tag, ...values].map((value) => JSON.stringify(value)).join(', ')}]`, 'utf8').toString('base64url');

/** The same as `encodeCursor`, as an expression over the row. */
export const cursorSql = (tag: string, values: readonly Sql[]): Sql => {
  const items = join([constant(tag), ...values.map((value) => sql`(${value})::text`)], ', ');
  return sql`translate(encode(convert_to(json_build_array(${items})::text, 'UTF8'), 'base64'), ${raw("E'+/=\\n', '-_'")})`;
};

/** Years and offsets as PostgreSQL has them: from the year 1, less than 16 hours from UTC. */
const timestamp = /^(?!0000)\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-](0\d|1[0-5])(:?[0-5]\d){0,2}$/;

const isMoment = (iso: string): boolean => {
  const moment = new Date(iso);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso.slice(0, 19));
};

const within = (bits: number, text: string): boolean => /^-?\d{1,19}$/.test(text) && BigInt.asIntN(bits, BigInt(text)) === BigInt(text);

const accepted: Readonly<Record<string, (text: string) => boolean>> = {
  uuid: isUuid,
  smallint: (text) => within(16, text),
  int: (text) => within(32, text),
  integer: (text) => within(32, text),
  bigint: (text) => within(64, text),
  numeric: (text) => /^-?\d{1,30}(\.\d{1,30})?$/.test(text),
  date: (text) => /^(?!0000)\d{4}-\d\d-\d\d$/.test(text) && isMoment(`${text}T00:00:00Z`),
  timestamptz: (text) => timestamp.test(text) && isMoment(`${text.slice(0, 19).replace(' ', 'T')}Z`),
  boolean: (text) => text === 'true' || text === 'false',
  text: (text) => !text.includes('\0'),
  varchar: (text) => !text.includes('\0'),
};

/** Whether PostgreSQL will take this text as a value of the type, so that a forged cursor never reaches it. */
const fits = (type: string, text: string): boolean => accepted[type.replace(/\(.*$/, '')]?.(text) ?? false;

/** Types of columns that a list may be ordered by. */
export const isOrderable = (type: string): boolean => type.replace(/\(.*$/, '') in accepted;

const read = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

export const badCursor = (argument: string): GraphQLError =>
  new GraphQLError(`The cursor in “${argument}” is not one of this list and order.`, {
    extensions: { code: 'BAD_CURSOR', argument },
  });

/** Throws BAD_CURSOR for anything but a cursor of this type and order. */
export const decodeCursor = (argument: string, text: string, tag: string, types: readonly string[]): Cursor => {
  const found = read(text);
  if (!Array.isArray(found) || found.length !== types.length + 1 || found[0] !== tag) throw badCursor(argument);
  const values: unknown[] = found.slice(1);
  const sound = values.every((value, at) => value === null || (typeof value === 'string' && fits(types[at] ?? '', value)));
  if (!sound) throw badCursor(argument);
  return { values: values as (string | null)[] };
};
