import { Migration } from '@mikro-orm/migrations';

/** The calendar: which days of the week are free since when, and the holidays. */
export class Calendar extends Migration {
  override up(): void {
    this.addSql("create table \"holiday\" (\"id\" uuid not null, \"title\" text not null, \"title_en\" text not null, \"jalali_month\" int not null, \"jalali_day\" int not null, \"valid_from\" date not null, \"valid_to\" date null, \"source\" text not null, \"withdrawn_because\" text null, \"is_sample\" boolean not null default false, primary key (\"id\"))");
    this.addSql("create index \"holiday_jalali_month_jalali_day_index\" on \"holiday\" (\"jalali_month\", \"jalali_day\")");
    this.addSql("create table \"work_week\" (\"id\" uuid not null, \"effective_from\" date not null, \"free_days\" text[] not null, \"source\" text not null, \"is_sample\" boolean not null default false, \"entered_at\" timestamptz not null, primary key (\"id\"))");
    this.addSql("create index \"work_week_effective_from_index\" on \"work_week\" (\"effective_from\")");
    this.addSql("alter table \"holiday\" enable row level security");
    this.addSql("alter table \"holiday\" force row level security");
    this.addSql("create policy \"readable\" on \"holiday\" for select using (nullif(current_setting('app.office', true), '') is not null or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"insertable\" on \"holiday\" for insert with check (nullif(current_setting('app.powers', true), '')::text[] && '{ADMINISTER}' or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"updatable\" on \"holiday\" for update using (nullif(current_setting('app.powers', true), '')::text[] && '{ADMINISTER}' or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}') with check (nullif(current_setting('app.powers', true), '')::text[] && '{ADMINISTER}' or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"deletable\" on \"holiday\" for delete using (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("alter table \"work_week\" enable row level security");
    this.addSql("alter table \"work_week\" force row level security");
    this.addSql("create policy \"readable\" on \"work_week\" for select using (nullif(current_setting('app.office', true), '') is not null or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"insertable\" on \"work_week\" for insert with check (nullif(current_setting('app.powers', true), '')::text[] && '{ADMINISTER}' or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"updatable\" on \"work_week\" for update using (nullif(current_setting('app.powers', true), '')::text[] && '{ADMINISTER}' or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}') with check (nullif(current_setting('app.powers', true), '')::text[] && '{ADMINISTER}' or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"deletable\" on \"work_week\" for delete using (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
  }
}
