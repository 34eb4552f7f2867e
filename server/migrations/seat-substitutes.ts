import { Migration } from '@mikro-orm/migrations';

/** Who may sit for a seat, on dated days. */
export class SeatSubstitutes extends Migration {
  override up(): void {
    this.addSql("create table \"seat_substitute\" (\"id\" uuid not null, \"seat_id\" uuid not null, \"office_id\" uuid not null, \"valid_from\" date not null, \"valid_to\" date null, \"basis\" text null, \"is_sample\" boolean not null default false, primary key (\"id\"))");
    this.addSql("create index \"seat_substitute_seat_id_index\" on \"seat_substitute\" (\"seat_id\")");
    this.addSql("create index \"seat_substitute_office_id_index\" on \"seat_substitute\" (\"office_id\")");
    this.addSql("alter table \"seat_substitute\" add constraint \"seat_substitute_seat_id_foreign\" foreign key (\"seat_id\") references \"seat\" (\"id\")");
    this.addSql("alter table \"seat_substitute\" add constraint \"seat_substitute_office_id_foreign\" foreign key (\"office_id\") references \"office\" (\"id\")");
    this.addSql("alter table \"seat_substitute\" enable row level security");
    this.addSql("alter table \"seat_substitute\" force row level security");
    this.addSql("create policy \"readable\" on \"seat_substitute\" for select using (nullif(current_setting('app.office', true), '') is not null or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"insertable\" on \"seat_substitute\" for insert with check (nullif(current_setting('app.powers', true), '')::text[] && '{ADMINISTER,SECRETARIAT}' or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"updatable\" on \"seat_substitute\" for update using (nullif(current_setting('app.powers', true), '')::text[] && '{ADMINISTER,SECRETARIAT}' or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}') with check (nullif(current_setting('app.powers', true), '')::text[] && '{ADMINISTER,SECRETARIAT}' or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"deletable\" on \"seat_substitute\" for delete using (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
  }
}
