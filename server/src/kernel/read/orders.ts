import type { OrderBy, OrderTerm } from './read.ts';

/** The ways in which a list may be ordered; becomes one enum of the schema. */
export interface Orders<Row> {
  readonly name: string;
  readonly usual: string;
  readonly terms: Readonly<Record<string, readonly OrderTerm[]>>;
  readonly says: Readonly<Record<string, { readonly description: string }>>;
  readonly values: Readonly<Record<string, string>>;
  /** Never set; carries the type. */
  readonly row?: Row;
}

export const orderTerms = (columns: readonly string[]): OrderTerm[] =>
  columns.map((column) =>
    column.startsWith('-') ? { property: column.slice(1), descending: true } : { property: column, descending: false },
  );

/**
 * `orders<Comment>('CommentOrder', { NEWEST: { by: ['-createdAt'], says: 'Newest first (تازه‌ترین)' } })`.
 * The first is the usual one. The id always decides last, so that no page loses or repeats a row.
 */
export const orders = <Row>(
  name: string,
  choices: Readonly<Record<string, { readonly by: OrderBy<Row>; readonly says: string }>>,
): Orders<Row> => {
  const names = Object.keys(choices);
  const [usual] = names;
  if (usual === undefined) throw new Error(`${name} names no order`);
  const entries = Object.entries(choices);
  return {
    name,
    usual,
    terms: Object.fromEntries(entries.map(([choice, { by }]) => [choice, orderTerms(by)])),
    says: Object.fromEntries(entries.map(([choice, { says }]) => [choice, { description: says }])),
    values: Object.fromEntries(names.map((choice) => [choice, choice])),
  };
};
