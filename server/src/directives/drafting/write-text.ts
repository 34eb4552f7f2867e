import { randomUUID } from 'node:crypto';
import type { Act } from '../../kernel/write/command.ts';
import type { Directive } from '../directive.entity.ts';
import type { ProvisionChange } from '../provision-revision.entity.ts';
import type { StoredProvision } from './stored-provision.ts';

/** The columns that row security reads, as a row of the directive's text has them. */
export const guardOf = (directive: Directive) => ({
  councilId: directive.council.id,
  confirmingCouncilId: directive.confirmingCouncil?.id ?? null,
  isOpen: directive.isOpen,
  isConfidential: directive.isConfidential,
  readerOfficeIds: directive.readerOfficeIds,
});

const given = (names: string): string => names.replace(/(\w+) \w+(\[\])?/g, '"$1"');

const provisionColumns =
  'id uuid, rank text, kind text, depth int, repeated boolean, numbering text, heading text, source text, text text, label text, citation text, ' +
  'ordinal int, parent_id uuid, revision int, content_hash text, broken_references int, search_key text';
const guardColumns = 'council_id, confirming_council_id, is_open, is_confidential, reader_office_ids';

const asRecord = (row: StoredProvision): Record<string, unknown> => ({
  ...row,
  parent_id: row.parentId,
  content_hash: row.contentHash,
  broken_references: row.brokenReferences,
  search_key: row.searchKey,
});

/** Inserts provisions, thousands in one statement; what they have in common comes from the directive's own row. */
export const insertProvisions = async (act: Act, directive: Directive, rows: readonly StoredProvision[]): Promise<void> => {
  if (rows.length === 0) return;
  await act.em.execute(
    `insert into provision (${given(provisionColumns)}, directive_id, changed_in, last_edited_by_id, last_edited_by_office_id, last_edited_at, ${guardColumns})
     select x.*, d.id, ?, ?, ?, ?, ${guardColumns.replace(/\w+/g, 'd.$&')}
     from jsonb_to_recordset(?::jsonb) as x(${provisionColumns}), directive d where d.id = ?`,
    [directive.textRevision, act.viewer.personId, act.viewer.officeId, act.now, JSON.stringify(rows.map(asRecord)), directive.id],
  );
};

const settable = provisionColumns
  .split(', ')
  .map((column) => column.split(' ')[0] ?? '')
  .filter((name) => name !== 'id')
  .map((name) => `"${name}" = x."${name}"`)
  .join(', ');

/** Writes rows as they are now. Those that a person changed are signed; those only renumbered are not. */
export const updateProvisions = async (
  act: Act,
  directive: Directive,
  rows: readonly StoredProvision[],
  signed: ReadonlySet<string>,
): Promise<void> => {
  if (rows.length === 0) return;
  const records = rows.map((row) => ({ ...asRecord(row), signed: signed.has(row.id) }));
  await act.em.execute(
    `update provision p set ${settable}, changed_in = ?, removed_at = null,
       last_edited_by_id = case when x.signed then ?::uuid else p.last_edited_by_id end,
       last_edited_by_office_id = case when x.signed then ?::uuid else p.last_edited_by_office_id end,
       last_edited_at = case when x.signed then ?::timestamptz else p.last_edited_at end
     from jsonb_to_recordset(?::jsonb) as x(${provisionColumns}, signed boolean) where p.id = x.id`,
    [directive.textRevision, act.viewer.personId, act.viewer.officeId, act.now, JSON.stringify(records)],
  );
};

/** Takes provisions out of the text; they keep their place and can be restored. */
export const removeProvisions = async (act: Act, directive: Directive, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await act.em.execute(
    `update provision set removed_at = ?, revision = revision + 1, changed_in = ?, last_edited_by_id = ?, last_edited_by_office_id = ?, last_edited_at = ?
     where id = any(?::uuid[])`,
    [act.now, directive.textRevision, act.viewer.personId, act.viewer.officeId, act.now, `{${ids.join(',')}}`],
  );
};

export interface Recorded {
  readonly provisionId: string;
  readonly change: keyof typeof ProvisionChange;
}

/** Keeps what each of these provisions is now as its newest revision. */
export const recordRevisions = async (act: Act, directive: Directive, changes: readonly Recorded[]): Promise<void> => {
  if (changes.length === 0) return;
  const records = changes.map(({ provisionId, change }) => ({ id: randomUUID(), provision_id: provisionId, change }));
  await act.em.execute(
    `insert into provision_revision (id, directive_id, provision_id, number, change, kind, depth, rank, heading, source, content_hash, at, by_id, by_office_id, ${guardColumns})
     select x.id, p.directive_id, p.id, p.revision, x.change, p.kind, p.depth, p.rank, p.heading, p.source, p.content_hash, ?, ?, ?, ${guardColumns.replace(/\w+/g, 'p.$&')}
     from jsonb_to_recordset(?::jsonb) as x(id uuid, provision_id uuid, change text) join provision p on p.id = x.provision_id
     where p.directive_id = ?`,
    [act.now, act.viewer.personId, act.viewer.officeId, JSON.stringify(records), directive.id],
  );
};
