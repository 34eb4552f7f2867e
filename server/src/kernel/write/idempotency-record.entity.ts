import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { me, rowSecurity } from '../row-security.ts';

const mine = `person_id = ${me.person}`;

/** What a command with this key gave its caller the first time. */
@Entity({ tableName: 'idempotency_record', ...rowSecurity([mine], [mine]) })
export class IdempotencyRecord {
  @PrimaryKey({ type: 'uuid' })
  personId!: string;

  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  command!: string;

  /** sha256 of the input, hex. */
  @Property({ type: 'text' })
  inputHash!: string;

  @Property({ type: 'jsonb', nullable: true })
  refs?: Record<string, unknown> | null;

  @Property({ type: 'timestamptz', index: true })
  at!: Date;
}
