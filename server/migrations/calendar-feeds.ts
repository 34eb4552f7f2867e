import { Migration } from '@mikro-orm/migrations';

/** Secret addresses at which calendar programs read the meetings of a person. */
export class CalendarFeeds extends Migration {
  override up(): void {
    this.addSql("create table \"calendar_feed\" (\"id\" uuid not null, \"secret_hash\" text not null, \"person_id\" uuid not null, \"name\" text not null, \"made_at\" timestamptz not null, \"revoked_at\" timestamptz null, primary key (\"id\"))");
    this.addSql("alter table \"calendar_feed\" add constraint \"calendar_feed_secret_hash_unique\" unique (\"secret_hash\")");
    this.addSql("create index \"calendar_feed_person_id_index\" on \"calendar_feed\" (\"person_id\")");
    this.addSql("alter table \"calendar_feed\" add constraint \"calendar_feed_person_id_foreign\" foreign key (\"person_id\") references \"person\" (\"id\")");
    this.addSql("alter table \"calendar_feed\" enable row level security");
    this.addSql("alter table \"calendar_feed\" force row level security");
    this.addSql("create policy \"readable\" on \"calendar_feed\" for select using (person_id = nullif(current_setting('app.person', true), '')::uuid or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"insertable\" on \"calendar_feed\" for insert with check (person_id = nullif(current_setting('app.person', true), '')::uuid or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"updatable\" on \"calendar_feed\" for update using (person_id = nullif(current_setting('app.person', true), '')::uuid or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}') with check (person_id = nullif(current_setting('app.person', true), '')::uuid or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"deletable\" on \"calendar_feed\" for delete using (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
  }
}
