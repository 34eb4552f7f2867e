export { Computed, Connection, List, NodeById, NodesByIds, One, OneById, OneOf, SqlField, column, value } from './declare.ts';
export { FieldsOf, Queries, settleDeclarations } from './declarations.ts';
export { orders } from './orders.ts';
export { PageInfo } from './page.ts';
export type { Reader, Scope } from './read.ts';
export { attachReadRoad, stringifyAnswer } from './read-road.ts';
export type { ReadRoad } from './read-road.ts';
export { all, bind, join, sql } from './sql.ts';
export type { Sql } from './sql.ts';
