import { Migration } from '@mikro-orm/migrations';

/**
 * What a transaction notes is chained by PostgreSQL in its commit (see kernel/write/README.md). `rest` is what is hashed
 * of an entry after its place: with the hash before it and the place, the canonical JSON of `chainHash` in chain.ts.
 */
const chain = `create function journal_line_chain() returns trigger language plpgsql as $$
declare
  head journal_head;
  note jsonb;
  hash text;
begin
  select * into strict head from journal_head where id = 1 for update;
  for note in select value from jsonb_array_elements(new.notes) with ordinality each (value, place) order by place loop
    head.audit_position := head.audit_position + 1;
    hash := encode(sha256(convert_to('["' || head.audit_hash || '","' || head.audit_position || '",' || (note ->> 'rest'), 'UTF8')), 'hex');
    insert into audit_entry (position, at, request_id, person_id, office_id, act, object_type, object_id, "before", "after", previous_hash, hash)
    values (head.audit_position, (note ->> 'at')::timestamptz, note ->> 'requestId', (note ->> 'personId')::uuid, (note ->> 'officeId')::uuid,
      note ->> 'act', note ->> 'objectType', note ->> 'objectId', note ->> 'before', note ->> 'after', head.audit_hash, hash);
    head.audit_hash := hash;
  end loop;
  insert into change_event (position, at, kind, object_type, object_id, facts, is_open, council_ids, office_ids)
  select head.change_position + place, (value ->> 'at')::timestamptz, value ->> 'kind', value ->> 'objectType', value ->> 'objectId', value -> 'facts',
    (value ->> 'isOpen')::boolean, array(select jsonb_array_elements_text(value -> 'councilIds'))::uuid[], array(select jsonb_array_elements_text(value -> 'officeIds'))::uuid[]
  from jsonb_array_elements(new.changes) with ordinality each (value, place);
  perform pg_notify('shora', value) from jsonb_array_elements_text(new.told) each (value);
  update journal_head set audit_position = head.audit_position, audit_hash = head.audit_hash,
    change_position = head.change_position + jsonb_array_length(new.changes) where id = 1;
  delete from journal_line where id = new.id;
  return null;
end $$`;

const signedIn = `nullif(current_setting('app.office', true), '') is not null or nullif(current_setting('app.powers', true), '')::text[] && '{SYSTEM}'`;

/** The head of the journal is locked by the commit itself, no longer while a writer and the database talk. */
export class JournalAtCommit extends Migration {
  override up(): void {
    this.addSql('create table "journal_line" ("id" uuid not null, "notes" jsonb not null, "changes" jsonb not null, "told" jsonb not null, primary key ("id"))');
    this.addSql('alter table "journal_line" enable row level security');
    this.addSql('alter table "journal_line" force row level security');
    this.addSql(`create policy "in_hand" on "journal_line" for all using (${signedIn}) with check (${signedIn})`);
    this.addSql(chain);
    this.addSql(`create constraint trigger chain after insert on journal_line deferrable initially deferred
      for each row execute function journal_line_chain()`);
  }
}
