import { Migration } from '@mikro-orm/migrations';

/** Appointments and seats count their changes, so that nobody ends one otherwise than they saw it. */
export class RegisterRevisions extends Migration {
  override up(): void {
    this.addSql('alter table "appointment" add column "revision" int not null default 1');
    this.addSql('alter table "seat" add column "revision" int not null default 1');
  }
}
