import type { EntityManager } from '@mikro-orm/postgresql';
import type { ViewerSettings } from '../row-security.ts';

/** One statement on a connection that is in no transaction, as the read road sends it. */
export interface StatementRunner {
  /** `name` identifies the text, so that the server keeps its plan. */
  query(name: string, sql: string, parameters: readonly unknown[]): Promise<Record<string, unknown>[]>;
}

/** The one database, embedded or not. Every access is under some viewer's settings. */
export interface Database extends StatementRunner {
  readonly kind: 'embedded' | 'postgresql';
  /**
   * Runs the work in one transaction under these settings; commits when it returns, rolls back when it throws.
   * Never call it inside itself: on the embedded database there is one connection, and it would wait for ever.
   */
  transaction<T>(settings: ViewerSettings, work: (em: EntityManager) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
