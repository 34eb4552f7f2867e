import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isCivilDate } from './jalali/civil-date.ts';

const refuseValue = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
};

const readDate = (value: unknown): string =>
  typeof value === 'string' && isCivilDate(value) ? value : refuseValue('A Date is an existing day as YYYY-MM-DD.');

/** A day without a time: deadlines, dates of approval. Kept and told as ISO 8601; Jalali is shown at the edges. */
export const CivilDate = new GraphQLScalarType({
  name: 'Date',
  description: 'A civil date, ISO 8601 `YYYY-MM-DD` in the Gregorian calendar (تاریخ).',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : null),
});

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const readInstant = (value: unknown): Date => {
  const date = typeof value === 'string' && instant.test(value) ? new Date(value) : null;
  return date && !Number.isNaN(date.getTime()) ? date : refuseValue('A DateTime is an ISO 8601 instant with its offset.');
};

export const DateTime = new GraphQLScalarType({
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC with milliseconds, e.g. `2026-01-05T08:30:00.000Z` (زمان).',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

const rials = /^(?:0|[1-9]\d{0,23})$/;

const readMoney = (value: unknown): string =>
  typeof value === 'string' && rials.test(value) ? value : refuseValue('Money is whole rials as a decimal string of at most 24 digits, e.g. "100000000000000".');

/** Whole units as text, for budgets added up pass what a double holds exactly. Its unit stands beside it. */
export const Money = new GraphQLScalarType({
  name: 'Money',
  description: 'A whole, non-negative amount of money as a decimal string, at most 24 digits; in rials unless a field beside it says otherwise (مبلغ).',
  serialize: String,
  parseValue: readMoney,
  parseLiteral: (node) => readMoney(node.kind === Kind.STRING ? node.value : null),
});
