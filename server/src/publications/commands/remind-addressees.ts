import { findDirective, openDirective, tell } from '../../directives/index.ts';
import { announceToAll } from '../../kernel/bus/announce.ts';
import { globalId } from '../../kernel/global-id.ts';
import type { Command } from '../../kernel/write/command.ts';
import { officeTopic } from '../../worklist/index.ts';
import { Delivery, DeliveryKind } from '../delivery.entity.ts';
import type { RemindAddresseesInput } from '../publication.inputs.ts';
import { Reminder } from '../reminder.entity.ts';
import { changed } from '../publication.changes.ts';

/** Only those who owe hear of it: their work is open already, so nothing else is opened. */
export const remindAddressees: Command<RemindAddresseesInput, { directive: string; reminded: string[]; remindedCount: number }> = {
  name: 'remindAddressees',
  async run(act, input) {
    const { em, viewer, now } = act;
    const directive = await findDirective(act, input.directiveId, ['input', 'directiveId']);
    await openDirective(act, directive, this.name);
    const owing = await em.find(
      Delivery,
      { directive: directive.id, kind: DeliveryKind.ORIGINAL, acknowledgedAt: null },
      { orderBy: { sortKey: 'asc' } },
    );
    for (const delivery of owing) {
      em.create(Reminder, { delivery, officeId: delivery.office.id, at: now, by: viewer.personId, byOffice: viewer.officeId });
    }
    await announceToAll(em, owing.map(({ office }) => officeTopic(office.id)), { kind: 'INBOX', directiveId: globalId('Directive', directive.id) });
    tell(act, directive, { kind: changed.ADDRESSEES_REMINDED, act: this.name, after: { reminded: owing.length } });
    return { directive: directive.id, reminded: owing.map(({ id }) => id), remindedCount: owing.length };
  },
};
