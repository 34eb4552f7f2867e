import { Migration } from '@mikro-orm/migrations';
import { firstHash } from '../src/kernel/audit/chain.ts';

/** The rows that must be there before anything is written. */
export class FirstRows extends Migration {
  override up(): void {
    this.addSql(`select set_config('app.powers', '{SYSTEM}', true)`);
    this.addSql(`insert into journal_head (id, audit_position, audit_hash, change_position) values (1, 0, '${firstHash}', 0)`);
  }
}
