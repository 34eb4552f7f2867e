import { randomUUID } from 'node:crypto';
import type { Command } from '../../kernel/write/command.ts';
import { acceptHeading, acceptSource } from '../drafting/accept-provision.ts';
import { editText } from '../drafting/edit-text.ts';
import { anchorIn } from '../drafting/find-provision.ts';
import { findDirective } from '../drafting/open-directive.ts';
import { placeAt } from '../drafting/place.ts';
import type { InsertProvisionInput } from '../provision.inputs.ts';
import { insertAt } from '../text/insertion.ts';
import type { WrittenProvision } from '../drafting/derive-text.ts';

/** Inserts a provision; the numbers of those after it follow by themselves. */
export const insertProvision: Command<InsertProvisionInput, { provision: string; directive: string }> = {
  name: 'insertProvision',
  async run(act, input) {
    const directive = await findDirective(act, input.directiveId, ['input', 'directiveId']);
    const id = randomUUID();
    await editText(act, directive, 'insertProvision', async (rows) => {
      const place = placeAt(rows, await anchorIn(act, rows, directive, input.anchorId ?? null), input.placement);
      const insertion = { ...place, kind: input.kind ?? place.kind };
      const row: WrittenProvision = {
        id, rank: '', kind: insertion.kind, depth: insertion.depth, repeated: false, numbering: null, revision: 1,
        heading: acceptHeading(input.heading, ['input']),
        source: acceptSource(input.source, insertion.kind, ['input']),
      };
      return {
        rows: insertAt<WrittenProvision>(rows, insertion, row),
        changes: new Map([[id, 'INSERTED']]),
        inserted: new Set([id]),
      };
    });
    return { provision: id, directive: directive.id };
  },
};
