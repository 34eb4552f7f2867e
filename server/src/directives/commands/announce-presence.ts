import { announce } from '../../kernel/bus/announce.ts';
import { globalId } from '../../kernel/global-id.ts';
import type { Command } from '../../kernel/write/command.ts';
import type { AnnouncePresenceInput } from '../directive.inputs.ts';
import { toldLive } from '../directive.changes.ts';
import { findProvision } from '../drafting/find-provision.ts';
import { findDirective } from '../drafting/open-directive.ts';
import { directiveTopic } from '../drafting/tell.ts';

/** Tells those who have the directive open where somebody reads or writes. Nothing is kept of it. */
export const announcePresence: Command<AnnouncePresenceInput, { directive: string }> = {
  name: 'announcePresence',
  async run(act, input) {
    const directive = await findDirective(act, input.directiveId, ['input', 'directiveId']);
    const provision = input.provisionId ? await findProvision(act, input.provisionId, ['input', 'provisionId']) : null;
    await announce(act.em, directiveTopic(directive.id), {
      kind: toldLive.PRESENCE,
      objectId: globalId('Directive', directive.id),
      personId: globalId('Person', act.viewer.personId),
      officeId: globalId('Office', act.viewer.officeId),
      provisionIds: provision ? [globalId('Provision', provision.id)] : [],
      isLeaving: input.isLeaving,
    });
    return { directive: directive.id };
  },
};
