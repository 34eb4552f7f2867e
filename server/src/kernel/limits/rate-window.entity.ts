import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { rowSecurity } from '../row-security.ts';

/** What was spent under a key within one minute, by all processes together. Kept for two minutes. */
@Entity({ tableName: 'rate_window', ...rowSecurity([], []) })
export class RateWindow {
  /** Hash of what is limited, so that the table is no list of people and addresses. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  /** Seconds since 1970 at which the minute began. */
  @PrimaryKey({ type: 'bigint' })
  windowStart!: string;

  @Property({ type: 'bigint' })
  spent!: string;
}
