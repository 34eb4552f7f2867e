import type { Act } from '../../kernel/write/command.ts';
import type { Directive } from '../directive.entity.ts';
import { directiveExtensions } from '../extend-directives.ts';

type Writing = Pick<Act, 'em'>;

const copyTo = async ({ em }: Writing, directive: Directive, table: string, columns: readonly string[], only = 'true'): Promise<void> => {
  await em.execute(
    `update "${table}" t set ${columns.map((column) => `${column} = d.${column}`).join(', ')}
     from directive d where d.id = ? and t.directive_id = d.id and ${only}`,
    [directive.id],
  );
};

const forDrafters = ['council_id', 'confirming_council_id', 'is_confidential'];
const forReaders = [...forDrafters, 'is_open', 'reader_office_ids'];

/** What everybody may read can be searched by an index; see OpenText. */
const openToSearch = async ({ em }: Writing, directive: Directive): Promise<void> => {
  if (!directive.isOpen) return;
  await em.execute(
    `insert into open_text (provision_id, directive_id, search_key)
     select id, directive_id, search_key from provision where directive_id = ? and removed_at is null
     on conflict (provision_id) do update set search_key = excluded.search_key`,
    [directive.id],
  );
};

/**
 * Copies the columns that row security reads from the directive to every table that holds its text. Whoever changes
 * one of them on a directive calls this after the change, in the same transaction. Publishing opens the text that was
 * published and nothing else: how it came about (revisions, removed provisions, earlier versions) stays with those
 * who drafted it.
 */
export const copyGuard = async (act: Writing, directive: Directive): Promise<void> => {
  await act.em.flush();
  const isPublished = directive.publishedAt != null;
  const inDrafting = isPublished ? forDrafters : forReaders;
  await copyTo(act, directive, 'provision', forReaders, 't.removed_at is null');
  await copyTo(act, directive, 'provision', inDrafting, 't.removed_at is not null');
  await copyTo(act, directive, 'provision_revision', inDrafting);
  await copyTo(act, directive, 'directive_version', forReaders, `t.milestone = 'PUBLISHED'`);
  await copyTo(act, directive, 'directive_version', inDrafting, `t.milestone <> 'PUBLISHED'`);
  for (const table of directiveExtensions().flatMap(({ guardedTables }) => guardedTables ?? [])) {
    await copyTo(act, directive, table, inDrafting);
  }
  await openToSearch(act, directive);
};
