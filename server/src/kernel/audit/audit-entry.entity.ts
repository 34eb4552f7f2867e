import { Entity, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { appendOnly, me, rowSecurity } from '../row-security.ts';

const writer = `${me.signedIn} or ${me.has('SYSTEM')}`;

/** One line of the append-only log (گزارش ممیزی). A trigger refuses change and removal to everybody. */
@Entity({ tableName: 'audit_entry', ...rowSecurity([me.has('ADMINISTER')], [me.signedIn]) })
@Trigger(appendOnly)
export class AuditEntry {
  /** Place in the chain, without gaps. */
  @PrimaryKey({ type: 'bigint', autoincrement: false })
  position!: string;

  @Property({ type: 'timestamptz' })
  at!: Date;

  @Property({ type: 'text' })
  requestId!: string;

  /** Null for the system itself. */
  @Property({ type: 'uuid', nullable: true })
  personId?: string | null;

  @Property({ type: 'uuid', nullable: true })
  officeId?: string | null;

  @Property({ type: 'text' })
  act!: string;

  @Property({ type: 'text', index: true })
  objectType!: string;

  @Property({ type: 'text', index: true })
  objectId!: string;

  /** Canonical JSON text: what was hashed is what is kept. */
  @Property({ type: 'text' })
  before!: string;

  @Property({ type: 'text' })
  after!: string;

  /** Hash of the entry before this one, hex. */
  @Property({ type: 'text' })
  previousHash!: string;

  /** sha256 over the previous hash and this entry, hex. */
  @Property({ type: 'text' })
  hash!: string;
}

/** The end of the chain: one row, locked by each commit, so that positions follow the order of commits. */
@Entity({ tableName: 'journal_head', ...rowSecurity([me.signedIn], [me.signedIn]) })
export class JournalHead {
  @PrimaryKey({ type: 'smallint', autoincrement: false })
  id!: number;

  @Property({ type: 'bigint' })
  auditPosition!: string;

  @Property({ type: 'text' })
  auditHash!: string;

  @Property({ type: 'bigint' })
  changePosition!: string;
}

/**
 * What a transaction notes on its way to the log and the feed. A deferred trigger (migration journal-at-commit) makes
 * entries and events of it in the commit and removes it, so that nobody else ever sees one.
 */
@Entity({
  tableName: 'journal_line',
  rowLevelSecurity: 'force',
  policies: [{ name: 'in_hand', command: 'all', using: writer, check: writer }],
})
export class JournalLine {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'jsonb' })
  notes!: unknown;

  @Property({ type: 'jsonb' })
  changes!: unknown;

  /** What is announced on the bus. */
  @Property({ type: 'jsonb' })
  told!: unknown;
}
