import type { Act } from '../../kernel/write/command.ts';
import type { Directive } from '../directive.entity.ts';
import { directiveExtensions } from '../extend-directives.ts';

const ownTables = ['provision', 'provision_revision', 'directive_version'];

/**
 * Copies the columns that row security reads from the directive to every table that holds its text. Whoever changes
 * one of them on a directive calls this after the change, in the same transaction.
 */
export const copyGuard = async (act: Pick<Act, 'em'>, directive: Directive): Promise<void> => {
  await act.em.flush();
  for (const table of [...ownTables, ...directiveExtensions().flatMap(({ guardedTables }) => guardedTables ?? [])]) {
    await act.em.execute(
      `update "${table}" t set council_id = d.council_id, confirming_council_id = d.confirming_council_id, is_open = d.is_open,
         is_confidential = d.is_confidential, reader_office_ids = d.reader_office_ids
       from directive d where d.id = ? and t.directive_id = d.id`,
      [directive.id],
    );
  }
};
