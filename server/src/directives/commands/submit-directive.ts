import type { Command } from '../../kernel/write/command.ts';
import { DirectiveState } from '../directive.enums.ts';
import type { SubmitDirectiveInput } from '../directive.inputs.ts';
import { Milestone } from '../directive-version.entity.ts';
import { expectDirectiveRevision } from '../drafting/find-provision.ts';
import { keepVersion } from '../drafting/keep-version.ts';
import { findDirective, openDirective } from '../drafting/open-directive.ts';
import { tell } from '../drafting/tell.ts';
import { changed } from '../directive.changes.ts';

/** Puts a draft before the councils. It can still be edited; what is confirmed later is confirmed per provision. */
export const submitDirective: Command<SubmitDirectiveInput, { directive: string; version: string }> = {
  name: 'submitDirective',
  async run(act, input) {
    const directive = await findDirective(act, input.directiveId, ['input', 'directiveId']);
    await openDirective(act, directive, 'submitDirective');
    expectDirectiveRevision(directive, input.expectedRevision);
    act.em.assign(directive, {
      state: DirectiveState.IN_REVIEW, submittedAt: act.now, changedAt: act.now, revision: directive.revision + 1,
    });
    const version = await keepVersion(act, directive, { milestone: Milestone.SUBMITTED });
    tell(act, directive, {
      kind: changed.DIRECTIVE_SUBMITTED, act: 'submitDirective',
      before: { state: DirectiveState.DRAFT }, after: { state: directive.state, version: version.number, hash: version.hash },
    });
    return { directive: directive.id, version: version.id };
  },
};
