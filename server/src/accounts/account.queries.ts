import { Connection, FieldsOf, orders, Queries, SqlField } from '../kernel/read/index.ts';
import { bind, sql } from '../kernel/read/sql.ts';
import { ApiToken } from './api-token.entity.ts';
import { Session } from './session.entity.ts';

@Queries()
export class AccountQueries {
  @Connection(() => Session, {
    description: "The viewer's open sessions (نشست‌های من), the latest first.",
    orders: orders<Session>('SessionOrder', { NEWEST: { by: ['-openedAt'], says: 'Latest first (تازه‌ترین).' } }),
    where: ({ row, viewer }) =>
      sql`${row('person')} = ${bind(viewer?.personId ?? null, 'uuid')} and ${row('revokedAt')} is null and ${row('expiresAt')} > now()`,
  })
  mySessions!: never;

  @Connection(() => ApiToken, {
    description: "The viewer's tokens (توکن‌های من), the latest first; revoked and ended ones too.",
    orders: orders<ApiToken>('ApiTokenOrder', { NEWEST: { by: ['-madeAt'], says: 'Latest first (تازه‌ترین).' } }),
    where: ({ row, viewer }) => sql`${row('person')} = ${bind(viewer?.personId ?? null, 'uuid')}`,
  })
  myTokens!: never;
}

@FieldsOf(() => Session)
export class SessionFields {
  @SqlField<Session>(() => Boolean, {
    description: 'Whether it is the one through which this is asked (نشست کنونی).',
    value: ({ row, viewer }) => sql`(${row('id')} is not distinct from ${bind(viewer?.sessionId ?? null, 'uuid')})`,
  })
  isCurrent!: never;
}
