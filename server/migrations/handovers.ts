import { Migration } from '@mikro-orm/migrations';

/** What passes with an office from one person to the next. */
export class Handovers extends Migration {
  override up(): void {
    this.addSql("create table \"handover\" (\"id\" uuid not null, \"office_id\" uuid not null, \"title\" text not null, \"outgoing_id\" uuid not null, \"incoming_id\" uuid null, \"from_person_id\" uuid not null, \"to_person_id\" uuid null, \"on\" date not null, \"listed_at\" timestamptz not null, \"handed_at\" timestamptz null, \"received_at\" timestamptz null, primary key (\"id\"))");
    this.addSql("create index \"handover_outgoing_id_index\" on \"handover\" (\"outgoing_id\")");
    this.addSql("create index \"handover_incoming_id_index\" on \"handover\" (\"incoming_id\")");
    this.addSql("create index \"handover_from_person_id_index\" on \"handover\" (\"from_person_id\")");
    this.addSql("create index \"handover_to_person_id_index\" on \"handover\" (\"to_person_id\")");
    this.addSql("create index \"handover_office_id_on_id_index\" on \"handover\" (\"office_id\", \"on\", \"id\")");
    this.addSql("create table \"handover_item\" (\"id\" uuid not null, \"handover_id\" uuid not null, \"office_id\" uuid not null, \"from_person_id\" uuid not null, \"to_person_id\" uuid null, \"kind\" text not null, \"object_type\" text not null, \"object_id\" uuid not null, \"work_kind\" text null, \"capacity\" text null, \"due_on\" date null, primary key (\"id\"))");
    this.addSql("create index \"handover_item_handover_id_index\" on \"handover_item\" (\"handover_id\")");
    this.addSql("alter table \"work_item\" drop constraint \"work_item_kind_check\"");
    this.addSql("alter table \"work_item\" add constraint \"work_item_kind_check\" check (\"kind\" in ('CONFIRM', 'VOTE', 'PUBLISH', 'ACKNOWLEDGE', 'ANSWER_COMMENT', 'ATTEND', 'SIGN_MINUTES', 'CARRY_OUT', 'REPORT_PROGRESS', 'HAND_OVER'))");
    this.addSql("alter table \"handover\" add constraint \"handover_office_id_foreign\" foreign key (\"office_id\") references \"office\" (\"id\")");
    this.addSql("alter table \"handover\" add constraint \"handover_outgoing_id_foreign\" foreign key (\"outgoing_id\") references \"appointment\" (\"id\")");
    this.addSql("alter table \"handover\" add constraint \"handover_incoming_id_foreign\" foreign key (\"incoming_id\") references \"appointment\" (\"id\") on delete set null");
    this.addSql("alter table \"handover\" add constraint \"handover_from_person_id_foreign\" foreign key (\"from_person_id\") references \"person\" (\"id\")");
    this.addSql("alter table \"handover\" add constraint \"handover_to_person_id_foreign\" foreign key (\"to_person_id\") references \"person\" (\"id\") on delete set null");
    this.addSql("alter table \"handover\" enable row level security");
    this.addSql("alter table \"handover\" force row level security");
    this.addSql("create policy \"readable\" on \"handover\" for select using (from_person_id = nullif(current_setting('app.person', true), '')::uuid or to_person_id = nullif(current_setting('app.person', true), '')::uuid or office_id = nullif(current_setting('app.office', true), '')::uuid or nullif(current_setting('app.powers', true), '')::text[] && '{ADMINISTER,SECRETARIAT}' or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"insertable\" on \"handover\" for insert with check (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"updatable\" on \"handover\" for update using (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}') with check (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"deletable\" on \"handover\" for delete using (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("alter table \"handover_item\" add constraint \"handover_item_handover_id_foreign\" foreign key (\"handover_id\") references \"handover\" (\"id\")");
    this.addSql("alter table \"handover_item\" add constraint \"handover_item_kind_check\" check (\"kind\" in ('WORK', 'DRAFT', 'SEAT', 'SUBSTITUTION'))");
    this.addSql("alter table \"handover_item\" enable row level security");
    this.addSql("alter table \"handover_item\" force row level security");
    this.addSql("create policy \"readable\" on \"handover_item\" for select using (from_person_id = nullif(current_setting('app.person', true), '')::uuid or to_person_id = nullif(current_setting('app.person', true), '')::uuid or office_id = nullif(current_setting('app.office', true), '')::uuid or nullif(current_setting('app.powers', true), '')::text[] && '{ADMINISTER,SECRETARIAT}' or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"insertable\" on \"handover_item\" for insert with check (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"updatable\" on \"handover_item\" for update using (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}') with check (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"deletable\" on \"handover_item\" for delete using (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
  }
}
