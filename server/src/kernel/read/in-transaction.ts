import type { EntityManager } from '@mikro-orm/postgresql';
import type { StatementRunner } from '../database/database.ts';

type RawQuery = Parameters<ReturnType<EntityManager['getKysely']>['executeQuery']>[0];

/** Reads inside the manager's open transaction: what it wrote, under the settings it set. */
export const inTransaction = (em: EntityManager): StatementRunner => ({
  query: async (name, text, parameters) => {
    const query = { sql: text, parameters, query: { kind: 'RawNode', sqlFragments: [text], parameters: [] }, queryId: { queryId: name } };
    // The query builder's own form of a finished text; it has no door for one with parameters but this.
    const { rows } = await em.getKysely().executeQuery(query as unknown as RawQuery);
    return rows as Record<string, unknown>[];
  },
});
