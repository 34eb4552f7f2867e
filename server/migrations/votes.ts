import { Migration } from '@mikro-orm/migrations';

/** The tables of the votes, and how the sample's councils vote: a new version of their by-laws, for the old ones say nothing of it. */
export class Votes extends Migration {
  override up(): void {
    this.addSql("create table \"secret_box\" (\"vote_id\" uuid not null, \"in_favour\" int not null default 0, \"against\" int not null default 0, \"abstained\" int not null default 0, primary key (\"vote_id\"))");
    this.addSql("create table \"vote\" (\"id\" uuid not null, \"council_id\" uuid not null, \"reader_council_ids\" uuid[] not null, \"reader_office_ids\" uuid[] not null, \"motion\" text not null, \"round\" int not null default 1, \"method\" text not null, \"state\" text not null default 'OPEN', \"lapse\" text null, \"by_law_id\" uuid not null, \"rule\" jsonb not null, \"quorum\" jsonb null, \"subject_type\" text null, \"subject_id\" uuid null, \"occasion_type\" text null, \"occasion_id\" uuid null, \"is_current\" boolean not null default true, \"deadline_on\" date null, \"opened_at\" timestamptz not null, \"opened_by_id\" uuid not null, \"opened_by_office_id\" uuid not null, \"closed_at\" timestamptz null, \"counts\" jsonb null, \"hashes\" jsonb null, \"receipts\" text[] not null, \"reason\" text null, \"repeats_id\" uuid null, \"corrects_id\" uuid null, primary key (\"id\"))");
    this.addSql("create index \"vote_subject_id_index\" on \"vote\" (\"subject_id\")");
    this.addSql("create index \"vote_occasion_id_index\" on \"vote\" (\"occasion_id\")");
    this.addSql("create index \"vote_repeats_id_index\" on \"vote\" (\"repeats_id\")");
    this.addSql("create index \"vote_corrects_id_index\" on \"vote\" (\"corrects_id\")");
    this.addSql("create index \"vote_of_council\" on \"vote\" (\"council_id\", \"opened_at\", \"id\")");
    this.addSql("create unique index \"vote_current\" on \"vote\" (\"subject_id\") where \"is_current\" and \"subject_id\" is not null");
    this.addSql("alter table \"vote\" add constraint \"vote_method_check\" check (\"method\" in ('CONSENT', 'HANDS', 'NAMED', 'SECRET'))");
    this.addSql("alter table \"vote\" add constraint \"vote_state_check\" check (\"state\" in ('OPEN', 'CARRIED', 'REJECTED', 'LAPSED', 'WITHDRAWN'))");
    this.addSql("alter table \"vote\" add constraint \"vote_lapse_check\" check (\"lapse\" in ('QUORUM_LOST', 'TIE', 'TOO_FEW_BALLOTS', 'SUBJECT_RETURNED'))");
    this.addSql("create table \"ballot\" (\"id\" uuid not null, \"council_id\" uuid not null, \"reader_council_ids\" uuid[] not null, \"reader_office_ids\" uuid[] not null, \"vote_id\" uuid not null, \"subject_id\" uuid null, \"seat_id\" uuid not null, \"office_id\" uuid not null, \"person_id\" uuid not null, \"choice\" text not null, \"reason\" text null, \"hashes\" jsonb null, \"cast_at\" timestamptz not null, \"withdrawn_at\" timestamptz null, primary key (\"id\"))");
    this.addSql("create index \"ballot_vote_id_index\" on \"ballot\" (\"vote_id\")");
    this.addSql("create index \"ballot_subject_id_index\" on \"ballot\" (\"subject_id\")");
    this.addSql("create unique index \"ballot_of_seat\" on \"ballot\" (\"vote_id\", \"seat_id\") where \"withdrawn_at\" is null");
    this.addSql("alter table \"ballot\" add constraint \"ballot_choice_check\" check (\"choice\" in ('FOR', 'AGAINST', 'ABSTAIN'))");
    this.addSql("create table \"vote_seat\" (\"id\" uuid not null, \"council_id\" uuid not null, \"reader_council_ids\" uuid[] not null, \"reader_office_ids\" uuid[] not null, \"vote_id\" uuid not null, \"seat_id\" uuid not null, \"office_id\" uuid not null, \"voting_office_id\" uuid not null, \"capacity\" text not null, \"presence\" text null, \"has_voted\" boolean not null default false, \"sort_key\" text collate \"C\" not null, primary key (\"id\"))");
    this.addSql("alter table \"vote_seat\" add constraint \"vote_seat_vote_id_seat_id_unique\" unique (\"vote_id\", \"seat_id\")");
    this.addSql("alter table \"vote_seat\" add constraint \"vote_seat_capacity_check\" check (\"capacity\" in ('CHAIR', 'SECRETARY', 'VOTING', 'ADVISORY', 'OBSERVER'))");
    this.addSql("alter table \"vote_seat\" add constraint \"vote_seat_presence_check\" check (\"presence\" in ('PRESENT', 'SUBSTITUTE', 'ABSENT', 'RECUSED'))");
    this.addSql("alter table \"vote\" add constraint \"vote_by_law_id_foreign\" foreign key (\"by_law_id\") references \"by_law\" (\"id\")");
    this.addSql("alter table \"vote\" add constraint \"vote_opened_by_id_foreign\" foreign key (\"opened_by_id\") references \"person\" (\"id\")");
    this.addSql("alter table \"vote\" add constraint \"vote_opened_by_office_id_foreign\" foreign key (\"opened_by_office_id\") references \"office\" (\"id\")");
    this.addSql("alter table \"vote\" add constraint \"vote_repeats_id_foreign\" foreign key (\"repeats_id\") references \"vote\" (\"id\") on delete set null");
    this.addSql("alter table \"vote\" add constraint \"vote_corrects_id_foreign\" foreign key (\"corrects_id\") references \"vote\" (\"id\") on delete set null");
    this.addSql("alter table \"ballot\" add constraint \"ballot_vote_id_foreign\" foreign key (\"vote_id\") references \"vote\" (\"id\")");
    this.addSql("alter table \"ballot\" add constraint \"ballot_seat_id_foreign\" foreign key (\"seat_id\") references \"seat\" (\"id\")");
    this.addSql("alter table \"ballot\" add constraint \"ballot_office_id_foreign\" foreign key (\"office_id\") references \"office\" (\"id\")");
    this.addSql("alter table \"ballot\" add constraint \"ballot_person_id_foreign\" foreign key (\"person_id\") references \"person\" (\"id\")");
    this.addSql("alter table \"vote_seat\" add constraint \"vote_seat_vote_id_foreign\" foreign key (\"vote_id\") references \"vote\" (\"id\")");
    this.addSql("alter table \"vote_seat\" add constraint \"vote_seat_seat_id_foreign\" foreign key (\"seat_id\") references \"seat\" (\"id\")");
    this.addSql("alter table \"vote_seat\" add constraint \"vote_seat_office_id_foreign\" foreign key (\"office_id\") references \"office\" (\"id\")");
    this.addSql("alter table \"vote_seat\" add constraint \"vote_seat_voting_office_id_foreign\" foreign key (\"voting_office_id\") references \"office\" (\"id\")");
    this.addSql("alter table \"secret_box\" enable row level security");
    this.addSql("alter table \"secret_box\" force row level security");
    this.addSql("create policy \"readable\" on \"secret_box\" for select using (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"insertable\" on \"secret_box\" for insert with check (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"updatable\" on \"secret_box\" for update using (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}') with check (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"deletable\" on \"secret_box\" for delete using (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("alter table \"vote\" enable row level security");
    this.addSql("alter table \"vote\" force row level security");
    this.addSql("create policy \"readable\" on \"vote\" for select using (council_id = any(nullif(current_setting('app.councils', true), '')::uuid[]) or reader_office_ids && array[nullif(current_setting('app.office', true), '')::uuid] or reader_council_ids && nullif(current_setting('app.councils', true), '')::uuid[] or nullif(current_setting('app.powers', true), '')::text[] && '{SECRETARIAT,MONITOR}' or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"insertable\" on \"vote\" for insert with check (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"updatable\" on \"vote\" for update using (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}') with check (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"deletable\" on \"vote\" for delete using (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("alter table \"ballot\" enable row level security");
    this.addSql("alter table \"ballot\" force row level security");
    this.addSql("create policy \"readable\" on \"ballot\" for select using (council_id = any(nullif(current_setting('app.councils', true), '')::uuid[]) or reader_office_ids && array[nullif(current_setting('app.office', true), '')::uuid] or reader_council_ids && nullif(current_setting('app.councils', true), '')::uuid[] or nullif(current_setting('app.powers', true), '')::text[] && '{SECRETARIAT,MONITOR}' or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"insertable\" on \"ballot\" for insert with check (office_id = nullif(current_setting('app.office', true), '')::uuid or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"updatable\" on \"ballot\" for update using (office_id = nullif(current_setting('app.office', true), '')::uuid or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}') with check (office_id = nullif(current_setting('app.office', true), '')::uuid or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"deletable\" on \"ballot\" for delete using (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("alter table \"vote_seat\" enable row level security");
    this.addSql("alter table \"vote_seat\" force row level security");
    this.addSql("create policy \"readable\" on \"vote_seat\" for select using (council_id = any(nullif(current_setting('app.councils', true), '')::uuid[]) or reader_office_ids && array[nullif(current_setting('app.office', true), '')::uuid] or reader_council_ids && nullif(current_setting('app.councils', true), '')::uuid[] or nullif(current_setting('app.powers', true), '')::text[] && '{SECRETARIAT,MONITOR}' or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"insertable\" on \"vote_seat\" for insert with check (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"updatable\" on \"vote_seat\" for update using (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}') with check (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    this.addSql("create policy \"deletable\" on \"vote_seat\" for delete using (nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}')");
    // Earlier states of the box would tell who added what; they are cleared away as soon as the server can.
    this.addSql('alter table "secret_box" set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0)');
    this.addSql('alter table "work_item" drop constraint "work_item_kind_check"');
    this.addSql("alter table \"work_item\" add constraint \"work_item_kind_check\" check (\"kind\" in ('CONFIRM', 'VOTE', 'PUBLISH', 'ACKNOWLEDGE', 'ANSWER_COMMENT', 'ATTEND'))");
    this.addSql(`select set_config('app.powers', '{SYSTEM}', true)`);
    this.addSql(`insert into by_law (id, council_id, version, effective_from, is_sample, rules)
      select gen_random_uuid(), council_id, version + 1, greatest(effective_from, (now() at time zone 'Asia/Tehran')::date), true, rules || '{"vote": {
        "base": "PRESENT", "majority": {"numerator": 1, "denominator": 2, "inclusive": false}, "tie": "CHAIR_DECIDES", "mayChange": true,
        "quorumLost": "LAPSE", "secretMinimum": 5, "silence": "SILENCE", "consentDays": 7}}'::jsonb
      from by_law b
      where is_sample and not jsonb_exists(rules, 'vote') and version = (select max(version) from by_law later where later.council_id = b.council_id)`);
  }
}
