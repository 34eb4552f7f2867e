import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { DirectiveState } from '../directive.enums.ts';
import type { ReturnToDraftInput } from '../directive.inputs.ts';
import { Milestone } from '../directive-version.entity.ts';
import { expectDirectiveRevision } from '../drafting/find-provision.ts';
import { keepVersion } from '../drafting/keep-version.ts';
import { findDirective, openDirective } from '../drafting/open-directive.ts';
import { tell } from '../drafting/tell.ts';
import { directiveExtensions } from '../extend-directives.ts';
import { changed } from '../directive.changes.ts';

/** Sends a text back to its drafters with a reason, which stands with the version that is kept of it. */
export const returnToDraft: Command<ReturnToDraftInput, { directive: string; version: string }> = {
  name: 'returnToDraft',
  async run(act, input) {
    const directive = await findDirective(act, input.directiveId, ['input', 'directiveId']);
    const reason = acceptText(input.reason, { path: ['input', 'reason'], limit: 2_000 });
    await openDirective(act, directive, 'returnToDraft');
    expectDirectiveRevision(directive, input.expectedRevision);
    const before = { state: directive.state };
    const version = await keepVersion(act, directive, { milestone: Milestone.RETURNED, reason });
    act.em.assign(directive, { state: DirectiveState.DRAFT, confirmedAt: null, changedAt: act.now, revision: directive.revision + 1 });
    await act.em.flush();
    for (const { onReturned } of directiveExtensions()) await onReturned?.(act, directive);
    tell(act, directive, { kind: changed.DIRECTIVE_RETURNED, act: 'returnToDraft', before, after: { state: directive.state, version: version.number } });
    return { directive: directive.id, version: version.id };
  },
};
