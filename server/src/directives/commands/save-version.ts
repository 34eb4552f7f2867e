import { acceptLine } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import type { SaveVersionInput } from '../directive.inputs.ts';
import { refuse } from '../directive.refusals.ts';
import { Milestone } from '../directive-version.entity.ts';
import { keepVersion, lastVersion } from '../drafting/keep-version.ts';
import { findDirective, openDirective } from '../drafting/open-directive.ts';
import { tell } from '../drafting/tell.ts';
import { changed } from '../directive.changes.ts';

/** Keeps the whole text under a name, to compare with later. */
export const saveVersion: Command<SaveVersionInput, { directive: string; version: string }> = {
  name: 'saveVersion',
  async run(act, input) {
    const directive = await findDirective(act, input.directiveId, ['input', 'directiveId']);
    const name = acceptLine(input.name, { path: ['input', 'name'], limit: 200 });
    await openDirective(act, directive, 'saveVersion');
    const last = await lastVersion(act, directive.id);
    if (last?.textRevision === directive.textRevision) refuse('VERSION_UNCHANGED', { parameters: { number: last.number } });
    const version = await keepVersion(act, directive, { milestone: Milestone.SAVED, name });
    tell(act, directive, { kind: changed.DIRECTIVE_VERSION_SAVED, act: 'saveVersion', after: { version: version.number, hash: version.hash } });
    return { directive: directive.id, version: version.id };
  },
};
